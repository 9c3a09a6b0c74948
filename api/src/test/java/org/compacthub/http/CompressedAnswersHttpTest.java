package org.compacthub.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.compacthub.testing.ContractClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class CompressedAnswersHttpTest {
    @Inject
    private ContractClient client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/consultations",
                "/api/v1/consultations.csv",
                "/api/v1/organisations",
                "/api/v1/vocabulary",
            })
    void a_cache_learns_once_that_the_answer_depends_on_what_can_be_decompressed(String path) {
        assertThat(String.join(", ", client.get(path).send().headers("Vary"))).containsOnlyOnce("Accept-Encoding");
    }
}

package org.compacthub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class DemonstrationDataTest {
    @Inject
    private DemonstrationData demonstration;

    @Test
    void what_is_there_stays_as_it_is() {
        assertThat(demonstration.load()).isFalse();
    }
}

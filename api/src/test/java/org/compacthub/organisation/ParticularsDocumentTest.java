package org.compacthub.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ParticularsDocumentTest {
    @Inject
    private ParticularsDocument document;

    @Test
    void what_is_kept_reads_as_it_was() {
        Particulars told = SightTest.EVERYTHING.particulars();
        assertThat(document.read(document.write(told))).isEqualTo(told);
    }

    @Test
    void a_document_of_before_reads_as_one_that_says_nothing_of_what_was_added() {
        Particulars read =
                document.read("{\"description\":\"Sings.\",\"topics\":[\"health\"],\"standing\":\"DORMANT\"}");
        assertThat(read.description()).isEqualTo("Sings.");
        assertThat(read.standing()).isEqualTo(Standing.DORMANT);
        assertThat(read.gateway()).isNull();
        assertThat(read.partnerProfile()).isNull();
        assertThat(read.communicationStrategy()).isNull();
        assertThat(read.serviceStandard()).isNull();
    }
}

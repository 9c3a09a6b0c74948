package org.compacthub.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @CsvSource({
        "m54wt, M5 4WT",
        "M5 4WT, M5 4WT",
        "'  m 5 4 w t', M5 4WT",
        "SK61LB, SK6 1LB",
        "ec1a1bb, EC1A 1BB",
        "W1A0AX, W1A 0AX",
        "cr26xh, CR2 6XH",
        "DN551PT, DN55 1PT",
        "gir0aa, GIR 0AA"
    })
    void is_written_in_capitals_with_one_space(String written, String expected) {
        assertThat(Postcode.normalised(written)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M5", "M5 4W", "M5 44T", "M54 WTX", "SALFORD", "M5 4CT", "", "ABC1 2DE", "M555 1AA"})
    void is_nothing_else(String written) {
        assertThat(Postcode.normalised(written)).isEmpty();
    }
}

package org.compacthub.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip                     | true",
                "gzip, deflate, br        | true",
                "br;q=1.0, GZIP;q=0.2     | true",
                "*                        | true",
                "deflate, *;q=0.5         | true",
                "gzip;q=0, *              | false",
                "gzip; q=0.000            | false",
                "*;q=0                    | false",
                "identity                 | false",
                "br                       | false"
            })
    void gzip_is_sent_to_those_who_take_it(String accepted, boolean taken) {
        assertThat(Encodings.takesGzip(HttpRequest.GET("/").header("Accept-Encoding", accepted)))
                .isEqualTo(taken);
    }

    @Test
    void and_to_nobody_who_did_not_say() {
        assertThat(Encodings.takesGzip(HttpRequest.GET("/"))).isFalse();
    }
}

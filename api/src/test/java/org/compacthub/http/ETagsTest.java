package org.compacthub.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ETagsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'\"0\"', 0",
                "'\"7\"', 7",
                "' \"7\" ', 7",
                "'\"7-12-20000-1a2b\"', 7",
                "'\"999999999999999999\"', 999999999999999999"
            })
    void the_version_is_read_from_the_tag_as_it_was_given(String tag, long version) {
        assertThat(ETags.required(tag)).isEqualTo(version);
    }

    @Test
    void what_is_written_is_read_again() {
        assertThat(ETags.required(ETags.of(12))).isEqualTo(12);
        assertThat(ETags.required(ETags.of(12, "5-20000-ff"))).isEqualTo(12);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void a_change_without_a_version_is_asked_for_it(String tag) {
        assertThatThrownBy(() -> ETags.required(tag))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ProblemCode.VERSION_NEEDED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "7",
                "W/\"7\"",
                "\"7",
                "\"\"",
                "\"-1\"",
                "\"a\"",
                "\"1\", \"2\"",
                "\"9999999999999999999\"",
                "\"7-X\""
            })
    void what_is_no_version_is_refused_with_what_would_pass(String tag) {
        assertThatThrownBy(() -> ETags.required(tag)).isInstanceOfSatisfying(DomainProblem.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(ProblemCode.VALIDATION);
            assertThat(refusal.detail()).contains("\"7\"");
        });
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'\"7\"', '\"7\"', true",
                "'W/\"7\"', '\"7\"', true",
                "'\"7\"', 'W/\"7\"', true",
                "'\"6\", \"7\"', '\"7\"', true",
                "'*', '\"7\"', true",
                "'\"8\"', '\"7\"', false",
                "'7', '\"7\"', false",
                "'', '\"7\"', false",
            })
    void a_copy_is_compared_as_http_asks(String ifNoneMatch, String current, boolean same) {
        assertThat(ETags.matches(ifNoneMatch, current)).isEqualTo(same);
    }

    @Test
    void without_a_copy_there_is_nothing_to_compare() {
        assertThat(ETags.matches(null, "\"7\"")).isFalse();
    }
}

package org.compacthub.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestFormatsTest {

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, true",
        "2028-02-29, true",
        "1900-01-01, true",
        "2999-12-31, true",
        "2027-02-29, false",
        "2027-02-30, false",
        "1899-12-31, false",
        "3000-01-01, false",
        "0000-01-01, false",
        "-0001-01-01, false",
        "+12345-01-01, false",
        "2027-3-1, false",
        "20270301, false",
        "2027-W09-1, false",
        "2027-03-01T00:00:00Z, false",
        "'', false",
    })
    void a_day_exists_and_lies_in_the_centuries_of_the_calendar(String text, boolean day) {
        assertThat(RequestFormats.isDay(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01T09:30:00Z, true",
        "2027-03-28T01:30:00+01:00, true",
        "2027-03-01T09:30:00.123456789Z, true",
        "1899-12-31T23:59:59Z, false",
        "+999999999-12-31T23:59:59Z, false",
        "2027-03-01, false",
        "2027-03-01T09:30:00, false",
        "2027-03-01T25:00:00Z, false",
    })
    void a_moment_has_its_offset_and_lies_in_the_centuries_of_the_calendar(String text, boolean moment) {
        assertThat(RequestFormats.isMoment(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Parks", "Two\nlines\r\n\tand a tab", "é 中文 ‏עברית‏", "\uD83C\uDF33", "<b>&amp;"})
    void text_is_what_can_be_shown(String text) {
        assertThat(RequestFormats.isText(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "a\u0007b", "\u001b[31m", "\u007f", "\u0085", "\ud800", "a\udfffb", "\ufffe", "\uffff"
            })
    void control_characters_and_halves_of_characters_are_no_text(String text) {
        assertThat(RequestFormats.isText(text)).isFalse();
    }
}

package org.compacthub.citizenspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {
    @Test
    void text_within_the_limit_stays_whole() {
        assertThat(Shortened.to(5, "whole")).isEqualTo("whole");
    }

    @Test
    void longer_text_ends_with_a_sentence() {
        assertThat(Shortened.to(40, "It is about trams. It runs to the quays. Then it stops."))
                .isEqualTo("It is about trams. It runs to the quays.");
    }

    @Test
    void where_no_sentence_ends_in_time_it_ends_with_a_word() {
        assertThat(Shortened.to(20, "Trams to the quays and beyond the water"))
                .isEqualTo("Trams to the quays…")
                .hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void a_word_without_end_is_cut_and_no_character_is_halved() {
        assertThat(Shortened.to(10, "x".repeat(50))).isEqualTo("x".repeat(9) + "…");
        String cut = Shortened.to(10, "\uD83D\uDE80".repeat(20));
        assertThat(cut).hasSizeLessThanOrEqualTo(10).endsWith("…");
        assertThat(cut.codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }

    @Test
    void a_summary_is_the_first_paragraph_where_that_is_enough() {
        String first = "It is about trams. ".repeat(12).strip();
        assertThat(Shortened.summary(first + "\n\nSecond paragraph.")).isEqualTo(first);
    }

    @Test
    void a_summary_takes_further_paragraphs_after_a_short_one() {
        assertThat(Shortened.summary("Short.\n\nAlso short.\n\n" + "It is about trams. ".repeat(100)))
                .startsWith("Short.\n\nAlso short.\n\nIt is about trams.")
                .endsWith("trams.")
                .hasSizeBetween(300, 600);
    }
}

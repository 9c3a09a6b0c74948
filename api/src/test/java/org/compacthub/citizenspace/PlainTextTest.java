package org.compacthub.citizenspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @Test
    void paragraphs_are_parted_by_an_empty_line() {
        assertThat(PlainText.of("<p><span><span>One&#160;</span></span>two.</p>&#13;\n&#13;\n<p>Three</p>&#13;\n"))
                .isEqualTo("One two.\n\nThree");
    }

    @Test
    void styles_and_what_else_nobody_reads_is_left_out() {
        assertThat(PlainText.of(
                        "<p><meta content=\"text/html\"/><style type=\"text/css\">a { color: #464feb; }</style></p>"
                                + "<script>alert(1)</script><p>Only this.</p><!-- a note -->"))
                .isEqualTo("Only this.");
    }

    @Test
    void entries_of_a_list_stand_on_lines_of_their_own() {
        assertThat(PlainText.of("<p>Including:</p>\n"
                        + "<ul>\n"
                        + "\t<li>the <b>scope</b></li>\n"
                        + "\t<li><p>the cost</p></li>\n"
                        + "</ul><p>End</p>"))
                .isEqualTo("Including:\n\n- the scope\n- the cost\n\nEnd");
        assertThat(PlainText.of("<ol><li>first</li><li>second<ul><li>inner</li></ul></li></ol>"))
                .isEqualTo("1. first\n2. second\n- inner");
    }

    @Test
    void entries_without_words_or_without_a_list_are_no_trouble() {
        assertThat(PlainText.of("<ul><li></li><li>second</li></ul>")).isEqualTo("-\n- second");
        assertThat(PlainText.of("<li>stray</li></ul></ol><ol><li>one</ol>")).isEqualTo("- stray\n\n1. one");
    }

    @Test
    void line_breaks_and_headings_are_kept() {
        assertThat(PlainText.of("<h2>When</h2>From May<br/>&#13;\n<br/>&#13;\nto June<br>and July"))
                .isEqualTo("When\n\nFrom May\n\nto June\nand July");
    }

    @Test
    void a_link_keeps_its_address_unless_its_words_are_the_address() {
        assertThat(PlainText.of("See <a href=\"https://x.example/a\">the plan</a>, <a href=\"https://x.example/b\">"
                        + "https://x.example/b</a> or <a href=\"mailto:a@x.example\">write</a>."))
                .isEqualTo("See the plan (https://x.example/a), https://x.example/b or write.");
    }

    @Test
    void cells_of_a_table_do_not_run_into_each_other() {
        assertThat(PlainText.of(
                        "<table><tr><th>Day</th><th>Place</th></tr><tr><td>1 May</td><td>Eccles</td></tr></table>"))
                .isEqualTo("Day Place\n1 May Eccles");
    }

    @Test
    void entities_and_broken_markup_are_read_as_a_browser_reads_them() {
        assertThat(PlainText.of("<p>10&#8211;15 minutes &amp; more<p>CAA&#8217;s <b>view"))
                .isEqualTo("10\u201315 minutes & more\n\nCAA\u2019s view");
        assertThat(PlainText.of("Just words: 3 < 4")).isEqualTo("Just words: 3 < 4");
    }

    @Test
    void deep_nesting_is_no_trouble() {
        assertThat(PlainText.of("<div>".repeat(20_000) + "deep")).isEqualTo("deep");
        assertThat(PlainText.of("<ul><li>".repeat(2_000) + "deep")).endsWith("- deep");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "<p>&#160;</p>", "<style>a {}</style>"})
    void nothing_to_read_is_no_text(String html) {
        assertThat(PlainText.of(html)).isNull();
    }
}

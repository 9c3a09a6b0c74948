package org.compacthub.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortTextTest {
    private static final String ADDRESS =
            "https://consultations.example.org/consultations/0199a1b2-0000-7000-8000-000000000001";
    private static final List<String> DAYS = List.of("Answer by the end of Thursday 21 January 2027.");

    @Test
    void what_fits_says_all_of_it() {
        assertThat(text("Where buses should stop", "Salford City Council"))
                .isEqualTo("Have your say: Where buses should stop (Salford City Council)."
                        + " Answer by the end of Thursday 21 January 2027. " + ADDRESS);
    }

    @Test
    void who_leads_it_goes_before_any_of_the_title() {
        String title = "Should buses stop at the library? ".repeat(3).strip();
        assertThat(text(title, "A very long name of a public body ".repeat(5).strip()))
                .isEqualTo("Have your say: " + title + " " + DAYS.getFirst() + " " + ADDRESS);
    }

    @Test
    void a_title_that_ends_no_sentence_gets_its_stop() {
        assertThat(text("Buses".repeat(20), "x".repeat(200)))
                .startsWith("Have your say: " + "Buses".repeat(20) + ". A");
    }

    @Test
    void a_long_title_ends_after_a_word() {
        assertThat(text("gritting ".repeat(33).strip(), "Council"))
                .hasSizeLessThanOrEqualTo(ShortText.MOST)
                .contains(" gritting… " + DAYS.getFirst())
                .endsWith(" " + ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "𝒳", "👩‍👩‍👧", "a b ", "ab. "})
    void every_title_fits_and_no_character_is_cut_in_two(String repeated) {
        for (int times = 1; times < 300; times++) {
            String text = text(repeated.repeat(times).strip(), "Council");
            assertThat(text.length()).isLessThanOrEqualTo(ShortText.MOST);
            assertThat(text).contains(DAYS.getFirst()).endsWith(ADDRESS);
            String title = text.substring("Have your say: ".length()).split(" Answer| \\(")[0];
            assertThat(title.replace("…", "").replaceAll("\\.$", "").strip())
                    .matches("(" + java.util.regex.Pattern.quote(repeated.strip()) + "|[\\sab.])*");
        }
    }

    @Test
    void an_address_that_leaves_no_room_for_the_days_stands_with_the_title() {
        String address = "https://" + "a".repeat(210) + ".example.org/1";
        assertThat(ShortText.of("Have your say: ", "Buses and trams", "Council", DAYS, address))
                .isEqualTo("Have your say: Buses and trams (Council). " + address);
    }

    private static String text(String title, String lead) {
        return ShortText.of("Have your say: ", title, lead, DAYS, ADDRESS);
    }
}

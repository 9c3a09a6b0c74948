package org.compacthub.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "St Luke's & All Souls, Saint Lukes and all souls",
        "Café Zebedee, CAFE ZEBEDEE",
        "A&B Trust, a and b trust",
        "Men’s Shed, mens shed"
    })
    void two_ways_of_writing_a_name_have_the_same_words(String one, String other) {
        assertThat(Words.of(one)).containsExactlyInAnyOrderElementsOf(Words.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "salford, sallford",
        "salford, saford",
        "salford, salfird",
        "salford, saflord",
        "salford, asalford",
        "salford, salfor"
    })
    void one_slip_of_the_hand_leaves_something_in_common(String meant, String typed) {
        assertThat(common(meant, typed)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"salford, watford", "salford, stockport", "carers, cycles"})
    void words_that_are_far_apart_have_nothing_in_common(String one, String other) {
        assertThat(common(one, other)).isEmpty();
    }

    @Test
    void a_short_word_is_like_too_many_others_to_be_mistaken_for_one() {
        assertThat(Words.slips("club")).isEmpty();
        assertThat(Words.slips("clubs")).contains("clubs", "club", "lubs");
    }

    private static Set<String> common(String one, String other) {
        Set<String> common = new HashSet<>(Words.slips(one));
        common.retainAll(Words.slips(other));
        return common;
    }
}

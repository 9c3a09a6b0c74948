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
        "Men’s Shed, mens shed",
        "Łódź Œuvre Ærø, Lodz Oeuvre Aero",
        "Straße Đurađ Þór ISPARTALI Işık, strasse durad thor ispartali isik",
        "Y.M.C.A. Salford, YMCA Salford",
        "T.H.O.M.A.S, Thomas"
    })
    void two_ways_of_writing_a_name_have_the_same_words(String one, String other) {
        assertThat(Words.of(one)).containsExactlyInAnyOrderElementsOf(Words.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Jour d'Été, dete",
        "Jour d’Été, ete",
        "O'Connor, oconnor",
        "O'Connor, connor",
        "Women's Aid, womens",
        "Women's Aid, women",
        "T.H.O.M.A.S, m",
        "Afro-Caribbean Centre, afrocaribbean",
        "Afro‑Caribbean Centre, caribbean",
        "Stockton-on-Tees, stocktonontees"
    })
    void what_is_joined_by_an_apostrophe_a_dot_or_a_hyphen_is_found_with_and_without_it(String name, String word) {
        assertThat(Words.findable(name)).contains(word);
    }

    @Test
    void a_single_letter_before_an_apostrophe_is_no_word_and_a_lone_initial_stays_one() {
        assertThat(Words.findable("O'Connor")).containsExactlyInAnyOrder("oconnor", "connor");
        assertThat(Words.of("J. Smith Trust")).containsExactly("j", "smith", "trust");
    }

    @ParameterizedTest
    @CsvSource({
        "salford, sallford",
        "salford, saford",
        "salford, salfird",
        "salford, saflord",
        "salford, asalford",
        "salford, salfor",
        "sale, sael",
        "arts, atrs",
        "arts, rats",
        "sale, sage"
    })
    void one_slip_of_the_hand_leaves_something_in_common(String meant, String typed) {
        assertThat(common(meant, typed)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "salford, watford",
        "salford, stockport",
        "carers, cycles",
        "sale, seal",
        "sale, lesa",
        "sale, sal",
        "sale, sales",
        "sale, sack"
    })
    void words_that_are_far_apart_have_nothing_in_common(String one, String other) {
        assertThat(common(one, other)).isEmpty();
    }

    @Test
    void a_short_word_or_number_is_like_too_many_others_to_be_mistaken_for_one() {
        assertThat(Words.slips("art")).isEmpty();
        assertThat(Words.slips("2020")).isEmpty();
        assertThat(Words.slips("clubs")).contains("clubs", "club", "lubs");
    }

    @Test
    void slips_in_a_word_that_is_read_as_another_lead_to_that() {
        assertThat(Words.slipsTo("st")).isEqualTo(Words.slips("saint")).isNotEmpty();
    }

    private static Set<String> common(String one, String other) {
        Set<String> common = new HashSet<>(Words.slips(one));
        common.retainAll(Words.slips(other));
        return common;
    }
}

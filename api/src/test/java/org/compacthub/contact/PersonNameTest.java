package org.compacthub.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonNameTest {
    @Test
    void each_word_begins_a_word_of_the_name() {
        for (String known : List.of("Lucian Parr", "parr lucian", "LUCIAN", "luc p", "Lucián  Pärr", "L. Parr")) {
            assertThat(finds(known, "Lucian Parr")).as(known).isTrue();
        }
        for (String other : List.of("Lucian Parrot", "ucian", "Lucian J Parr", "Mr Parr")) {
            assertThat(finds(other, "Lucian Parr")).as(other).isFalse();
        }
    }

    @Test
    void accents_apostrophes_hyphens_and_initials_do_not_stand_in_the_way() {
        assertThat(finds("sinead obrien", "Sinéad O'Brien")).isTrue();
        assertThat(finds("O Brien", "Sinéad O’Brien")).isTrue();
        assertThat(finds("annemarie", "Anne-Marie Łukasz")).isTrue();
        assertThat(finds("marie lukasz", "Anne-Marie Łukasz")).isTrue();
        assertThat(finds("J R Hartley", "J.R. Hartley")).isTrue();
    }

    @Test
    void takes_two_letters_in_one_word() {
        for (String none : List.of("", "l", "L P", "1234", "- '")) {
            assertThat(PersonName.of(none)).as(none).isEmpty();
        }
        assertThat(PersonName.of("Li")).isPresent();
    }

    @Test
    void tells_nothing_in_a_log() {
        PersonName name = PersonName.of("Lucian").orElseThrow();
        assertThat(name + "" + new Sought.ByName(name)).doesNotContain("ucian");
    }

    private static boolean finds(String known, String kept) {
        return PersonName.of(known).orElseThrow().isIn(kept);
    }
}

package org.compacthub.citizenspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactEmailTest {
    private final Remarks remarks = new Remarks();

    @Test
    void a_sound_address_stays_as_it_is() {
        assertThat(ContactEmail.of("Team.Quays+1@consult.example.org", remarks))
                .isEqualTo("Team.Quays+1@consult.example.org");
        assertThat(ContactEmail.of(null, remarks)).isNull();
        assertThat(remarks.notes()).isEmpty();
    }

    @Test
    void a_full_stop_at_its_end_is_taken_off() {
        assertThat(ContactEmail.of("team@consult.example.org.", remarks)).isEqualTo("team@consult.example.org");
        assertThat(remarks.notes()).containsExactly("contact_email ended in a full stop, which was taken off.");
    }

    @ParameterizedTest
    @CsvSource({"mailto:team@consult.example.org", "<team@consult.example.org>", "'team@consult.example.org;'"})
    void signs_around_it_are_taken_off(String typed) {
        assertThat(ContactEmail.of(typed, remarks)).isEqualTo("team@consult.example.org");
        assertThat(remarks.notes()).containsExactly("contact_email had signs around it, which were taken off.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"see our page", "team@", "@example.org", "a b@example.org", "team@localhost", "."})
    void what_is_no_address_is_left_out_with_a_note_that_does_not_repeat_it(String typed) {
        assertThat(ContactEmail.of(typed, remarks)).isNull();
        assertThat(remarks.notes())
                .singleElement()
                .asString()
                .contains("contact_email is no email address", "left out");
    }

    @Test
    void a_very_long_one_is_read_in_no_time_and_left_out() {
        assertThat(ContactEmail.of("a@" + "a-".repeat(50_000) + ".", remarks)).isNull();
    }
}

package org.compacthub.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TelephoneNumberTest {
    private static final TelephoneNumber NUMBER =
            TelephoneNumber.of("0161 496 0341").orElseThrow();

    @Test
    void is_the_same_however_it_is_written() {
        for (String written : List.of(
                "01614960341",
                "(0161) 496-0341",
                "0161.496.0341",
                "+44 161 496 0341",
                "+44 (0)161 496 0341",
                "(+44) 161 496 0341",
                "0044 161 496 0341",
                "00 44 (0) 161 496 0341",
                "0161 496 0341 x12",
                "0161 496 0341 ext. 12",
                "0161 496 0341, Ext 12",
                "Tel: 0161 496 0341")) {
            assertThat(TelephoneNumber.of(written)).as(written).contains(NUMBER);
        }
    }

    @Test
    void is_another_one_with_other_digits_or_in_another_country() {
        for (String other : List.of("0161 496 0342", "161 496 0341", "0161 496 034", "+353 161 496 0341", "44161496")) {
            assertThat(TelephoneNumber.of(other)).as(other).isPresent().isNotEqualTo(Optional.of(NUMBER));
        }
        assertThat(TelephoneNumber.of("+353 1 234")).isEqualTo(TelephoneNumber.of("00353 1234"));
    }

    @Test
    void takes_three_digits() {
        for (String none : List.of("", "---", "12", "+44", "a name", "+4 4 x123")) {
            assertThat(TelephoneNumber.of(none)).as(none).isEmpty();
        }
        assertThat(TelephoneNumber.of("999")).isPresent();
    }

    @Test
    void is_found_where_a_contact_is_kept_with_two() {
        assertThat(NUMBER.isIn("0161 496 0340 / 0161 496 0341")).isTrue();
        assertThat(NUMBER.isIn("0161/4960341")).isTrue();
        assertThat(NUMBER.isIn("0161 496 0341/2")).isTrue();
        assertThat(NUMBER.isIn("0161 496 0340 / 0161 496 0342")).isFalse();
        assertThat(NUMBER.isIn("---")).isFalse();
    }

    @Test
    void tells_nothing_in_a_log() {
        assertThat(NUMBER + "" + new Sought.ByTelephone(NUMBER)).doesNotContain("161");
    }
}

package org.compacthub.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.compacthub.account.EmailAddress;
import org.compacthub.contact.Picked;
import org.compacthub.contact.Sought;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.junit.jupiter.api.Test;

class AskedTest {
    private static final String EMAIL = "wren@example.org";

    @Test
    void is_one_thing() {
        assertThat(Asked.sought(EMAIL, null, null).address()).contains(new EmailAddress(EMAIL));
        assertThat(Asked.sought(null, "0161 496 0341", null)).isInstanceOf(Sought.ByTelephone.class);
        assertThat(Asked.sought(null, null, "Wren")).isInstanceOf(Sought.ByName.class);
        assertThat(Asked.picked(EMAIL, null).address()).contains(new EmailAddress(EMAIL));
        assertThat(Asked.picked(null, List.of(UUID.randomUUID()))).isInstanceOf(Picked.These.class);
    }

    @Test
    void is_neither_none_nor_two() {
        assertRefused("#", () -> Asked.sought(null, null, null));
        assertRefused("#", () -> Asked.sought(EMAIL, null, "Wren"));
        assertRefused("#", () -> Asked.sought(null, "0161 496 0341", "Wren"));
        assertRefused("#", () -> Asked.picked(null, null));
        assertRefused("#", () -> Asked.picked(EMAIL, List.of(UUID.randomUUID())));
    }

    @Test
    void must_tell_enough() {
        assertRefused("#/email", () -> Asked.sought("Wren", null, null));
        assertRefused("#/telephone", () -> Asked.sought(null, "no digits", null));
        assertRefused("#/name", () -> Asked.sought(null, null, "W"));
        assertRefused("#/email", () -> Asked.picked("Wren", null));
    }

    @Test
    void tells_nothing_in_a_log() {
        assertThat("" + Asked.sought(EMAIL, null, null) + Asked.picked(EMAIL, null))
                .doesNotContain("wren");
    }

    private static void assertRefused(String pointer, Runnable asked) {
        assertThatThrownBy(asked::run)
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refused -> assertThat(refused.fields())
                                .singleElement()
                                .extracting(FieldProblem::place)
                                .isEqualTo(new FieldProblem.Place.Body(pointer)));
    }
}

package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.compacthub.id.PersonId;
import org.junit.jupiter.api.Test;

class EmbargoTest {
    private static final PersonId NAMED = new PersonId(new UUID(0, 1));
    private static final LocalDate RELEASE = LocalDate.of(2027, 3, 1);

    @Test
    void it_holds_until_the_day_before_its_release_and_not_on_the_day() {
        Embargo embargo = new Embargo(RELEASE, Set.of(NAMED));
        assertThat(embargo.holdsOn(RELEASE.minusDays(1))).isTrue();
        assertThat(embargo.holdsOn(RELEASE)).isFalse();
        assertThat(embargo.holdsOn(RELEASE.plusDays(1))).isFalse();
    }

    @Test
    void a_person_is_added_once_and_beside_the_others() {
        PersonId other = new PersonId(new UUID(0, 2));
        Embargo both = new Embargo(RELEASE, Set.of(NAMED)).withPerson(other).withPerson(other);
        assertThat(both.people()).containsExactlyInAnyOrder(NAMED, other);
        assertThat(both.releaseOn()).isEqualTo(RELEASE);
    }

    @Test
    void the_people_can_not_be_changed_from_outside() {
        Set<PersonId> people = new HashSet<>(Set.of(NAMED));
        Embargo embargo = new Embargo(RELEASE, people);
        people.clear();
        assertThat(embargo.people()).containsExactly(NAMED);
    }
}

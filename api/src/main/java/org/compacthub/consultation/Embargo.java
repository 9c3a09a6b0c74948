package org.compacthub.consultation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.compacthub.id.PersonId;

/**
 * Until the release day only the people named see the entry, whatever their role (Bedfordshire and Luton, Consultation 4.3; Herefordshire 9.2.5).
 *
 * @param releaseOn from the beginning of this day in Europe/London everybody may see it
 */
public record Embargo(LocalDate releaseOn, Set<PersonId> people) {
    public Embargo {
        people = Set.copyOf(people);
    }

    Embargo withPerson(PersonId person) {
        Set<PersonId> more = new HashSet<>(people);
        more.add(person);
        return new Embargo(releaseOn, more);
    }

    Embargo withoutPerson(PersonId person) {
        Set<PersonId> fewer = new HashSet<>(people);
        fewer.remove(person);
        return new Embargo(releaseOn, fewer);
    }

    boolean holdsOn(LocalDate today) {
        return today.isBefore(releaseOn);
    }
}

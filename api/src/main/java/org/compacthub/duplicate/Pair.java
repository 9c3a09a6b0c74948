package org.compacthub.duplicate;

import java.util.Comparator;
import org.compacthub.id.OrganisationId;

/**
 * Two entries of the register that may stand for one organisation.
 *
 * @param one the first of the two in the order of ids, so that each pair is there once
 * @param match the other, and what makes them alike
 */
record Pair(OrganisationId one, Match match) {
    /** The surest first. */
    static final Comparator<Pair> ORDER = Comparator.comparing(Pair::position);

    /** Where a pair stands in the list. */
    record Position(Likeness likeness, String one, String other) implements Comparable<Position> {
        private static final Comparator<Position> ORDER = Comparator.comparing(Position::likeness)
                .thenComparing(Position::one)
                .thenComparing(Position::other);

        @Override
        public int compareTo(Position other) {
            return ORDER.compare(this, other);
        }
    }

    OrganisationId other() {
        return match.organisation();
    }

    Position position() {
        return new Position(
                match.likeness(), one.value().toString(), other().value().toString());
    }

    boolean isInOrder() {
        return one.value().toString().compareTo(other().value().toString()) < 0;
    }
}

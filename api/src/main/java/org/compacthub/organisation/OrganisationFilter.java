package org.compacthub.organisation;

import java.util.Optional;
import java.util.Set;
import org.compacthub.id.OrganisationId;

/**
 * Which organisations a list shows, and from where on.
 *
 * @param words words that must all begin a word of the name or the short name; all organisations where there are none
 * @param sectors only these sectors; all where empty
 * @param after the last entry of the page before
 * @param limit how many at most
 */
record OrganisationFilter(Set<String> words, Set<Sector> sectors, Optional<Position> after, int limit) {

    OrganisationFilter {
        words = Set.copyOf(words);
        sectors = Set.copyOf(sectors);
    }

    /** A place in the order of names. */
    record Position(String name, OrganisationId id) {}
}

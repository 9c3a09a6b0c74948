package org.compacthub.organisation;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.compacthub.id.OrganisationId;

/**
 * Which organisations a list shows.
 *
 * @param words words that must all begin a word of the name or the short name; all organisations where there are none
 * @param sectors only these sectors; all where empty
 */
record OrganisationFilter(SortedSet<String> words, SortedSet<Sector> sectors) {

    OrganisationFilter {
        words = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(words));
        sectors = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(sectors));
    }

    /**
     * A part of the list, in the order of names.
     *
     * @param after the entry before the first; the beginning where absent
     * @param size how many at most
     */
    record Part(Optional<OrganisationId> after, int size) {}
}

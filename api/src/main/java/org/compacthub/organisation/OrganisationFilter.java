package org.compacthub.organisation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.WireNames;
import org.compacthub.vocabulary.Areas;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations a list shows. A set that is empty asks for nothing; of several values in one set, any will do.
 *
 * @param text what was searched for as it was typed, where the best fits are to come first; empty where the order of names is asked for
 * @param words words that must all begin a word by which the organisation is found
 * @param roles names of roles, as the database writes them
 * @param updatedSince only entries changed then or later
 */
public record OrganisationFilter(
        String text,
        SortedSet<String> words,
        SortedSet<Sector> sectors,
        SortedSet<OrganisationKind> kinds,
        SortedSet<Standing> standings,
        SortedSet<String> roles,
        SortedSet<String> topics,
        SortedSet<String> communities,
        SortedSet<String> areas,
        SortedSet<CompactState> compact,
        @Nullable Instant updatedSince) {

    /** Everything. */
    public static final OrganisationFilter ALL = new OrganisationFilter(
            "",
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            null);

    public OrganisationFilter {
        text = text.strip().replaceAll("\\s+", " ");
        words = sorted(words);
        sectors = sorted(sectors);
        kinds = sorted(kinds);
        standings = sorted(standings);
        roles = sorted(roles);
        topics = sorted(topics);
        communities = sorted(communities);
        areas = sorted(areas);
        compact = sorted(compact);
    }

    /** The same organisations in the order of names. */
    OrganisationFilter byName() {
        return new OrganisationFilter(
                "", words, sectors, kinds, standings, roles, topics, communities, areas, compact, updatedSince);
    }

    /** What is asked for besides the words. */
    List<Clue> clues(Areas known) {
        List<Clue> clues = new ArrayList<>();
        terms(clues, "role", roles);
        terms(clues, "topic", topics);
        terms(clues, "community", communities);
        terms(clues, "area", areas.isEmpty() ? areas : known.reaching(areas));
        columns(clues, "sector", sectors, Sector::wireName);
        columns(clues, "kind", kinds, WireNames::of);
        columns(clues, "standing", standings, WireNames::of);
        columns(clues, "compact_state", compact, WireNames::of);
        if (updatedSince != null) {
            clues.add(Clue.changedSince(updatedSince));
        }
        return clues;
    }

    private static void terms(List<Clue> clues, String kind, Collection<String> terms) {
        if (!terms.isEmpty()) {
            clues.add(Clue.anyTerm(kind, terms));
        }
    }

    private static <T> void columns(
            List<Clue> clues, String column, Collection<T> values, Function<T, String> written) {
        if (!values.isEmpty()) {
            clues.add(Clue.any(column, values.stream().map(written).toList()));
        }
    }

    /** The words of a text as the register looks for them; none where it has no letter and no digit. */
    public static SortedSet<String> wordsOf(String text) {
        return new TreeSet<>(Words.of(IdentifierScheme.asNumber(IdentifierScheme.withoutCodes(text))));
    }

    private static <T extends Comparable<T>> SortedSet<T> sorted(Collection<T> values) {
        return java.util.Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    /**
     * A part of the list, in its order.
     *
     * @param after the entry before the first; the beginning where absent
     * @param size how many at most
     */
    public record Part(Optional<OrganisationId> after, int size) {}
}

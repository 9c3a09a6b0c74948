package org.compacthub.duplicate;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MatchKey;
import org.compacthub.organisation.MatchKeys;
import org.compacthub.organisation.Profile;
import org.compacthub.store.Database;

/** Entries of the register that may stand for an organisation that comes in. */
@Singleton
public class Duplicates {
    private static final int KEYS_AT_ONCE = 500;
    private static final Comparator<Match> SUREST_FIRST = Comparator.comparing(Match::likeness)
            .thenComparing(match -> match.organisation().value());

    private final KeyRows rows;
    private final Database database;

    Duplicates(KeyRows rows, Database database) {
        this.rows = rows;
        this.database = database;
    }

    /** The entries like this one, the surest first. */
    public List<Match> like(Profile incoming) {
        return like(List.of(incoming)).getFirst();
    }

    /** For each of many the entries like it, the surest first; a few statements, however many there are. */
    public List<List<Match>> like(List<Profile> incoming) {
        return alike(incoming.stream().map(MatchKeys::of).toList());
    }

    /** The same by their keys. Who has these keys in the register is like itself. */
    List<List<Match>> alike(List<Set<MatchKey>> keys) {
        Set<MatchKey> wanted = new LinkedHashSet<>();
        keys.forEach(wanted::addAll);
        return database.read(() -> {
            Map<MatchKey, Set<OrganisationId>> holders = new HashMap<>();
            inParts(List.copyOf(wanted)).forEach(part -> holders.putAll(rows.holders(part)));
            Set<OrganisationId> candidates =
                    holders.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            Map<OrganisationId, Set<MatchKey>> theirs = new HashMap<>();
            inParts(List.copyOf(candidates)).forEach(part -> theirs.putAll(rows.keys(part)));
            return keys.stream().map(own -> matches(own, holders, theirs)).toList();
        });
    }

    private static List<Match> matches(
            Set<MatchKey> own, Map<MatchKey, Set<OrganisationId>> holders, Map<OrganisationId, Set<MatchKey>> theirs) {
        return own.stream()
                .flatMap(key -> holders.getOrDefault(key, Set.of()).stream())
                .distinct()
                .flatMap(id -> Matching.of(own, id, theirs.getOrDefault(id, Set.of())).stream())
                .sorted(SUREST_FIRST)
                .toList();
    }

    private static <T> List<List<T>> inParts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += KEYS_AT_ONCE) {
            parts.add(all.subList(from, Math.min(from + KEYS_AT_ONCE, all.size())));
        }
        return parts;
    }
}

package org.compacthub.audience;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.compacthub.organisation.CompactState;
import org.compacthub.organisation.OrganisationFilter;
import org.compacthub.organisation.OrganisationKind;
import org.compacthub.organisation.Sector;
import org.compacthub.organisation.Standing;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * A saved filter, in the words of the contract, so that it reads the same after the register learns more.
 *
 * @param words what to look for, as it was typed
 * @param standings closed organisations are found only where asked for
 * @param compact how they stand to the Compact
 */
public record Criteria(
        @Nullable String words,
        List<String> sectors,
        List<String> kinds,
        List<String> roles,
        List<String> standings,
        List<String> topics,
        List<String> communities,
        List<String> areas,
        List<String> compact) {
    private static final Set<Standing> AT_WORK = EnumSet.of(Standing.ACTIVE, Standing.DORMANT);

    public Criteria {
        sectors = once(sectors);
        kinds = once(kinds);
        roles = once(roles);
        standings = once(standings);
        topics = once(topics);
        communities = once(communities);
        areas = once(areas);
        compact = once(compact);
    }

    /** What the register is asked. */
    OrganisationFilter filter() {
        TreeSet<Standing> wanted = new TreeSet<>(AT_WORK);
        if (!standings.isEmpty()) {
            wanted.clear();
            standings.forEach(standing -> wanted.add(WireNames.constant(Standing.class, standing)));
        }
        TreeSet<Sector> ofSectors = new TreeSet<>();
        sectors.forEach(sector -> ofSectors.add(Sector.of(sector)));
        TreeSet<OrganisationKind> ofKinds = new TreeSet<>();
        kinds.forEach(kind -> ofKinds.add(WireNames.constant(OrganisationKind.class, kind)));
        TreeSet<CompactState> inStates = new TreeSet<>();
        compact.forEach(state -> inStates.add(WireNames.constant(CompactState.class, state)));
        return new OrganisationFilter(
                "",
                words == null ? new TreeSet<>() : OrganisationFilter.wordsOf(words),
                ofSectors,
                ofKinds,
                wanted,
                new TreeSet<>(roles),
                new TreeSet<>(topics),
                new TreeSet<>(communities),
                new TreeSet<>(areas),
                inStates,
                null);
    }

    private static List<String> once(@Nullable List<String> values) {
        return values == null ? List.of() : values.stream().distinct().toList();
    }
}

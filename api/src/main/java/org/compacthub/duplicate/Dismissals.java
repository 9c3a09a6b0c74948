package org.compacthub.duplicate;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Actor;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MatchKey;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;

/** Pairs of entries that somebody said are two organisations. That holds for what they had in common then, and for nothing that they have in common since. */
@Singleton
class Dismissals {
    private final DismissalRows rows;
    private final Duplicates duplicates;
    private final Organisations organisations;
    private final AuditTrail trail;
    private final Database database;
    private final InstantSource clock;

    Dismissals(
            DismissalRows rows,
            Duplicates duplicates,
            Organisations organisations,
            AuditTrail trail,
            Database database,
            InstantSource clock) {
        this.rows = rows;
        this.duplicates = duplicates;
        this.organisations = organisations;
        this.trail = trail;
        this.database = database;
        this.clock = clock;
    }

    /** Two entries, whichever was named first. */
    record Both(OrganisationId one, OrganisationId other) {
        static Both of(OrganisationId first, OrganisationId second) {
            List<OrganisationId> ordered = Stream.of(first, second)
                    .sorted(Comparator.comparing(id -> id.value().toString()))
                    .toList();
            return new Both(ordered.getFirst(), ordered.getLast());
        }
    }

    /**
     * Says that two entries are two organisations.
     *
     * @throws DomainProblem {@code NOT_FOUND} where one is not there, {@code CONFLICT} where both are one
     */
    void dismiss(OrganisationId first, OrganisationId second, Actor by) {
        database.write(() -> {
            Both both = existing(first, second);
            Set<MatchKey> common = common(both);
            if (rows.commonOf(both)
                    .filter(DismissalRows.digests(common)::equals)
                    .isEmpty()) {
                rows.put(both, common, clock.instant());
                record("dismissDuplicate", both, true, by);
            }
            return both;
        });
    }

    /** Takes that back, whether anybody said so or not; the same refusals. */
    void undismiss(OrganisationId first, OrganisationId second, Actor by) {
        database.write(() -> {
            Both both = existing(first, second);
            if (rows.remove(both)) {
                record("undismissDuplicate", both, false, by);
            }
            return both;
        });
    }

    /** What each of the pairs that are dismissed had in common then, digested. */
    Map<Both, Set<String>> all() {
        Map<Both, Set<String>> all = new HashMap<>();
        database.read(() -> {
            rows.each(all::put);
            return true;
        });
        return all;
    }

    private Set<MatchKey> common(Both both) {
        return duplicates.like(organisations.get(both.one()).profile()).stream()
                .filter(match -> match.organisation().equals(both.other()))
                .findFirst()
                .map(Match::common)
                .orElse(Set.of());
    }

    private Both existing(OrganisationId first, OrganisationId second) {
        Map<OrganisationId, Organisation> found = organisations.all(List.of(first, second));
        if (!found.containsKey(first) || !found.containsKey(second)) {
            throw DomainProblem.notFound("organisation");
        }
        Both both = Both.of(found.get(first).id(), found.get(second).id());
        if (both.one().equals(both.other())) {
            throw DomainProblem.conflict("The two are one entry.");
        }
        return both;
    }

    private void record(String action, Both both, boolean dismissed, Actor by) {
        String other = both.other().value().toString();
        trail.record(
                by,
                action,
                SubjectKind.ORGANISATION,
                both.one().value(),
                List.of(dismissed ? FieldChange.of("not", null, other) : FieldChange.of("not", other, null)));
    }
}

package org.compacthub.contact;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.compacthub.caller.Caller;
import org.compacthub.code.Level;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.organisation.Organisations;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.compacthub.store.StoreException;

/** The preferences of organisations. Which of them may be told to whom is for the caller of these methods: they are for whoever is signed in. */
@Singleton
public class PreferenceKeeping {
    private final PreferenceRows rows;
    private final Organisations organisations;
    private final MergedEntries merged;
    private final ContactTrail trail;
    private final Database database;
    private final InstantSource clock;

    PreferenceKeeping(
            PreferenceRows rows,
            Organisations organisations,
            MergedEntries merged,
            ContactTrail trail,
            Database database,
            InstantSource clock) {
        this.rows = rows;
        this.organisations = organisations;
        this.merged = merged;
        this.trail = trail;
        this.database = database;
        this.clock = clock;
    }

    /** The preferences of those of the organisations that said something; of one that said nothing, what an entry says that was merged into it. */
    public Map<OrganisationId, Preferences> all(Collection<OrganisationId> wanted) {
        List<Preferences> found = database.read(() -> rows.of(merged.all(wanted)));
        List<OrganisationId> known = Stream.concat(
                        wanted.stream(), found.stream().map(Preferences::organisation))
                .toList();
        Map<OrganisationId, OrganisationId> survivors = merged.survivors(known);
        Map<OrganisationId, Preferences> counting = new HashMap<>();
        for (Preferences each : found) {
            OrganisationId survivor = survivors.getOrDefault(each.organisation(), each.organisation());
            counting.merge(survivor, each.of(survivor), (one, other) -> one.version() > 0 ? one : other);
        }
        Map<OrganisationId, Preferences> all = new HashMap<>();
        for (OrganisationId each : wanted) {
            Preferences preferences = counting.get(survivors.getOrDefault(each, each));
            if (preferences != null) {
                all.put(each, preferences);
            }
        }
        return all;
    }

    /**
     * The preferences of one organisation, none where it said nothing.
     *
     * @throws DomainProblem {@code NOT_FOUND}
     */
    public Preferences get(OrganisationId asked) {
        OrganisationId organisation = organisations.get(asked).id();
        return all(List.of(organisation)).getOrDefault(organisation, Preferences.none(organisation));
    }

    /**
     * Changes them.
     *
     * @param version the version that the caller has read
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN} to others than keepers, {@code STALE}, {@code VALIDATION}
     */
    Preferences change(OrganisationId organisation, long version, Receiving wished, Optional<Level> level, Caller by) {
        try {
            return written(organisation, version, wished, level, by);
        } catch (StoreException fault) {
            if (fault.isDuplicate()) {
                // Somebody else was the first at the same moment.
                throw DomainProblem.stale(1);
            }
            throw fault;
        }
    }

    private Preferences written(
            OrganisationId asked, long version, Receiving wished, Optional<Level> level, Caller by) {
        return database.write(() -> {
            OrganisationId organisation = Optional.ofNullable(
                            organisations.held(List.of(asked)).get(asked))
                    .orElseThrow(() -> DomainProblem.notFound("organisation"))
                    .id();
            Contacts.requireKeeper(by, organisation);
            Preferences before = rows.findLocked(organisation).orElse(Preferences.none(organisation));
            if (before.version() != version) {
                throw DomainProblem.stale(before.version());
            }
            var problems = wished.problems();
            if (!problems.isEmpty()) {
                throw DomainProblem.invalid(problems);
            }
            Preferences after = before.changed(wished, level, clock.instant());
            if (after.version() != before.version()) {
                rows.put(after);
                trail.changed(before, after, by);
            }
            return after;
        });
    }
}

package org.compacthub.contact;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.compacthub.caller.Caller;
import org.compacthub.code.Level;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisations;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.compacthub.store.StoreException;

/** The preferences of organisations. Which of them may be told to whom is for the caller of these methods: they are for whoever is signed in. */
@Singleton
public class PreferenceKeeping {
    private final PreferenceRows rows;
    private final Organisations organisations;
    private final ContactTrail trail;
    private final Database database;
    private final InstantSource clock;

    PreferenceKeeping(
            PreferenceRows rows,
            Organisations organisations,
            ContactTrail trail,
            Database database,
            InstantSource clock) {
        this.rows = rows;
        this.organisations = organisations;
        this.trail = trail;
        this.database = database;
        this.clock = clock;
    }

    /** The preferences of those of the organisations that said something. */
    public Map<OrganisationId, Preferences> all(Collection<OrganisationId> wanted) {
        return database.read(() -> rows.of(wanted)).stream()
                .collect(Collectors.toMap(Preferences::organisation, Function.identity()));
    }

    /**
     * The preferences of one organisation, none where it said nothing.
     *
     * @throws DomainProblem {@code NOT_FOUND}
     */
    public Preferences get(OrganisationId organisation) {
        organisations.get(organisation);
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
            OrganisationId organisation, long version, Receiving wished, Optional<Level> level, Caller by) {
        return database.write(() -> {
            if (organisations.held(List.of(organisation)).isEmpty()) {
                throw DomainProblem.notFound("organisation");
            }
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

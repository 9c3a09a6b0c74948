package org.compacthub.organisation;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Actor;
import org.compacthub.caller.Caller;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.compacthub.store.WireNames;

/** The shared database of organisations. */
@Singleton
public class Organisations {
    private final OrganisationRows rows;
    private final Database database;
    private final AuditTrail trail;
    private final ParticularsLinks links;
    private final EntryChanges changes;
    private final FieldSources sources;
    private final ApplicationEventPublisher<OrganisationChanged> events;
    private final ApplicationEventPublisher<OrganisationProposed> proposals;
    private final Ids ids;
    private final InstantSource clock;

    Organisations(
            OrganisationRows rows,
            Database database,
            AuditTrail trail,
            ParticularsLinks links,
            EntryChanges changes,
            FieldSources sources,
            ApplicationEventPublisher<OrganisationChanged> events,
            ApplicationEventPublisher<OrganisationProposed> proposals,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.database = database;
        this.trail = trail;
        this.links = links;
        this.changes = changes;
        this.sources = sources;
        this.events = events;
        this.proposals = proposals;
        this.ids = ids;
        this.clock = clock;
    }

    /** One organisation; by the id of an entry that was merged, the one that it was merged into. */
    public Optional<Organisation> find(OrganisationId id) {
        return database.read(() -> rows.find(id));
    }

    /**
     * One organisation.
     *
     * @throws DomainProblem {@code NOT_FOUND}
     */
    public Organisation get(OrganisationId id) {
        return find(id).orElseThrow(() -> DomainProblem.notFound("organisation"));
    }

    /** Those of the organisations that exist, by the ids that were asked for. */
    public Map<OrganisationId, Organisation> all(Collection<OrganisationId> wanted) {
        return database.read(() -> rows.all(wanted));
    }

    /**
     * Those of the organisations that exist, as they stay until the transaction under way ends. For what depends on an organisation's sector.
     */
    public Map<OrganisationId, Organisation> held(Collection<OrganisationId> wanted) {
        return rows.held(wanted);
    }

    /** Adds an organisation and a line to the trail. */
    public Organisation add(Profile profile, Actor by) {
        return add(new OrganisationId(ids.next()), profile, Supplier.of(by), by);
    }

    /**
     * Adds an organisation, unless it is there already.
     *
     * @throws DomainProblem {@code CONFLICT} naming each entry that is certainly or likely for the same organisation
     */
    public Organisation addUnlessThere(Profile profile, Actor by) {
        return database.write(() -> {
            requireNotThere(profile);
            return add(profile, by);
        });
    }

    /**
     * Before it is added in the transaction under way.
     *
     * @throws DomainProblem {@code CONFLICT} naming each entry that is certainly or likely for the same organisation
     */
    public void requireNotThere(Profile profile) {
        // Of two who add the same at the same moment, the second is to see the first one's entry.
        rows.holdAdditions();
        proposals.publishEvent(new OrganisationProposed(profile));
    }

    /** Adds it with an id that is known before, and with a source of what it says that need not be whoever adds it. */
    public Organisation add(OrganisationId id, Profile profile, Supplier supplier, Actor by) {
        return database.write(() -> {
            Organisation added = Organisation.added(id, profile, clock.instant());
            links.requireSound(added.id(), profile.particulars());
            rows.insert(List.of(added));
            sources.added(List.of(added), supplier, by);
            trail.record(
                    by,
                    "createOrganisation",
                    SubjectKind.ORGANISATION,
                    added.id().value(),
                    changes.between(null, profile));
            return added;
        });
    }

    /**
     * Changes what an organisation tells of itself, and adds a line to the trail.
     *
     * @param version the version that the caller has read
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN}, {@code STALE}, or {@code CONFLICT} where another feature can't live with it
     */
    public Organisation change(OrganisationId id, long version, Profile profile, Caller by) {
        return change(id, version, profile, Supplier.of(by.actor()), by);
    }

    /** The same, where what changes was supplied by somebody else than who changes it. */
    public Organisation change(OrganisationId id, long version, Profile profile, Supplier supplier, Caller by) {
        return database.write(() -> changed(toChange(id, version, by), profile, supplier, by.actor()));
    }

    /**
     * Changes what the caller's own organisation supplied to an entry that others keep, and adds a line to the trail.
     *
     * @param before the organisation, {@linkplain #held held} in the transaction under way
     * @param profile differs in fields alone that {@link FieldSources} say are theirs
     */
    public Organisation changeOwnPart(Organisation before, Profile profile, Caller by) {
        return changed(before, profile, Supplier.of(by.actor()), by.actor());
    }

    private Organisation changed(Organisation before, Profile profile, Supplier supplier, Actor by) {
        Organisation after = before.changed(profile, clock.instant());
        if (after.version() != before.version()) {
            links.requireSound(before.id(), profile.particulars());
            events.publishEvent(new OrganisationChanged(before, after));
            rows.update(after);
            List<FieldChange> fields = changes.between(before.profile(), profile);
            sources.changed(after, fields, supplier, by);
            trail.record(
                    by,
                    "changeOrganisation",
                    SubjectKind.ORGANISATION,
                    before.id().value(),
                    fields);
        }
        return after;
    }

    /**
     * Says that everything in an entry is right, and adds a line to the trail.
     *
     * @param version the version that the caller has read
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN} or {@code STALE}
     */
    public Organisation confirm(OrganisationId id, long version, Caller by) {
        return database.write(() -> {
            Organisation confirmed = toChange(id, version, by).confirmed(clock.instant());
            rows.note(confirmed);
            sources.confirmed(confirmed, confirmed.keeping().confirmedAt(), by.actor());
            trail.record(
                    by.actor(),
                    "confirmEntry",
                    SubjectKind.ORGANISATION,
                    confirmed.id().value(),
                    List.of());
            return confirmed;
        });
    }

    /**
     * One organisation, as it stays until the transaction under way ends.
     *
     * @throws DomainProblem {@code NOT_FOUND}
     */
    public Organisation held(OrganisationId id) {
        return rows.findLocked(id).orElseThrow(() -> DomainProblem.notFound("organisation"));
    }

    /**
     * The same.
     *
     * @param version the version that the caller has read
     * @throws DomainProblem {@code NOT_FOUND} or {@code STALE}
     */
    public Organisation held(OrganisationId id, long version) {
        Organisation held = held(id);
        held.requireVersion(version);
        return held;
    }

    /**
     * The organisation stands otherwise to the Compact from now on, and a line is added to the trail.
     *
     * @param before the organisation, {@linkplain #held held} in the transaction under way
     * @throws DomainProblem {@code CONFLICT} where the table of states does not lead there
     */
    public Organisation stands(Organisation before, CompactState next, LocalDate since, String action, Actor by) {
        Organisation after = before.standing(next, since, clock.instant());
        rows.note(after);
        trail.record(
                by,
                action,
                SubjectKind.ORGANISATION,
                before.id().value(),
                List.of(FieldChange.of("compact", WireNames.of(before.keeping().compact()), WireNames.of(next))));
        return after;
    }

    /**
     * So many corrections of an entry wait from now on.
     *
     * @param organisation {@linkplain #held held} in the transaction under way
     */
    public Organisation disputed(Organisation organisation, int waiting) {
        Organisation after = organisation.disputed(waiting);
        rows.note(after);
        return after;
    }

    /**
     * Whether everything that an entry names is there.
     *
     * @throws DomainProblem {@code VALIDATION} naming each that is not
     */
    public void requireSound(OrganisationId id, Profile profile) {
        database.read(() -> {
            links.requireSound(id, profile.particulars());
            return true;
        });
    }

    private Organisation toChange(OrganisationId id, long version, Caller by) {
        Organisation before = held(id);
        before.checkChangeableBy(by);
        before.requireVersion(version);
        return before;
    }
}

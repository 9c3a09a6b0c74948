package org.compacthub.organisation;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Actor;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;

/** Makes one of two entries and parts them again, in the transaction under way. What the survivor says is for the caller to decide, as is who may do it. */
@Singleton
public class EntryMerging {
    private final OrganisationRows rows;
    private final MergedRows mergedRows;
    private final OrganisationIndexRows index;
    private final ParticularsLinks links;
    private final EntryChanges changes;
    private final FieldSources sources;
    private final AuditTrail trail;
    private final ApplicationEventPublisher<OrganisationChanged> events;
    private final ApplicationEventPublisher<OrganisationMerged> merges;
    private final InstantSource clock;

    EntryMerging(
            OrganisationRows rows,
            MergedRows mergedRows,
            OrganisationIndexRows index,
            ParticularsLinks links,
            EntryChanges changes,
            FieldSources sources,
            AuditTrail trail,
            ApplicationEventPublisher<OrganisationChanged> events,
            ApplicationEventPublisher<OrganisationMerged> merges,
            InstantSource clock) {
        this.rows = rows;
        this.mergedRows = mergedRows;
        this.index = index;
        this.links = links;
        this.changes = changes;
        this.sources = sources;
        this.trail = trail;
        this.events = events;
        this.merges = merges;
        this.clock = clock;
    }

    /** Two entries, merged or not. */
    public record Two(Organisation survivor, Organisation merged) {}

    /**
     * Both entries as they are themselves and stay until the transaction ends.
     *
     * @throws DomainProblem {@code NOT_FOUND} where one of the two is not there
     */
    public Two held(OrganisationId survivor, OrganisationId merged) {
        Map<OrganisationId, Organisation> found = rows.themselves(List.of(survivor, merged));
        if (!found.containsKey(survivor) || !found.containsKey(merged)) {
            throw DomainProblem.notFound("organisation");
        }
        return new Two(found.get(survivor), found.get(merged));
    }

    /**
     * Makes one of them, which says this.
     *
     * @param two {@linkplain #held held}, and neither of them merged
     * @return the survivor
     * @throws DomainProblem {@code CONFLICT} where another feature can't live with it
     */
    public Organisation merge(Two two, Profile result, Actor by) {
        Instant now = clock.instant();
        links.requireLinked(two.survivor().id(), result.particulars());
        Organisation after = two.survivor().rewritten(result, newVersion(two), now);
        Organisation gone = two.merged().merged(after.id(), newVersion(two), now);
        merges.publishEvent(new OrganisationMerged(two.merged(), after));
        mergedRows.mark(gone);
        mergedRows.pass(gone.id(), after.id());
        index.remove(gone.id());
        List<FieldChange> fields = write(two.survivor(), after, Supplier.of(by, "an entry that was merged"), by);
        events.publishEvent(new OrganisationChanged(two.merged(), gone));
        record(by, "mergeOrganisations", two, fields, true);
        return after;
    }

    /**
     * Parts them again.
     *
     * @param two {@linkplain #held held}, and one of them merged into the other
     * @param result what the survivor says
     * @param followers what had been merged into the merged one before
     */
    public Two part(Two two, Profile result, Collection<OrganisationId> followers, Actor by) {
        Instant now = clock.instant();
        Organisation after = two.survivor().rewritten(result, newVersion(two), now);
        Organisation back = two.merged().merged(null, newVersion(two), now);
        mergedRows.mark(back);
        mergedRows.giveBack(followers, back.id());
        List<FieldChange> fields = write(two.survivor(), after, Supplier.of(by, "a merge that was taken back"), by);
        index.add(List.of(back));
        events.publishEvent(new OrganisationChanged(two.merged(), back));
        record(by, "undoMerge", two, fields, false);
        return new Two(after, back);
    }

    /** Beyond both: who read one of the two entries at the other's address must not hold a tag that fits what is there now. */
    private static long newVersion(Two two) {
        return Math.max(two.survivor().version(), two.merged().version()) + 1;
    }

    private List<FieldChange> write(Organisation before, Organisation after, Supplier supplier, Actor by) {
        events.publishEvent(new OrganisationChanged(before, after));
        rows.update(after);
        List<FieldChange> fields = changes.between(before.profile(), after.profile());
        sources.changed(after, fields, supplier, by);
        return fields;
    }

    private void record(Actor by, String action, Two two, List<FieldChange> fields, boolean joined) {
        String merged = two.merged().id().value().toString();
        String survivor = two.survivor().id().value().toString();
        List<FieldChange> survivors = new ArrayList<>(fields);
        survivors.add(joined ? FieldChange.of("merged", null, merged) : FieldChange.of("merged", merged, null));
        trail.record(by, action, SubjectKind.ORGANISATION, two.survivor().id().value(), survivors);
        trail.record(
                by,
                action,
                SubjectKind.ORGANISATION,
                two.merged().id().value(),
                List.of(
                        joined
                                ? FieldChange.of("mergedInto", null, survivor)
                                : FieldChange.of("mergedInto", survivor, null)));
    }
}

package org.compacthub.organisation;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Actor;
import org.compacthub.id.OrganisationId;

/**
 * Many entries at once, in the transaction under way: what {@link Organisations} does for one, with a few statements for all. Who may do it, and that
 * terms and organisations that entries name are there, is for the caller to see to.
 */
@Singleton
public class OrganisationBatches {
    private final OrganisationRows rows;
    private final OrganisationBatchRows batchRows;
    private final AuditTrail trail;
    private final EntryChanges changes;
    private final FieldSources sources;
    private final ApplicationEventPublisher<OrganisationChanged> events;
    private final ApplicationEventPublisher<OrganisationsTakenBack> removals;
    private final InstantSource clock;

    OrganisationBatches(
            OrganisationRows rows,
            OrganisationBatchRows batchRows,
            AuditTrail trail,
            EntryChanges changes,
            FieldSources sources,
            ApplicationEventPublisher<OrganisationChanged> events,
            ApplicationEventPublisher<OrganisationsTakenBack> removals,
            InstantSource clock) {
        this.rows = rows;
        this.batchRows = batchRows;
        this.trail = trail;
        this.changes = changes;
        this.sources = sources;
        this.events = events;
        this.removals = removals;
        this.clock = clock;
    }

    /** An entry before and after. */
    public record Changed(Organisation before, Organisation after) {}

    /** Who has these numbers in public registers, by the number with its register. */
    public Map<String, Set<OrganisationId>> having(Collection<Identifier> identifiers) {
        return batchRows.having(identifiers);
    }

    /** A name without what makes no difference to whether it is the same. */
    public static String folded(String name) {
        return String.join(" ", Words.of(name));
    }

    /** Those of the organisations that exist, held for a change. */
    public Map<OrganisationId, Organisation> locked(Collection<OrganisationId> wanted) {
        return batchRows.locked(wanted);
    }

    /** Adds entries, their sources and a line each to the trail. */
    public void add(List<Organisation> added, Supplier supplier, Actor by, String action) {
        if (added.isEmpty()) {
            return;
        }
        rows.insert(added);
        sources.added(added, supplier, by);
        Map<UUID, List<FieldChange>> lines = new HashMap<>();
        added.forEach(entry -> lines.put(entry.id().value(), changes.between(null, entry.profile())));
        trail.recordAll(by, action, SubjectKind.ORGANISATION, lines);
    }

    /** Changes entries, their sources and adds a line each to the trail. */
    public void change(List<Changed> changed, Supplier supplier, Actor by, String action) {
        Map<UUID, List<FieldChange>> lines = new HashMap<>();
        for (Changed each : changed) {
            events.publishEvent(new OrganisationChanged(each.before(), each.after()));
            rows.update(each.after());
            List<FieldChange> fields =
                    changes.between(each.before().profile(), each.after().profile());
            sources.changed(each.after(), fields, supplier, by);
            lines.put(each.after().id().value(), fields);
        }
        trail.recordAll(by, action, SubjectKind.ORGANISATION, lines);
    }

    /**
     * Takes entries out of the register as if they had never been there.
     *
     * @return those that stay because something else refers to them, each with the table of that; empty where it is not known
     */
    public Map<OrganisationId, String> remove(Collection<OrganisationId> unwanted, Actor by, String action) {
        // An entry that was merged stays: its merge refers to it.
        Collection<Organisation> entries = batchRows.themselves(unwanted);
        Map<OrganisationId, String> stay = batchRows.remove(entries);
        Instant now = clock.instant();
        Map<UUID, List<FieldChange>> lines = new HashMap<>();
        for (Organisation entry : entries) {
            if (!stay.containsKey(entry.id())) {
                lines.put(entry.id().value(), List.of());
                events.publishEvent(new OrganisationChanged(entry, closed(entry, now)));
            }
        }
        removals.publishEvent(new OrganisationsTakenBack(
                lines.keySet().stream().map(OrganisationId::new).toList()));
        trail.recordAll(by, action, SubjectKind.ORGANISATION, lines);
        return stay;
    }

    /** To other features one that goes is one that closes at that moment. */
    private static Organisation closed(Organisation entry, Instant now) {
        return entry.changed(EntryTexts.written(Map.of(EntryField.STANDING, "closed"), entry.profile()), now);
    }
}

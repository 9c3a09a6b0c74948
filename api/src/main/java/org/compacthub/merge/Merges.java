package org.compacthub.merge;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.CompactState;
import org.compacthub.organisation.EntryFieldMapping;
import org.compacthub.organisation.EntryMerging;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationRestated;
import org.compacthub.organisation.Profile;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;

/** Merges, and taking them back. Each is one transaction with its lines in the trail of both entries. */
@Singleton
class Merges {
    private static final Set<CompactState> BOUND = Set.of(CompactState.SIGNED, CompactState.APPLIED);

    private final EntryMerging entries;
    private final MergeRows rows;
    private final EntryFieldMapping documents;
    private final ApplicationEventPublisher<OrganisationRestated> events;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    Merges(
            EntryMerging entries,
            MergeRows rows,
            EntryFieldMapping documents,
            ApplicationEventPublisher<OrganisationRestated> events,
            Database database,
            Ids ids,
            InstantSource clock) {
        this.entries = entries;
        this.rows = rows;
        this.documents = documents;
        this.events = events;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Two entries to make one of.
     *
     * @param survivorVersion the version of it that the caller has read
     * @param take fields in which the merged entry's value stays
     */
    record Wanted(
            OrganisationId survivor,
            long survivorVersion,
            OrganisationId merged,
            long mergedVersion,
            Set<String> take) {
        Wanted {
            take = Set.copyOf(take);
        }
    }

    /**
     * Makes one of two entries.
     *
     * @throws DomainProblem {@code NOT_FOUND}, {@code STALE} for the survivor, {@code VALIDATION} where the two are one already or don't make an entry;
     *     {@code CONFLICT} for another version of the merged entry, for one that was merged, and where something of it would be lost
     */
    Merge merge(Wanted wanted, Caller by) {
        if (wanted.survivor().equals(wanted.merged())) {
            throw DomainProblem.invalid(
                    FieldProblem.inBody("merged", "itself", "This is the survivor. Name the other entry."));
        }
        return database.write(() -> {
            EntryMerging.Two two = entries.held(wanted.survivor(), wanted.merged());
            requireMergeable(two, wanted);
            Profile result = Merging.of(two.survivor(), two.merged(), wanted.take());
            String before = documents.written(two.survivor().profile());
            Organisation after = entries.merge(two, result, by.actor());
            Merge merge = new Merge(
                    ids.next(),
                    after.id(),
                    two.merged().id(),
                    two.merged().name(),
                    new Merge.Before(
                            before, two.survivor().version(), two.merged().version()),
                    after.version(),
                    clock.instant(),
                    by.person(),
                    MergeState.DONE,
                    Optional.empty(),
                    Optional.empty());
            rows.insert(merge);
            return merge;
        });
    }

    /**
     * Takes a merge back.
     *
     * @param keepLaterChanges whether the survivor keeps what it says now, where it has changed since
     * @throws DomainProblem {@code NOT_FOUND}, {@code CONFLICT}
     */
    Merge undo(UUID id, boolean keepLaterChanges, Caller by) {
        return database.write(() -> {
            Merge known = rows.find(id).orElseThrow(() -> DomainProblem.notFound("merge"));
            // Entries before the merge, in the order in which merging takes hold of them.
            EntryMerging.Two two = entries.held(known.survivor(), known.merged());
            Merge merge = rows.findLocked(id).orElseThrow(() -> DomainProblem.notFound("merge"));
            Merge undone = merge.undone(clock.instant(), by.person());
            merge.requireUndoable(two, keepLaterChanges);
            boolean changed = two.survivor().version() != merge.survivorVersion();
            Profile result = changed
                    ? two.survivor().profile()
                    : documents.profile(merge.before().entry());
            EntryMerging.Two parted = entries.part(two, result, rows.followers(merge.merged()), by.actor());
            rows.undo(undone);
            if (!changed) {
                restate(parted.survivor(), merge.before().survivorVersion());
            }
            restate(parted.merged(), merge.before().mergedVersion());
            return undone;
        });
    }

    private void restate(Organisation entry, long said) {
        rows.restate(entry.id(), said, entry.version());
        events.publishEvent(new OrganisationRestated(entry.id(), said, entry.version()));
    }

    /** Those before that one, the latest first. */
    List<Merge> list(Optional<UUID> before, int size) {
        return database.read(() -> rows.list(before, size));
    }

    private static void requireMergeable(EntryMerging.Two two, Wanted wanted) {
        if (two.survivor().isMerged() || two.merged().isMerged()) {
            throw DomainProblem.conflict("One of the two was merged into another entry already. Look at them again.");
        }
        two.survivor().requireVersion(wanted.survivorVersion());
        if (two.merged().version() != wanted.mergedVersion()) {
            throw DomainProblem.conflict("The entry that is to be merged has changed since. Look at both again.");
        }
        if (two.merged().keeping().disputes() > 0) {
            throw DomainProblem.conflict(
                    "Corrections of the entry that is to be merged wait to be settled. Settle them first.");
        }
        if (BOUND.contains(two.merged().keeping().compact())
                && two.survivor().keeping().compact() != CompactState.SIGNED) {
            throw DomainProblem.conflict("The entry that is to be merged has signed the Compact, or applied to, and the"
                    + " other has not. Let that one survive, or settle its signature first.");
        }
    }
}

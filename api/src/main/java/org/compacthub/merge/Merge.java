package org.compacthub.merge;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.organisation.EntryMerging;
import org.compacthub.problem.DomainProblem;

/**
 * A merge that was done.
 *
 * @param before what came before, and what it takes to go back there
 * @param survivorVersion the survivor's version that it made
 * @param by absent where the server itself did it
 */
record Merge(
        UUID id,
        OrganisationId survivor,
        OrganisationId merged,
        String mergedName,
        Before before,
        long survivorVersion,
        Instant at,
        Optional<PersonId> by,
        MergeState state,
        Optional<Instant> undoneAt,
        Optional<PersonId> undoneBy) {

    /**
     * @param entry what the survivor said, as a document
     */
    record Before(String entry, long survivorVersion, long mergedVersion) {}

    /**
     * The merge taken back.
     *
     * @throws DomainProblem {@code CONFLICT} where it was taken back already
     */
    Merge undone(Instant now, Optional<PersonId> by) {
        if (!state.next().contains(MergeState.UNDONE)) {
            throw DomainProblem.conflict("This merge was taken back already.");
        }
        return new Merge(
                id,
                survivor,
                merged,
                mergedName,
                before,
                survivorVersion,
                at,
                this.by,
                MergeState.UNDONE,
                Optional.of(now),
                by);
    }

    /**
     * @throws DomainProblem {@code CONFLICT} where taking it back would take something else along
     */
    void requireUndoable(EntryMerging.Two two, boolean keepLaterChanges) {
        if (two.survivor().isMerged()) {
            throw DomainProblem.conflict(
                    "The survivor was itself merged into another entry since. Take that back first.");
        }
        if (!keepLaterChanges && two.survivor().version() != survivorVersion) {
            throw DomainProblem.conflict(
                    "The survivor has changed since. Say that it keeps what it says now, or change it"
                            + " back first.");
        }
    }
}

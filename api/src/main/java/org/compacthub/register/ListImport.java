package org.compacthub.register;

import java.time.Instant;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.id.PersonId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * A list that somebody handed in.
 *
 * @param version rises with each step and decision
 * @param rowsRead how far the preview is
 * @param refusal why it could not be carried out or taken back, until the next step
 * @param progress how far a work on all of it is, while there is one
 */
record ListImport(
        UUID id,
        long version,
        ImportStatus status,
        UUID uploadedBy,
        UUID uploadedFor,
        Instant uploadedAt,
        @Nullable String fileName,
        long bytes,
        int rowsRead,
        Layout layout,
        @Nullable Refusal refusal,
        @Nullable Progress progress) {

    /** Whoever handed it in knows of it, and those who keep the register. */
    boolean isKnownTo(Caller caller) {
        return isEveryOneKnownTo(caller) || caller.isPerson(new PersonId(uploadedBy));
    }

    static boolean isEveryOneKnownTo(Caller caller) {
        return caller.is(Role.CVS) || caller.is(Role.ADMINISTRATOR);
    }

    /**
     * The import a step on.
     *
     * @throws DomainProblem {@code CONFLICT} if it is not at a status from which that step leads
     */
    ListImport to(ImportStatus next) {
        if (!status.next().contains(next)) {
            throw DomainProblem.conflict(
                    "This import is %s, and can't become %s.".formatted(words(status), words(next)));
        }
        return with(version + 1, next, rowsRead, layout, null);
    }

    ListImport read(int rows) {
        return with(version, status, rows, layout, refusal);
    }

    ListImport meaning(Layout other) {
        return with(version, status, 0, other, refusal);
    }

    /** What it was before the work that came to nothing. */
    ListImport refused(Refusal why) {
        return with(version + 1, status.withoutWork(), rowsRead, layout, why);
    }

    /** A work that nothing is heard of any more has come to nothing. */
    ListImport asOf(Instant now) {
        boolean isLost = status.isWork() && (progress == null || progress.isSilentAt(now));
        return isLost ? with(version, status.withoutWork(), rowsRead, layout, Refusal.brokenOff()) : this;
    }

    /**
     * @throws DomainProblem {@code CONFLICT} while a work on all of it is under way
     */
    void checkIdle() {
        if (status.isWork()) {
            throw DomainProblem.conflict("This import is being %s just now. Wait until that is done."
                    .formatted(status == ImportStatus.UNDOING ? "taken back" : "brought into the register"));
        }
    }

    private ListImport with(long ofVersion, ImportStatus ofStatus, int rows, Layout ofLayout, @Nullable Refusal why) {
        return new ListImport(
                id,
                ofVersion,
                ofStatus,
                uploadedBy,
                uploadedFor,
                uploadedAt,
                fileName,
                bytes,
                rows,
                ofLayout,
                why,
                ofStatus.isWork() ? progress : null);
    }

    /** How sources name it. */
    String inWords() {
        return "a list brought in" + (fileName == null ? "" : ": " + fileName);
    }

    private static String words(ImportStatus status) {
        return WireNames.of(status).replace('-', ' ');
    }
}

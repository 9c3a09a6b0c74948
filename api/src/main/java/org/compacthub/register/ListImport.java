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
        Layout layout) {

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
        return new ListImport(
                id, version + 1, next, uploadedBy, uploadedFor, uploadedAt, fileName, bytes, rowsRead, layout);
    }

    ListImport read(int rows) {
        return new ListImport(id, version, status, uploadedBy, uploadedFor, uploadedAt, fileName, bytes, rows, layout);
    }

    ListImport meaning(Layout other) {
        return new ListImport(id, version, status, uploadedBy, uploadedFor, uploadedAt, fileName, bytes, 0, other);
    }

    /** How sources name it. */
    String inWords() {
        return "a list brought in" + (fileName == null ? "" : ": " + fileName);
    }

    private static String words(ImportStatus status) {
        return WireNames.of(status).replace('-', ' ');
    }
}

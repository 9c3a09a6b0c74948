package org.compacthub.register;

import java.util.EnumSet;
import java.util.Set;

/** How far an import is. Repeated as a CHECK in the database. */
enum ImportStatus {
    UPLOADED,
    /** The preview is being made. Where that broke off it stays so until somebody asks for the preview again. */
    READING,
    PREVIEWED,
    /** Being brought into the register. */
    CARRYING_OUT,
    CARRIED_OUT,
    /** Being taken back. */
    UNDOING,
    UNDONE,
    GIVEN_UP;

    /** What can come after this. */
    Set<ImportStatus> next() {
        return switch (this) {
            case UPLOADED -> EnumSet.of(UPLOADED, READING, GIVEN_UP);
            case READING -> EnumSet.of(UPLOADED, READING, PREVIEWED, GIVEN_UP);
            case PREVIEWED -> EnumSet.of(UPLOADED, READING, PREVIEWED, CARRYING_OUT, GIVEN_UP);
            case CARRYING_OUT -> EnumSet.of(PREVIEWED, CARRIED_OUT);
            case CARRIED_OUT -> EnumSet.of(UNDOING);
            case UNDOING -> EnumSet.of(CARRIED_OUT, UNDONE);
            case UNDONE, GIVEN_UP -> EnumSet.noneOf(ImportStatus.class);
        };
    }

    /** What it is again where a work on all of it comes to nothing; the same where none is under way. */
    ImportStatus withoutWork() {
        return switch (this) {
            case CARRYING_OUT -> PREVIEWED;
            case UNDOING -> CARRIED_OUT;
            case UPLOADED, READING, PREVIEWED, CARRIED_OUT, UNDONE, GIVEN_UP -> this;
        };
    }

    /** Whether nothing of it came into the register, so that it goes after some time. */
    boolean isPassing() {
        return switch (this) {
            case UPLOADED, READING, PREVIEWED, GIVEN_UP -> true;
            case CARRYING_OUT, CARRIED_OUT, UNDOING, UNDONE -> false;
        };
    }

    /** Whether a work on all of it is under way, so that nobody else may take it in hand. */
    boolean isWork() {
        return withoutWork() != this;
    }
}

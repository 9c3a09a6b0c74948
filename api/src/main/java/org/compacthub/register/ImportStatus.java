package org.compacthub.register;

import java.util.EnumSet;
import java.util.Set;

/** How far an import is. Repeated as a CHECK in the database. */
enum ImportStatus {
    UPLOADED,
    /** The preview is being made. Where that broke off it stays so until somebody asks for the preview again. */
    READING,
    PREVIEWED,
    CARRIED_OUT,
    UNDONE,
    GIVEN_UP;

    /** What can come after this. */
    Set<ImportStatus> next() {
        return switch (this) {
            case UPLOADED -> EnumSet.of(UPLOADED, READING, GIVEN_UP);
            case READING -> EnumSet.of(UPLOADED, READING, PREVIEWED, GIVEN_UP);
            case PREVIEWED -> EnumSet.of(UPLOADED, READING, PREVIEWED, CARRIED_OUT, GIVEN_UP);
            case CARRIED_OUT -> EnumSet.of(UNDONE);
            case UNDONE, GIVEN_UP -> EnumSet.noneOf(ImportStatus.class);
        };
    }
}

package org.compacthub.forwarding;

import java.time.LocalDate;
import org.compacthub.code.Level;
import org.compacthub.consultation.Consultation;

/** What there is to pass on about a consultation. */
enum Call {
    /** Not everybody may know of it, so nothing. */
    NOT_PUBLIC,
    /** That it is coming. */
    COMING,
    /** The call to answer. */
    OPEN,
    /** That something is under way; nobody is asked for an answer. */
    INFORMATION,
    /** That answers are no longer taken. */
    CLOSED,
    WITHDRAWN;

    static Call of(Consultation consultation, LocalDate today) {
        if (!consultation.isAnnounced() || consultation.isEmbargoedOn(today)) {
            return NOT_PUBLIC;
        }
        return switch (consultation.statusOn(today)) {
            case IDEA, HEADS_UP, PLANNED -> COMING;
            case OPEN -> informs(consultation) ? INFORMATION : OPEN;
            case CLOSED, ANALYSING, REPORTED, DECIDED, ACTED_ON, EVALUATED -> CLOSED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    static boolean informs(Consultation consultation) {
        return consultation.draft().takingPart().participation() == Level.INFORMING;
    }
}

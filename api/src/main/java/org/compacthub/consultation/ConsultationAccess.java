package org.compacthub.consultation;

import java.time.LocalDate;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.problem.DomainProblem;

/**
 * Who may see and do what with one consultation. {@link CalendarSql} says the same of seeing for lists. Which operations a role may call at all is
 * decided before, in the table of operations.
 */
public final class ConsultationAccess {
    private ConsultationAccess() {}

    /** An embargo binds everybody, administrators too; an idea is its lead's and partners' own. */
    static boolean maySee(Caller caller, Consultation consultation, LocalDate today) {
        boolean named = consultation.draft().embargo() != null
                && consultation.draft().embargo().people().stream().anyMatch(caller::isPerson);
        if (named) {
            return true;
        }
        if (consultation.isEmbargoedOn(today)) {
            return false;
        }
        return consultation.isAnnounced() || sharesIn(caller, consultation) || caller.is(Role.ADMINISTRATOR);
    }

    /** The lead's people change it, and administrators where something has to be put right. Stewards watch and do not touch. */
    static boolean mayChange(Caller caller, Consultation consultation, LocalDate today) {
        return maySee(caller, consultation, today)
                && (caller.is(Role.ADMINISTRATOR) || (caller.actsFor(consultation.lead()) && !caller.is(Role.STEWARD)));
    }

    /** Those who share in it see who wishes to hear of it. */
    public static boolean sharesIn(Caller caller, Consultation consultation) {
        return caller.actsFor(consultation.lead())
                || consultation.draft().reach().partners().stream().anyMatch(caller::actsFor);
    }

    static void requireMaySee(Caller caller, Consultation consultation, LocalDate today) {
        if (!maySee(caller, consultation, today)) {
            throw DomainProblem.notFound("consultation");
        }
    }

    /** Whoever may not even see it learns nothing of it. */
    static void requireMayChange(Caller caller, Consultation consultation, LocalDate today) {
        requireMaySee(caller, consultation, today);
        if (!mayChange(caller, consultation, today)) {
            throw DomainProblem.forbidden("Only the people of its lead organisation change a consultation.");
        }
    }
}

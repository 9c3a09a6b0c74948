package org.compacthub.audience;

import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationAccess;
import org.compacthub.problem.DomainProblem;

/** Who sees and sets what about the consultees of a consultation that they may see at all. */
public final class ConsulteeAccess {
    private ConsulteeAccess() {}

    /** The people of its lead and partner organisations, CVS staff and administrators know who opted out and who was suggested. */
    public static boolean isInside(Caller caller, Consultation consultation) {
        return ConsultationAccess.sharesIn(caller, consultation)
                || caller.is(Role.CVS)
                || caller.is(Role.ADMINISTRATOR);
    }

    /**
     * @throws DomainProblem {@code FORBIDDEN} to everybody else
     */
    public static void requireInside(Caller caller, Consultation consultation) {
        if (!isInside(caller, consultation)) {
            throw DomainProblem.forbidden(
                    "This is for its lead and partner organisations, CVS staff and administrators.");
        }
    }

    /**
     * Lead and partners say together whom they ask; stewards watch and do not touch.
     *
     * @throws DomainProblem {@code FORBIDDEN} to everybody else
     */
    static void requireSetter(Caller caller, Consultation consultation) {
        boolean shares = ConsultationAccess.sharesIn(caller, consultation) && !caller.is(Role.STEWARD);
        if (!shares && !caller.is(Role.ADMINISTRATOR)) {
            throw DomainProblem.forbidden("Whom it asks is said by its lead and partner organisations.");
        }
    }

    /**
     * @throws DomainProblem {@code FORBIDDEN} to everybody but the lead's people and administrators
     */
    static void requireLead(Caller caller, Consultation consultation) {
        boolean leads = caller.actsFor(consultation.lead()) && !caller.is(Role.STEWARD);
        if (!leads && !caller.is(Role.ADMINISTRATOR)) {
            throw DomainProblem.forbidden("Suggestions are answered by its lead organisation.");
        }
    }
}

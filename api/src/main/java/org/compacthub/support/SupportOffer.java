package org.compacthub.support;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation offers to support a consultation.
 *
 * @param organisation whose it is
 * @param text what is offered and on what terms
 * @param answer how it is taken up, or why not
 */
public record SupportOffer(
        UUID id,
        ConsultationId consultation,
        OrganisationId organisation,
        Set<SupportKind> kinds,
        String text,
        Instant at,
        SupportState state,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    public SupportOffer {
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /** Whether the caller answers the offers for a consultation: the lead's people and administrators. Stewards watch and do not touch. */
    static boolean isAnsweredBy(Caller caller, Consultation consultation) {
        return caller.is(Role.ADMINISTRATOR) || caller.actsFor(consultation.lead()) && !caller.is(Role.STEWARD);
    }

    boolean isOpen() {
        return state == SupportState.OPEN;
    }

    /** Whether the caller's organisation made it. */
    boolean isOf(Caller caller) {
        return caller.actsFor(organisation);
    }

    boolean mayWithdraw(Caller caller) {
        return isOpen() && isOf(caller) && !caller.is(Role.STEWARD);
    }

    /**
     * @throws DomainProblem {@code CONFLICT} if it was answered before or taken back
     */
    SupportOffer answered(boolean takenUp, String said, Instant now) {
        return become(takenUp ? SupportState.TAKEN_UP : SupportState.DECLINED, said, now);
    }

    /**
     * @throws DomainProblem {@code CONFLICT} if it was answered or taken back before
     */
    SupportOffer withdrawn() {
        return become(SupportState.WITHDRAWN, null, null);
    }

    private SupportOffer become(SupportState other, @Nullable String said, @Nullable Instant saidAt) {
        if (!state.next().contains(other)) {
            throw DomainProblem.conflict(
                    "The offer is %s. Only an open one can be answered or taken back.".formatted(WireNames.of(state)));
        }
        return new SupportOffer(id, consultation, organisation, kinds, text, at, other, said, saidAt);
    }
}

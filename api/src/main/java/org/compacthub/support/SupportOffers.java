package org.compacthub.support;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.audience.ConsulteeAccess;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationLife;
import org.compacthub.consultation.ConsultationStatus;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.compacthub.store.WireNames;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** What organisations offer to support a consultation, and what its lead answers. What they write stays out of the trail, since it is between the two of them. */
@Singleton
public class SupportOffers {
    private final SupportOfferRows rows;
    private final ConsultationLife consultations;
    private final AuditTrail trail;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    SupportOffers(
            SupportOfferRows rows,
            ConsultationLife consultations,
            AuditTrail trail,
            Database database,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.consultations = consultations;
        this.trail = trail;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Offers something in the name of the organisation that the caller acts for.
     *
     * @throws DomainProblem {@code NOT_FOUND}, or {@code CONFLICT} once it is closed, while another offer of theirs is open, or if they lead it
     */
    public SupportOffer offer(ConsultationId id, Set<SupportKind> kinds, String text, Caller caller) {
        return database.write(() -> {
            rows.lock(id);
            Consultation consultation = consultations.get(id, caller);
            OrganisationId organisation =
                    caller.organisation().orElseThrow(() -> DomainProblem.forbidden("Sign in to offer support."));
            Optional<String> refusal = refusal(consultation, caller);
            if (refusal.isPresent()) {
                throw DomainProblem.conflict(refusal.get());
            }
            SupportOffer added = new SupportOffer(
                    ids.next(), id, organisation, kinds, text, clock.instant(), SupportState.OPEN, null, null);
            rows.insert(added);
            record("offerSupport", added, null, caller);
            return added;
        });
    }

    /** Oldest first: all to those inside, to others what their own organisation offered. */
    List<SupportOffer> page(Consultation consultation, Caller caller, Optional<UUID> after, int size) {
        return database.read(() -> ConsulteeAccess.isInside(caller, consultation)
                ? rows.list(consultation.id(), after, size)
                : rows.list(consultation.id(), caller.organisations(), after, size));
    }

    /**
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN}, or {@code CONFLICT} if it was answered or taken back before
     */
    SupportOffer answer(ConsultationId id, UUID offer, boolean takenUp, String text, Caller caller) {
        return database.write(() -> {
            rows.lock(id);
            if (!SupportOffer.isAnsweredBy(caller, consultations.get(id, caller))) {
                throw DomainProblem.forbidden("Offers are answered by its lead organisation.");
            }
            SupportOffer before = found(id, offer);
            SupportOffer after = before.answered(takenUp, text, clock.instant());
            rows.update(after);
            record("answerSupportOffer", after, before.state(), caller);
            return after;
        });
    }

    /**
     * @throws DomainProblem {@code NOT_FOUND}, also where it exists and the caller may not know of it; {@code FORBIDDEN} if it is another organisation's; or
     *     {@code CONFLICT} if it was answered or taken back before
     */
    void withdraw(ConsultationId id, UUID offer, Caller caller) {
        database.write(() -> {
            rows.lock(id);
            Consultation consultation = consultations.get(id, caller);
            SupportOffer before = found(id, offer);
            if (!before.isOf(caller)) {
                throw ConsulteeAccess.isInside(caller, consultation)
                        ? DomainProblem.forbidden("It is taken back by the organisation that made it.")
                        : notFound();
            }
            SupportOffer after = before.withdrawn();
            rows.update(after);
            record("withdrawSupportOffer", after, before.state(), caller);
            return after;
        });
    }

    private SupportOffer found(ConsultationId id, UUID offer) {
        return rows.find(id, offer).orElseThrow(SupportOffers::notFound);
    }

    private static DomainProblem notFound() {
        return DomainProblem.notFound("offer");
    }

    /** Whether the caller's organisation can offer something now. Stewards watch and do not touch. */
    boolean mayOffer(Consultation consultation, Caller caller) {
        return caller.organisation().isPresent()
                && !caller.is(Role.STEWARD)
                && database.read(() -> refusal(consultation, caller)).isEmpty();
    }

    /** Why the caller's organisation can offer nothing now, if it can't. */
    private Optional<String> refusal(Consultation consultation, Caller caller) {
        ConsultationStatus status = consultation.statusOn(London.today(clock));
        if (!status.isBeforeClosing()) {
            return Optional.of("It is %s. Support can be offered until it closes.".formatted(status.wireName()));
        }
        if (caller.actsFor(consultation.lead())) {
            return Optional.of("Your organisation leads it. Support is offered to the lead by others.");
        }
        return rows.isOpen(consultation.id(), caller.organisations())
                ? Optional.of("Your organisation has an open offer for it. Take that back first, or wait for the"
                        + " answer.")
                : Optional.empty();
    }

    private void record(String action, SupportOffer offer, @Nullable SupportState before, Caller caller) {
        trail.record(
                caller.actor(),
                action,
                SubjectKind.CONSULTATION,
                offer.consultation().value(),
                List.of(FieldChange.of(
                        "support-offers/" + offer.id(),
                        before == null ? null : WireNames.of(before),
                        WireNames.of(offer.state()))));
    }
}

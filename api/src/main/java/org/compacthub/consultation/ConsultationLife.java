package org.compacthub.consultation;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Caller;
import org.compacthub.code.Evaluation;
import org.compacthub.consultation.History.Progress;
import org.compacthub.consultation.History.Reason;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.compacthub.time.London;

/** What people do with consultations. Each act is one transaction: the change, its line in the trail and the calendar's new edition. */
@Singleton
public class ConsultationLife {
    private final Consultations consultations;
    private final ConsultationEvaluation evaluation;
    private final DraftCheck draftCheck;
    private final RelatedLinks links;
    private final DraftDocument document;
    private final AuditTrail trail;
    private final ApplicationEventPublisher<ConsultationAnnounced> events;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    ConsultationLife(
            Consultations consultations,
            ConsultationEvaluation evaluation,
            DraftCheck draftCheck,
            RelatedLinks links,
            DraftDocument document,
            AuditTrail trail,
            ApplicationEventPublisher<ConsultationAnnounced> events,
            Database database,
            Ids ids,
            InstantSource clock) {
        this.consultations = consultations;
        this.evaluation = evaluation;
        this.draftCheck = draftCheck;
        this.links = links;
        this.document = document;
        this.trail = trail;
        this.events = events;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * One that the caller may see.
     *
     * @throws DomainProblem {@code NOT_FOUND}, also where it exists and the caller may not know of it
     */
    public Consultation get(ConsultationId id, Caller caller) {
        return database.read(() -> seen(id, caller));
    }

    /** Those of some ids under which the caller may see a consultation. */
    public List<Consultation> seen(Collection<ConsultationId> wanted, Caller caller) {
        return links.seen(wanted, caller);
    }

    /** Begins an idea, led by the organisation that the caller acts for. */
    Consultation plan(Draft draft, Caller caller) {
        return database.write(() -> {
            draftCheck.requireSound(draft, Optional.empty(), caller);
            OrganisationId lead = caller.organisation().orElseThrow(() -> DomainProblem.forbidden("Sign in to plan."));
            Consultation planned = Consultation.plan(
                    new ConsultationId(ids.next()), lead, caller.person().orElse(null), draft, clock.instant());
            consultations.add(planned);
            record("createConsultation", caller, planned, document.differences(null, draft));
            return planned;
        });
    }

    Consultation change(ConsultationId id, long version, Draft draft, Caller caller) {
        return act("changeConsultation", id, version, caller, (before, today, now) -> {
            draftCheck.requireSound(draft, Optional.of(before.draft()), caller);
            return before.change(links.withUnseen(draft, before, caller), today, now);
        });
    }

    Consultation announce(ConsultationId id, long version, Caller caller) {
        return act("announceConsultation", id, version, caller, Consultation::announce);
    }

    Consultation publish(ConsultationId id, long version, List<Reason> reasons, Caller caller) {
        return act("publishConsultation", id, version, caller, (before, today, now) -> {
            evaluation.requireKnown(reasons);
            return before.publish(reasons, today, now);
        });
    }

    Consultation moveDates(
            ConsultationId id, long version, Timetable dates, String why, List<Reason> reasons, Caller caller) {
        return act("changeDates", id, version, caller, (before, today, now) -> {
            evaluation.requireKnown(reasons);
            return before.moveDates(dates, why, reasons, today, now);
        });
    }

    Consultation record(ConsultationId id, long version, Progress step, Caller caller) {
        return act("recordProgress", id, version, caller, (before, today, now) -> before.record(step, today, now));
    }

    Consultation withdraw(ConsultationId id, long version, String why, Caller caller) {
        return act(
                "withdrawConsultation", id, version, caller, (before, today, now) -> before.withdraw(why, today, now));
    }

    private Consultation act(String action, ConsultationId id, long version, Caller caller, Act act) {
        return database.write(() -> {
            LocalDate today = London.today(clock);
            Consultation before = seen(id, caller);
            ConsultationAccess.requireMayChange(caller, before, today);
            if (before.version() != version) {
                throw DomainProblem.stale(before.version());
            }
            Consultation after = act.on(before, today, clock.instant());
            if (after.isPublished()) {
                Optional<Evaluation> kept =
                        before.isPublished() ? Optional.of(evaluation.of(before, today)) : Optional.empty();
                ConsultationKeeping.requireKept(kept, evaluation.of(after, today), newlyExplained(before, after));
            }
            consultations.save(after);
            if (after.isAnnounced() && !before.isAnnounced()) {
                events.publishEvent(new ConsultationAnnounced(after));
            }
            record(action, caller, after, changes(before, after));
            return after;
        });
    }

    private static Set<String> newlyExplained(Consultation before, Consultation after) {
        return after.history().reasons().stream()
                .skip(before.history().reasons().size())
                .map(Reason::clause)
                .collect(Collectors.toSet());
    }

    private Consultation seen(ConsultationId id, Caller caller) {
        Consultation found = consultations.find(id).orElseThrow(() -> DomainProblem.notFound("consultation"));
        ConsultationAccess.requireMaySee(caller, found, London.today(clock));
        return found;
    }

    private void record(String action, Caller caller, Consultation after, List<FieldChange> changes) {
        trail.record(
                caller.actor(), action, SubjectKind.CONSULTATION, after.id().value(), changes);
    }

    private List<FieldChange> changes(Consultation before, Consultation after) {
        List<FieldChange> changes = document.differences(before.draft(), after.draft());
        changes.add(FieldChange.of(
                "status", before.recorded().wireName(), after.recorded().wireName()));
        after.history().reasons().stream()
                .skip(before.history().reasons().size())
                .forEach(reason -> changes.add(FieldChange.of(
                        "justifications/" + reason.clause(),
                        null,
                        reason.justification().reason())));
        after.history().dateChanges().stream()
                .skip(before.history().dateChanges().size())
                .limit(1)
                .forEach(move -> changes.add(FieldChange.of("reason", null, move.reason())));
        if (after.history().withdrawal() != null) {
            changes.add(
                    FieldChange.of("reason", null, after.history().withdrawal().reason()));
        }
        return changes;
    }

    @FunctionalInterface
    private interface Act {
        Consultation on(Consultation before, LocalDate today, Instant now);
    }
}

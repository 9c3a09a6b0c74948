package org.compacthub.consultation;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Caller;
import org.compacthub.code.Outcome;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.problem.ProblemCode;
import org.compacthub.store.Database;
import org.compacthub.store.StoreException;
import org.compacthub.time.London;

/** Consultations that other sites hold: first it is said what becomes of each, then all of them are kept together, or none. */
@Singleton
public class Arrivals {
    private static final String ACTION = "importConsultations";

    private final Consultations consultations;
    private final BroughtInDrafts broughtIn;
    private final ConsultationEvaluation evaluation;
    private final DraftDocument document;
    private final AuditTrail trail;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    Arrivals(
            Consultations consultations,
            BroughtInDrafts broughtIn,
            ConsultationEvaluation evaluation,
            DraftDocument document,
            AuditTrail trail,
            Database database,
            Ids ids,
            InstantSource clock) {
        this.consultations = consultations;
        this.broughtIn = broughtIn;
        this.evaluation = evaluation;
        this.document = document;
        this.trail = trail;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** Says what becomes of one, and writes nothing. */
    public Reception receive(Arrival arrival, OrganisationId lead, Caller caller) {
        LocalDate today = London.today(clock);
        try {
            return database.read(() -> consultations
                    .findBySource(arrival.source())
                    .map(known -> receiveAgain(known, arrival, lead, caller, today))
                    .orElseGet(() -> receiveFirst(arrival, lead, caller, today)));
        } catch (DomainProblem refusal) {
            if (refusal.code() != ProblemCode.VALIDATION) {
                throw refusal;
            }
            return new Reception.Refused(words(refusal));
        }
    }

    /** How many clauses of the Codes it falls short of. */
    public int notMet(Consultation consultation) {
        return (int) evaluation.of(consultation, London.today(clock)).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.NOT_MET && !finding.advice())
                .count();
    }

    /**
     * Keeps what was added and changed, with a line of the trail for each. All of it is written, or nothing.
     *
     * @throws DomainProblem {@code CONFLICT} if somebody else brought in or changed one of them meanwhile
     */
    public void keep(List<Reception> receptions, Caller caller) {
        database.write(() -> {
            List<Consultation> added = new ArrayList<>();
            List<Consultation> changed = new ArrayList<>();
            Map<ConsultationId, Draft> brought = new LinkedHashMap<>();
            for (Reception reception : receptions) {
                switch (reception) {
                    case Reception.Added(Consultation consultation, Draft draft) -> {
                        added.add(consultation);
                        record(caller, consultation, document.differences(null, consultation.draft()));
                        brought.put(consultation.id(), draft);
                    }
                    case Reception.Changed(Consultation before, Consultation after, Draft draft) -> {
                        changed.add(after);
                        record(caller, after, document.differences(before.draft(), after.draft()));
                        brought.put(after.id(), draft);
                    }
                    case Reception.Unchanged unchanged -> {
                        if (unchanged.news() != null) {
                            brought.put(unchanged.consultation().id(), unchanged.news());
                        }
                    }
                    case Reception.Refused refused -> {}
                }
            }
            write(added, changed);
            broughtIn.keep(brought);
            return null;
        });
    }

    private Reception receiveFirst(Arrival arrival, OrganisationId lead, Caller caller, LocalDate today) {
        Consultation added = Consultation.broughtIn(
                new ConsultationId(ids.next()),
                lead,
                caller.person().orElse(null),
                arrival.draft(),
                arrival.source(),
                today,
                clock.instant());
        return new Reception.Added(added, arrival.draft());
    }

    private Reception receiveAgain(
            Consultation known, Arrival arrival, OrganisationId lead, Caller caller, LocalDate today) {
        if (!known.lead().equals(lead) || !ConsultationAccess.maySee(caller, known, today)) {
            return new Reception.Refused("The calendar has this activity already, brought in for another organisation."
                    + " Its people bring it in again.");
        }
        ConsultationStatus status = known.statusOn(today);
        if (status.next().isEmpty()) {
            return new Reception.Unchanged(
                    known, "It is %s here and stays as it is.".formatted(status.wireName()), null);
        }
        Draft before = broughtIn.of(known.id()).orElseGet(known::draft);
        Consultation after = known.broughtInAgain(
                new SiteChanges(before, arrival.draft()).onto(known.draft()), today, clock.instant());
        if (after.version() > known.version()) {
            return new Reception.Changed(known, after, arrival.draft());
        }
        boolean isNews = !undated(before).equals(undated(arrival.draft()));
        return new Reception.Unchanged(known, null, isNews ? arrival.draft() : null);
    }

    /** Without the day on which it was first seen open, which the site knows nothing of. */
    private static Draft undated(Draft draft) {
        return draft.with(draft.timetable().withSeenOpenOn(null));
    }

    private void write(List<Consultation> added, List<Consultation> changed) {
        try {
            consultations.keep(added, changed);
        } catch (StoreException refused) {
            if (refused.isDuplicate()) {
                throw meanwhile();
            }
            throw refused;
        } catch (DomainProblem refused) {
            if (refused.code() == ProblemCode.STALE) {
                throw meanwhile();
            }
            throw refused;
        }
    }

    private static DomainProblem meanwhile() {
        return DomainProblem.conflict(
                "Somebody else brought in or changed one of these consultations just now, so nothing was written. Send"
                        + " it again.");
    }

    private void record(Caller caller, Consultation after, List<FieldChange> changes) {
        UUID subject = after.id().value();
        trail.record(caller.actor(), ACTION, SubjectKind.CONSULTATION, subject, changes);
    }

    private static String words(DomainProblem refusal) {
        return refusal.fields().stream().map(FieldProblem::detail).collect(Collectors.joining(" "));
    }
}

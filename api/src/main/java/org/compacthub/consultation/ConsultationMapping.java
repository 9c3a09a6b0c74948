package org.compacthub.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compacthub.code.Finding;
import org.compacthub.code.Gate;
import org.compacthub.code.Ground;
import org.compacthub.consultation.History.Reason;
import org.compacthub.contract.model.ConsultationSummary;
import org.compacthub.contract.model.DateChangeField;
import org.compacthub.contract.model.NewJustification;
import org.compacthub.contract.model.OrganisationRef;
import org.compacthub.contract.model.Outcome;
import org.compacthub.contract.model.Participation;
import org.compacthub.contract.model.SpecialDayKind;
import org.compacthub.contract.model.WithdrawalRecord;
import org.compacthub.holiday.SpecialDay;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** Consultations, entries and findings as the contract shows them. */
final class ConsultationMapping {
    private ConsultationMapping() {}

    /**
     * @param named the organisations that it names
     * @param mayChange whether the reader may change it, and so may know of its embargo
     */
    static org.compacthub.contract.model.Consultation whole(
            Consultation consultation, Map<OrganisationId, Organisation> named, boolean mayChange, LocalDate today) {
        History history = consultation.history();
        var shown = new org.compacthub.contract.model.Consultation(
                        consultation.id().value(),
                        consultation.version(),
                        status(consultation.statusOn(today)),
                        today,
                        reference(consultation.lead(), named),
                        consultation.draft().reach().partners().stream()
                                .map(partner -> reference(partner, named))
                                .distinct()
                                .toList(),
                        DraftToContract.draft(consultation.draft(), mayChange),
                        history.reasons().stream()
                                .map(ConsultationMapping::justification)
                                .toList(),
                        history.dateChanges().stream()
                                .map(ConsultationMapping::dateChange)
                                .toList(),
                        history.progress().stream()
                                .map(ConsultationMapping::progress)
                                .toList(),
                        mayChange,
                        moment(consultation.createdAt()),
                        moment(consultation.updatedAt()))
                .publishedOn(history.publishedOn())
                .nextStatuses(consultation.statusOn(today).next().stream()
                        .map(ConsultationMapping::status)
                        .toList());
        if (history.withdrawal() != null) {
            shown.withdrawal(new WithdrawalRecord(
                    history.withdrawal().on(), history.withdrawal().reason()));
        }
        return shown;
    }

    static ConsultationSummary summary(CalendarEntry entry) {
        return new ConsultationSummary(
                        entry.id().value(),
                        entry.title(),
                        status(entry.status()),
                        new OrganisationRef(entry.lead().value(), entry.leadName()),
                        entry.opensFirm(),
                        entry.closesFirm(),
                        entry.topics(),
                        entry.audiences(),
                        entry.areas(),
                        moment(entry.updatedAt()))
                .summary(entry.summary())
                .opensOn(entry.opensOn())
                .closesOn(entry.closesOn())
                .decisionOn(entry.decisionOn())
                .feedbackDueOn(entry.feedbackDueOn())
                .participation(entry.participation() == null ? null : Participation.fromValue(entry.participation()))
                .heldElsewhere(DraftToContract.uri(entry.heldElsewhere()));
    }

    static org.compacthub.contract.model.Finding finding(Finding finding, @Nullable LocalDate justifiedOn) {
        var shown = new org.compacthub.contract.model.Finding(
                        finding.clauseId(),
                        finding.code(),
                        finding.place(),
                        finding.number(),
                        finding.duty(),
                        Outcome.valueOf(finding.outcome().name()),
                        finding.message(),
                        finding.advice(),
                        finding.gate() == Gate.SHUT)
                .shortBy(finding.shortBy() == 0 ? null : finding.shortBy())
                .wouldPass(finding.wouldPass())
                .grounds(finding.grounds().stream()
                        .map(ground -> org.compacthub.contract.model.Ground.valueOf(ground.name()))
                        .toList());
        if (finding.justification() != null && justifiedOn != null) {
            shown.justification(justification(new Reason(finding.clauseId(), finding.justification(), justifiedOn)));
        }
        return shown;
    }

    static org.compacthub.contract.model.SpecialDay specialDay(SpecialDay day) {
        return new org.compacthub.contract.model.SpecialDay(
                day.from(),
                day.to(),
                day.name(),
                SpecialDayKind.valueOf(day.kind().name()));
    }

    static org.compacthub.contract.model.Clash clash(Clash clash) {
        return new org.compacthub.contract.model.Clash(
                summary(clash.entry()), clash.sharedAudiences(), clash.sharedTopics(), clash.sharedAreas(), (int)
                        clash.daysTogether());
    }

    /**
     * @throws DomainProblem {@code VALIDATION} if a reason is empty, or an agreement lacks with whom or when
     */
    static List<Reason> reasons(@Nullable List<NewJustification> written, LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        List<FieldProblem> problems = new ArrayList<>();
        for (NewJustification each : written == null ? List.<NewJustification>of() : written) {
            String place = "justifications/" + reasons.size();
            String reason = DraftFromContract.text(each.getReason());
            Ground ground = Ground.valueOf(each.getGround().name());
            if (reason == null) {
                problems.add(FieldProblem.inBody(
                        place + "/reason", "missing", "Give the reason in words; it is published."));
            }
            if (ground == Ground.AGREEMENT && (each.getAgreedWith() == null || each.getAgreedOn() == null)) {
                problems.add(FieldProblem.inBody(
                        place + "/agreedWith",
                        "missing",
                        "An agreement needs with whom, and on which day, it was reached."));
            }
            reasons.add(new Reason(
                    each.getClause(),
                    new org.compacthub.code.Justification(
                            ground,
                            reason == null ? "-" : reason,
                            DraftFromContract.text(each.getAgreedWith()),
                            each.getAgreedOn()),
                    today));
        }
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
        return reasons;
    }

    static org.compacthub.contract.model.ConsultationStatus status(ConsultationStatus status) {
        return org.compacthub.contract.model.ConsultationStatus.valueOf(status.name());
    }

    private static OrganisationRef reference(OrganisationId id, Map<OrganisationId, Organisation> named) {
        Organisation organisation = named.get(id);
        return organisation == null ? new OrganisationRef(id.value(), "") : OrganisationMapping.reference(organisation);
    }

    private static org.compacthub.contract.model.Justification justification(Reason reason) {
        return new org.compacthub.contract.model.Justification(
                        reason.clause(),
                        org.compacthub.contract.model.Ground.valueOf(
                                reason.justification().ground().name()),
                        reason.justification().reason(),
                        reason.on())
                .agreedWith(reason.justification().agreedWith())
                .agreedOn(reason.justification().agreedOn());
    }

    private static org.compacthub.contract.model.DateChange dateChange(History.DateChange change) {
        return new org.compacthub.contract.model.DateChange(
                        change.on(), DateChangeField.valueOf(change.field().name()), change.reason())
                .before(change.before())
                .beforeFirm(change.beforeFirm())
                .after(change.after())
                .afterFirm(change.afterFirm());
    }

    private static org.compacthub.contract.model.Progress progress(History.Progress step) {
        return new org.compacthub.contract.model.Progress(status(step.status()), step.on(), step.feedbackGiven())
                .note(step.note())
                .url(DraftToContract.uri(step.url()));
    }

    private static OffsetDateTime moment(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

package org.compacthub.consultation;

import io.micronaut.http.annotation.Controller;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.code.CodeOfPractice;
import org.compacthub.code.Codes;
import org.compacthub.code.Evaluation;
import org.compacthub.contract.api.PlanningApi;
import org.compacthub.contract.model.ConsultationDraft;
import org.compacthub.contract.model.Findings;
import org.compacthub.contract.model.PlanCheck;
import org.compacthub.holiday.SpecialDays;
import org.compacthub.id.OrganisationId;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** How plans and consultations keep the Codes, and what they meet in the calendar. */
@Controller
class PlanningController implements PlanningApi {
    private final ConsultationLife life;
    private final ConsultationEvaluation evaluation;
    private final Planning planning;
    private final SpecialDays specialDays;
    private final Codes codes;
    private final CurrentCaller currentCaller;
    private final InstantSource clock;

    PlanningController(
            ConsultationLife life,
            ConsultationEvaluation evaluation,
            Planning planning,
            SpecialDays specialDays,
            Codes codes,
            CurrentCaller currentCaller,
            InstantSource clock) {
        this.life = life;
        this.evaluation = evaluation;
        this.planning = planning;
        this.specialDays = specialDays;
        this.codes = codes;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    @Override
    public Findings getFindings(UUID id) {
        Consultation consultation = life.get(new ConsultationId(id), currentCaller.get());
        return findings(consultation, London.today(clock));
    }

    @Override
    public PlanCheck checkConsultation(ConsultationDraft written, @Nullable UUID id) {
        Caller caller = currentCaller.get();
        Viewer viewer = Viewer.of(caller);
        LocalDate today = London.today(clock);
        Draft draft = DraftFromContract.draft(written);
        ConsultationId itself = id == null ? null : new ConsultationId(id);
        OrganisationId lead = caller.organisation().orElseThrow();
        Consultation plan = itself == null
                ? Consultation.sketch(lead, draft, today, clock.instant())
                : life.get(itself, caller).sketch(draft, today, clock.instant());
        return new PlanCheck(
                findings(plan, today),
                planning.sameAudience(draft, itself, viewer, today).stream()
                        .map(ConsultationMapping::clash)
                        .toList(),
                planning.couldCombine(draft, itself, plan.lead(), viewer, today).stream()
                        .map(ConsultationMapping::clash)
                        .toList(),
                planning.earlier(draft, itself, viewer, today).stream()
                        .map(ConsultationMapping::summary)
                        .toList(),
                days(draft.timetable()));
    }

    private Findings findings(Consultation consultation, LocalDate today) {
        Evaluation found = evaluation.of(consultation, today);
        return new Findings(
                today,
                codes.inOrder().stream().map(CodeOfPractice::id).toList(),
                found.mostPressingFirst().findings().stream()
                        .map(finding -> ConsultationMapping.finding(
                                finding, consultation.history().reasonGivenOn(finding.clauseId())))
                        .toList());
    }

    private List<org.compacthub.contract.model.SpecialDay> days(Timetable dates) {
        if (dates.opensOn() == null || dates.closesOn() == null) {
            return List.of();
        }
        return specialDays.between(dates.opensOn(), dates.closesOn()).stream()
                .map(ConsultationMapping::specialDay)
                .toList();
    }
}

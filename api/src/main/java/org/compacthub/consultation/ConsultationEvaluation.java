package org.compacthub.consultation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.compacthub.code.Aftermath;
import org.compacthub.code.Audience;
import org.compacthub.code.AudienceLoad;
import org.compacthub.code.BusyTime;
import org.compacthub.code.Clause;
import org.compacthub.code.Codes;
import org.compacthub.code.ConsultationFacts;
import org.compacthub.code.Dates;
import org.compacthub.code.Evaluation;
import org.compacthub.code.Ground;
import org.compacthub.code.Justification;
import org.compacthub.code.Level;
import org.compacthub.code.Preparation;
import org.compacthub.code.Progress;
import org.compacthub.holiday.SpecialDays;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Puts a consultation's facts before the Codes of this deployment. */
@Singleton
public class ConsultationEvaluation {
    private final Codes codes;
    private final SpecialDays specialDays;
    private final Vocabulary vocabulary;
    private final NamedConsultees consultees;
    private final Database database;

    ConsultationEvaluation(
            Codes codes,
            SpecialDays specialDays,
            Vocabulary vocabulary,
            NamedConsultees consultees,
            Database database) {
        this.codes = codes;
        this.specialDays = specialDays;
        this.vocabulary = vocabulary;
        this.consultees = consultees;
        this.database = database;
    }

    /** How it keeps the Codes on this day. */
    public Evaluation of(Consultation consultation, LocalDate today) {
        return Evaluation.of(codes, facts(consultation, today));
    }

    /**
     * A reason is given for a clause that this deployment keeps.
     *
     * @throws DomainProblem {@code VALIDATION} naming each that is not
     */
    void requireKnown(List<History.Reason> reasons) {
        Set<String> clauses = codes.inOrder().stream()
                .flatMap(code -> code.clauses().stream())
                .map(Clause::id)
                .collect(Collectors.toSet());
        List<FieldProblem> problems = new ArrayList<>();
        for (int index = 0; index < reasons.size(); index++) {
            if (!clauses.contains(reasons.get(index).clause())) {
                problems.add(FieldProblem.inBody(
                        "justifications/" + index + "/clause",
                        "unknown-clause",
                        "The Codes kept here have no clause with this id. The findings name those that need a"
                                + " reason."));
            }
        }
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    private ConsultationFacts facts(Consultation consultation, LocalDate today) {
        Draft draft = consultation.draft();
        Level level = draft.takingPart().participation();
        return new ConsultationFacts(
                today,
                Progress.valueOf(consultation.statusOn(today).name()),
                consultation.history().publishedOn(),
                level == null ? Level.CONSULTING : level,
                dates(consultation, today),
                draft.proposal().documentKind(),
                DocumentParts.of(consultation, consultees.areNamed(consultation.id())),
                draft.takingPart().waysToRespond().stream()
                        .map(way -> way.method().route())
                        .toList(),
                audience(draft.reach()),
                preparation(draft),
                busyTimes(draft.timetable()),
                load(consultation, today),
                aftermath(consultation.history()),
                justifications(consultation));
    }

    private static Dates dates(Consultation consultation, LocalDate today) {
        Timetable dates = consultation.draft().timetable();
        return new Dates(
                toldOn(consultation, today),
                dates.opensOn(),
                dates.closesOn(),
                dates.analysisBy(),
                dates.reportOn(),
                dates.decisionOn(),
                dates.feedbackDueOn(),
                feedbackGivenOn(consultation.history()),
                dates.opensFirm());
    }

    /**
     * Where nobody was told before, publishing in the shared calendar tells them; a plan is told as if it were published today. Whom an embargo keeps it from is not
     * told before its release.
     */
    private static LocalDate toldOn(Consultation consultation, LocalDate today) {
        LocalDate told = consultation.draft().timetable().toldOn();
        if (told == null) {
            LocalDate published = consultation.history().publishedOn();
            told = published == null ? today : published;
        }
        Embargo embargo = consultation.draft().embargo();
        return embargo != null && embargo.releaseOn().isAfter(told) ? embargo.releaseOn() : told;
    }

    private static @Nullable LocalDate feedbackGivenOn(History history) {
        return history.progress().stream()
                .filter(History.Progress::feedbackGiven)
                .map(History.Progress::on)
                .findFirst()
                .orElse(null);
    }

    private Audience audience(Reach reach) {
        return new Audience(
                reach.audiences().size(),
                reach.smallSpecialistAudience(),
                reach.audienceNote() != null || vocabulary.anySeldomHeard(reach.audiences()));
    }

    private static Preparation preparation(Draft draft) {
        Proposal.Cycle cycle = draft.proposal().cycle();
        return new Preparation(
                draft.background().earlierWork() != null,
                cycle != null && (cycle.name() != null || cycle.decision() != null),
                cycle != null && cycle.earlyStage() != null,
                draft.undertakings().timeAllowed() != null);
    }

    private List<BusyTime> busyTimes(Timetable dates) {
        if (dates.opensOn() == null || dates.closesOn() == null) {
            return List.of();
        }
        return specialDays.between(dates.opensOn(), dates.closesOn()).stream()
                .map(day -> new BusyTime(day.name(), day.from(), day.to()))
                .toList();
    }

    /** Counts only what everybody may know of, so that a finding tells nobody of an embargoed entry. */
    private List<AudienceLoad> load(Consultation consultation, LocalDate today) {
        List<String> audiences = consultation.draft().reach().audiences();
        Timetable dates = consultation.draft().timetable();
        if (audiences.isEmpty() || dates.opensOn() == null || dates.closesOn() == null) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(audiences);
        parameters.add(consultation.id().value());
        parameters.add(dates.closesOn());
        parameters.add(dates.opensOn());
        parameters.add(today);
        return database.read(() -> database.query(
                "SELECT a.name, COUNT(*) AS others FROM consultation_term t JOIN consultation c ON c.id ="
                    + " t.consultation_id JOIN term a ON a.kind = t.kind AND a.id = t.term WHERE t.kind = 'audience'"
                    + " AND t.term IN (" + Rows.marks(audiences.size())
                        + ") AND c.id <> ?"
                        + " AND c.status = 'planned' AND c.opens_order <= ? AND c.closes_order >= ?"
                        + " AND (c.release_on IS NULL OR c.release_on <= ?) GROUP BY a.name ORDER BY a.name",
                parameters,
                row -> new AudienceLoad(row.getString("name"), row.getInt("others"))));
    }

    private static Aftermath aftermath(History history) {
        Set<ConsultationStatus> reached = EnumSet.noneOf(ConsultationStatus.class);
        history.progress().forEach(step -> reached.add(step.status()));
        return new Aftermath(
                reached.contains(ConsultationStatus.ACTED_ON),
                reached.contains(ConsultationStatus.REPORTED),
                reached.contains(ConsultationStatus.EVALUATED));
    }

    /** The published reasons; that for electronic ways alone is written beside the ways themselves. */
    private Map<String, Justification> justifications(Consultation consultation) {
        Map<String, Justification> latest = new HashMap<>();
        String electronicOnly = consultation.draft().takingPart().electronicOnlyReason();
        if (electronicOnly != null && !electronicOnly.isBlank()) {
            codes.inOrder().stream()
                    .flatMap(code -> code.clauses().stream())
                    .filter(clause -> clause.check().kind().equals("not-electronic-only"))
                    .forEach(clause -> latest.put(clause.id(), Justification.because(Ground.REASON, electronicOnly)));
        }
        consultation.history().reasons().forEach(reason -> latest.put(reason.clause(), reason.justification()));
        return latest;
    }
}

package org.compacthub.code;

import java.util.Set;

/** Reads a clause's check: the kind, and exactly the parameters that belong to it. */
final class CheckReader {

    private CheckReader() {}

    static Check read(Fields fields) {
        try {
            var check = check(fields.text("kind"), fields);
            fields.refuseOthers();
            return check;
        } catch (IllegalArgumentException outOfRange) {
            throw fields.refusal(outOfRange);
        }
    }

    private static Check check(String kind, Fields fields) {
        return switch (kind) {
            case "window" -> window(fields);
            case "notice" ->
                new NoticeCheck(
                        fields.wholeNumber("amount"),
                        fields.one("unit", NoticeUnit.class),
                        fields.one("before", NoticeCheck.Before.class));
            case "not-electronic-only" ->
                new NotElectronicOnlyCheck(fields.one("effect", NotElectronicOnlyCheck.Effect.class));
            case "variety-of-ways" -> new VarietyOfWaysCheck(fields.wholeNumber("at-least"));
            case "content" -> content(fields.one("part", ContentPart.class));
            case "order-of-dates" -> new OrderOfDatesCheck();
            case "holidays" -> new HolidaysCheck();
            case "committee-cycle" -> new CommitteeCycleCheck(fields.wholeNumber("weeks"));
            case "over-consultation" -> new OverConsultationCheck();
            case "feedback-due-date" -> new FeedbackDueDateCheck();
            case "feedback-given" -> new FeedbackGivenCheck();
            case "earlier-work-checked" -> PlanningCheck.EARLIER_WORK_CHECKED;
            case "policy-cycle" -> PlanningCheck.POLICY_CYCLE;
            case "early-stage" -> PlanningCheck.EARLY_STAGE;
            case "inclusive-audience" -> PlanningCheck.INCLUSIVE_AUDIENCE;
            case "results-shared" -> AftermathCheck.RESULTS_SHARED;
            case "acted-on" -> AftermathCheck.ACTED_ON;
            case "evaluated" -> AftermathCheck.EVALUATED;
            case "asked" -> new AskedCheck(fields.text("question"));
            case "value" -> new ValueCheck();
            default -> throw fields.refusal("unknown kind of check: " + kind);
        };
    }

    private static WindowCheck window(Fields fields) {
        return new WindowCheck(
                fields.optionalWholeNumber("standard-weeks"),
                fields.optionalWholeNumber("floor-weeks"),
                fields.several("grounds", Ground.class),
                fields.several("grounds-below-floor", Ground.class),
                Set.copyOf(fields.several("documents", DocumentKind.class)));
    }

    private static Check content(ContentPart part) {
        return part == ContentPart.DEPARTURES ? new DeparturesCheck() : new ContentCheck(part);
    }
}

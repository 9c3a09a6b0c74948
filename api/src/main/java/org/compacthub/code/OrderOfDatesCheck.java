package org.compacthub.code;

import static org.compacthub.code.Phrases.between;
import static org.compacthub.code.Phrases.day;
import static org.compacthub.code.Phrases.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People are consulted before the decision: closing, analysis and reporting follow each other, and all come on an earlier day than it. */
record OrderOfDatesCheck() implements ComputedCheck {

    private record Step(String name, LocalDate on) {}

    @Override
    public String kind() {
        return "order-of-dates";
    }

    @Override
    public String inWords() {
        return "Closing, analysis and reporting follow each other, and come before the day of the decision.";
    }

    @Override
    public Verdict judge(Circumstances circumstances) {
        var facts = circumstances.facts();
        var decision = facts.dates().decisionOn();
        var steps = stepsOf(facts.dates());
        for (int next = 1; next < steps.size(); next++) {
            if (steps.get(next).on().isBefore(steps.get(next - 1).on())) {
                return outOfOrder(steps.get(next), steps.get(next - 1));
            }
        }
        if (decision == null || steps.isEmpty()) {
            return facts.progress().hasReached(Progress.DECIDED)
                    ? Verdict.notMet("A decision was taken, but the days do not show that it came after the closing.")
                    : Verdict.notDueYet("The day of the decision or the closing day is not set.");
        }
        var late = steps.stream().filter(step -> !step.on().isBefore(decision)).toList();
        return late.isEmpty() ? met(steps, decision) : tooEarly(late, decision);
    }

    private static Verdict met(List<Step> steps, LocalDate decision) {
        return Verdict.met("%s %s before the decision on %s."
                .formatted(Phrases.sentenceCase(inWords(steps)), steps.size() == 1 ? "comes" : "come", day(decision)));
    }

    private static Verdict outOfOrder(Step step, Step before) {
        var missing = between(step.on(), before.on());
        return Verdict.notMet("%s on %s comes before %s on %s. %s or later, %s later, would meet this."
                        .formatted(
                                Phrases.sentenceCase(step.name()),
                                day(step.on()),
                                before.name(),
                                day(before.on()),
                                Phrases.sentenceCase(day(before.on())),
                                days(missing)))
                .by(missing, before.on());
    }

    private static Verdict tooEarly(List<Step> late, LocalDate decision) {
        var last = late.stream().map(Step::on).max(Comparator.naturalOrder()).orElseThrow();
        var passing = last.plusDays(1);
        var missing = between(decision, passing);
        return Verdict.notMet(
                        "The decision on %s does not come after %s. Deciding on or after %s, %s later, would meet this."
                                .formatted(day(decision), inWords(late), day(passing), days(missing)))
                .by(missing, passing);
    }

    private static List<Step> stepsOf(Dates dates) {
        var steps = new ArrayList<Step>();
        add(steps, "closing", dates.closesOn());
        add(steps, "the analysis", dates.analysisBy());
        add(steps, "the report", dates.reportOn());
        return steps;
    }

    private static void add(List<Step> steps, String name, @Nullable LocalDate on) {
        if (on != null) {
            steps.add(new Step(name, on));
        }
    }

    private static String inWords(List<Step> steps) {
        return Phrases.all(steps.stream()
                .map(step -> "%s on %s".formatted(step.name(), day(step.on())))
                .toList());
    }
}

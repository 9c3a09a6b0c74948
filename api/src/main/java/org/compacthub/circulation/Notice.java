package org.compacthub.circulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.compacthub.code.ActionNotice;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * Something sent round that is no consultation.
 *
 * @param topics what it is about, so that whoever opted out of one is left out
 * @param informationOnly whether it tells of a decision that was taken, and asks for no reply: level one of the levels of participation (Herefordshire 8.3.1)
 * @param actionFrom from which day it requires action
 * @param shortNotice why that is sooner than the Code asks, published
 */
public record Notice(
        String title,
        List<String> topics,
        boolean informationOnly,
        @Nullable LocalDate actionFrom,
        @Nullable String shortNotice) {
    public Notice {
        topics = topics.stream().distinct().toList();
    }

    /**
     * What of it breaks a rule, sent on that day.
     *
     * @param asked how long before action the Codes of this place want it sent, if they say so
     */
    List<FieldProblem> problems(LocalDate sentOn, Optional<ActionNotice> asked) {
        List<FieldProblem> problems = new ArrayList<>();
        if (actionFrom == null) {
            if (shortNotice != null) {
                problems.add(FieldProblem.inBody(
                        "shortNotice", "no-action", "Say from which day action is required, or leave the reason out."));
            }
            return problems;
        }
        if (!informationOnly) {
            problems.add(FieldProblem.inBody(
                    "actionFrom",
                    "information-only",
                    "Only a notice of a decision that was taken says from when action is required. What asks"
                            + " for a reply is a consultation."));
        }
        LocalDate earliest = asked.map(notice -> notice.earliestAction(sentOn)).orElse(sentOn);
        if (actionFrom.isBefore(sentOn)) {
            problems.add(
                    FieldProblem.inBody("actionFrom", "before-sending", "It can't require action before it was sent.")
                            .passingOn(earliest));
        } else if (actionFrom.isBefore(earliest) && shortNotice == null) {
            problems.add(tooSoon(asked.orElseThrow(), actionFrom, earliest));
        }
        return problems;
    }

    private static FieldProblem tooSoon(ActionNotice asked, LocalDate action, LocalDate earliest) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(action, earliest));
        return FieldProblem.inBody(
                        "actionFrom",
                        "notice-period",
                        "The Code asks that information goes out %s or longer before it requires action. Choose a later day, or give the reason in \"shortNotice\"; it is published."
                                .formatted(asked.period()))
                .of(asked.clauseId(), Optional.of(days), Optional.of(earliest));
    }
}

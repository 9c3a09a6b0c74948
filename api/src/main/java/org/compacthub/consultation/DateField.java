package org.compacthub.consultation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The dates of a consultation whose changes are kept and published. */
public enum DateField {
    OPENS_ON("opens-on", "opensOn"),
    CLOSES_ON("closes-on", "closesOn"),
    ANALYSIS_BY("analysis-by", "analysisBy"),
    REPORT_ON("report-on", "reportOn"),
    DECISION_ON("decision-on", "decisionOn"),
    FEEDBACK_DUE_ON("feedback-due-on", "feedbackDueOn");

    private final String wireName;
    private final String field;

    DateField(String wireName, String field) {
        this.wireName = wireName;
        this.field = field;
    }

    /** The name as the contract's values and the database write it. */
    public String wireName() {
        return wireName;
    }

    /** The name of the field in the contract. */
    String field() {
        return field;
    }

    @Nullable
    LocalDate in(Timetable timetable) {
        return switch (this) {
            case OPENS_ON -> timetable.opensOn();
            case CLOSES_ON -> timetable.closesOn();
            case ANALYSIS_BY -> timetable.analysisBy();
            case REPORT_ON -> timetable.reportOn();
            case DECISION_ON -> timetable.decisionOn();
            case FEEDBACK_DUE_ON -> timetable.feedbackDueOn();
        };
    }

    /** Whether the date is firm; only the opening and the closing can be merely anticipated, the others are what is intended. */
    boolean isFirmIn(Timetable timetable) {
        return switch (this) {
            case OPENS_ON -> timetable.opensFirm();
            case CLOSES_ON -> timetable.closesFirm();
            case ANALYSIS_BY, REPORT_ON, DECISION_ON, FEEDBACK_DUE_ON -> true;
        };
    }

    /** Whether the date, or its firmness, is another one. */
    boolean differs(Timetable before, Timetable after) {
        return !Objects.equals(in(before), in(after)) || isFirmIn(before) != isFirmIn(after);
    }

    static DateField of(String wireName) {
        return Arrays.stream(values())
                .filter(field -> field.wireName.equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No date " + wireName));
    }
}

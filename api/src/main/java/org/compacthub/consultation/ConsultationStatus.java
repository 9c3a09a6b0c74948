package org.compacthub.consultation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a consultation is in its life. {@link #next()} is the table of all transitions; those from planned to open and from open to closed are the
 * clock's, all others somebody's act.
 */
public enum ConsultationStatus {
    IDEA("idea"),
    HEADS_UP("heads-up"),
    PLANNED("planned"),
    OPEN("open"),
    CLOSED("closed"),
    ANALYSING("analysing"),
    REPORTED("reported"),
    DECIDED("decided"),
    ACTED_ON("acted-on"),
    EVALUATED("evaluated"),
    WITHDRAWN("withdrawn");

    private final String wireName;

    ConsultationStatus(String wireName) {
        this.wireName = wireName;
    }

    /** The states that may come next. A report, a decision or an action may be left out, since not every consultation leads to each. */
    public Set<ConsultationStatus> next() {
        return switch (this) {
            case IDEA -> EnumSet.of(HEADS_UP, PLANNED, WITHDRAWN);
            case HEADS_UP -> EnumSet.of(PLANNED, WITHDRAWN);
            case PLANNED -> EnumSet.of(OPEN, WITHDRAWN);
            case OPEN -> EnumSet.of(CLOSED, WITHDRAWN);
            case CLOSED -> EnumSet.of(ANALYSING, REPORTED, DECIDED, WITHDRAWN);
            case ANALYSING -> EnumSet.of(REPORTED, DECIDED, WITHDRAWN);
            case REPORTED -> EnumSet.of(DECIDED, ACTED_ON, EVALUATED, WITHDRAWN);
            case DECIDED -> EnumSet.of(REPORTED, ACTED_ON, EVALUATED);
            case ACTED_ON -> EnumSet.of(REPORTED, EVALUATED);
            case EVALUATED, WITHDRAWN -> EnumSet.noneOf(ConsultationStatus.class);
        };
    }

    public boolean mayBecome(ConsultationStatus other) {
        return next().contains(other);
    }

    /** Whether only the clock brings a consultation here. */
    public boolean isOfTheClock() {
        return this == OPEN || this == CLOSED;
    }

    /** Whether people can still be asked: it has not closed, and was not withdrawn. */
    public boolean isBeforeClosing() {
        return switch (this) {
            case IDEA, HEADS_UP, PLANNED, OPEN -> true;
            case CLOSED, ANALYSING, REPORTED, DECIDED, ACTED_ON, EVALUATED, WITHDRAWN -> false;
        };
    }

    /** Whether the lead records it after closing. */
    public boolean isProgress() {
        return switch (this) {
            case ANALYSING, REPORTED, DECIDED, ACTED_ON, EVALUATED -> true;
            case IDEA, HEADS_UP, PLANNED, OPEN, CLOSED, WITHDRAWN -> false;
        };
    }

    /** The state as the contract and the database write it. */
    public String wireName() {
        return wireName;
    }

    /** The state with this name on the wire. */
    public static ConsultationStatus of(String wireName) {
        return Arrays.stream(values())
                .filter(status -> status.wireName.equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No consultation status " + wireName));
    }
}

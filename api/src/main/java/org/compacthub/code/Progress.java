package org.compacthub.code;

/** How far a consultation has come, in the order of its life. Withdrawing can happen at any point and ends it. */
public enum Progress {
    IDEA,
    HEADS_UP,
    PLANNED,
    OPEN,
    CLOSED,
    ANALYSING,
    REPORTED,
    DECIDED,
    ACTED_ON,
    EVALUATED,
    WITHDRAWN;

    /** Whether a consultation at this point has come at least as far as the other; one withdrawn has reached nothing. */
    public boolean hasReached(Progress other) {
        return this != WITHDRAWN && compareTo(other) >= 0;
    }
}

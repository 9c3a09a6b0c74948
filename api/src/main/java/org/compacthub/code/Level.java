package org.compacthub.code;

/** The level of participation, from the Worcestershire continuum and Herefordshire 8.3. */
public enum Level {
    /** Something is made known; no answer is asked for, so rules about answering do not apply. */
    INFORMING,
    CONSULTING,
    INVOLVING,
    PARTNERSHIP;

    boolean asksForAnswers() {
        return this != INFORMING;
    }
}

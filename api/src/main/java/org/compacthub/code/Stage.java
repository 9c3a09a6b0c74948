package org.compacthub.code;

/** The stage of the work at which a clause has something to say. */
public enum Stage {
    PLANNING,
    NOTICE,
    DOCUMENT,
    CONSULTING,
    ANALYSIS,
    FEEDBACK,
    EVALUATION,
    PARTNERSHIP,
    REPRESENTATION,
    ALWAYS
}

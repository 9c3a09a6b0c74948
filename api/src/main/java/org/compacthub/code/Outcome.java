package org.compacthub.code;

/** How a consultation stands towards one clause. */
public enum Outcome {
    MET,
    NOT_MET,
    /** Not met, with a published reason on a ground that the Code allows. */
    JUSTIFIED,
    NOT_DUE_YET,
    NOT_APPLICABLE
}

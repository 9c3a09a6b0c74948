package org.compacthub.code;

/** What a finding does to the wish to publish. */
public enum Gate {
    /** It does not stand in the way. */
    OPEN,
    /** Publishing asks for a reason on one of the grounds that the finding names. */
    NEEDS_REASON,
    /** The Code allows no ground: the consultation has to change. */
    SHUT
}

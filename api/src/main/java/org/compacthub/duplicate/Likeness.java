package org.compacthub.duplicate;

/** How surely two entries stand for one organisation, the surest first. */
public enum Likeness {
    /** A public register gives both one number. */
    CERTAIN,
    /** They have a telling name in common, or two other things. */
    LIKELY,
    /** Worth a look. */
    POSSIBLE
}

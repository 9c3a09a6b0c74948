package org.compacthub.organisation;

/**
 * Something that two entries for one organisation have in common.
 *
 * @param value in a form in which both are the same
 */
public record MatchKey(Kind kind, String value) {
    private static final int LONGEST = 120;

    public MatchKey {
        value = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    /** Repeated as a CHECK in the database. */
    public enum Kind {
        /** A number of a public register. */
        IDENTIFIER,
        /** A name, without what is written now so, now so. */
        NAME,
        POSTCODE,
        /** The host of its own website. */
        SITE
    }
}

package org.compacthub.organisation;

/**
 * How notices of a change to come stand in the index of entries. For keepers alone, so that no filter and no search may ask for this kind; its terms stand in the
 * order in which the changes are expected, those without a day last.
 */
public final class ComingChangeTerm {
    public static final String KIND = "coming";
    /** Of a notice that names no day. */
    public static final String UNDATED = "undated";

    private ComingChangeTerm() {}

    static String of(Particulars.ComingChange notice) {
        return notice.expectedOn() == null ? UNDATED : notice.expectedOn().toString();
    }
}

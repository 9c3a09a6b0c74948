package org.compacthub.code;

/**
 * What came of the exercise.
 *
 * @param actionRecorded whether an action that followed from it is recorded ("no change", with its reason, is one)
 * @param resultsShared whether the results are published to the partners
 * @param evaluated whether an evaluation is recorded
 */
public record Aftermath(boolean actionRecorded, boolean resultsShared, boolean evaluated) {

    /** Nothing yet. */
    public static final Aftermath NONE = new Aftermath(false, false, false);
}

package org.compacthub.code;

/**
 * What the officer recorded while planning.
 *
 * @param earlierWorkChecked whether earlier consultation work on the subject was looked for
 * @param cycleLinked whether the policy, planning or commissioning cycle that the exercise feeds is named
 * @param earlyStageRecorded whether it is recorded how early in the making of policy the exercise starts
 * @param busyTimesAllowedFor whether the officer recorded that holidays and busy times were allowed for
 */
public record Preparation(
        boolean earlierWorkChecked, boolean cycleLinked, boolean earlyStageRecorded, boolean busyTimesAllowedFor) {

    /** Nothing is recorded yet. */
    public static final Preparation NONE = new Preparation(false, false, false, false);
}

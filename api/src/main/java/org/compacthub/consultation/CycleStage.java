package org.compacthub.consultation;

/** The stage of the policy or commissioning cycle (Herefordshire, commissioning appendix 2). */
public enum CycleStage {
    ANALYSE,
    PLAN,
    DO,
    REVIEW
}

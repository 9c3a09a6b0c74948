package org.compacthub.code;

/** What is being consulted on. Herefordshire 10.2.1 sets its twelve weeks for policies and plans only. */
public enum DocumentKind {
    POLICY,
    PLAN,
    STRATEGY,
    SERVICE_CHANGE,
    BUDGET,
    COMMISSIONING,
    CODE,
    OTHER
}

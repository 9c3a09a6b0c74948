package org.compacthub.support;

/** What is offered. */
public enum SupportKind {
    NETWORKS,
    CONTACTS,
    /** Mailing lists, websites, equipment and the like. */
    SYSTEMS,
    PLACES,
    PEOPLE,
    /** Such as interpreting or facilitating. */
    SKILLS,
    OTHER
}

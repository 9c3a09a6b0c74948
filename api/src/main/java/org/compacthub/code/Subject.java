package org.compacthub.code;

/** What a clause is about. */
public enum Subject {
    CONSULTATION,
    ORGANISATION,
    PARTNERSHIP,
    REPRESENTATION,
    CODE
}

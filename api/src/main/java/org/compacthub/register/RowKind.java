package org.compacthub.register;

/** What would come or came of a row. Repeated as a CHECK in the database. */
enum RowKind {
    ADDED,
    CHANGED,
    UNCHANGED,
    POSSIBLE_DUPLICATE,
    REFUSED,
    LEFT_OUT
}

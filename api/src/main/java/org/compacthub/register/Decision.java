package org.compacthub.register;

/** What somebody decided of a row. Repeated as a CHECK in the database. */
enum Decision {
    ADD,
    MATCH,
    LEAVE_OUT
}

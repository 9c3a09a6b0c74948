package org.compacthub.organisation;

/** Whether an organisation is at work. Repeated as a CHECK in the database. */
public enum Standing {
    ACTIVE,
    DORMANT,
    CLOSED
}

package org.compacthub.contact;

/** What a contact is for (ORG 203). Repeated as a CHECK in the database. */
public enum Purpose {
    CONSULTATIONS,
    REPRESENTATION,
    COMPLAINTS,
    FREEDOM_OF_INFORMATION
}

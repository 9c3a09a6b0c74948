package org.compacthub.contact;

/** By which way somebody is reached. Repeated as a CHECK in the database. */
public enum Channel {
    EMAIL,
    POST,
    TELEPHONE,
    TEXT_MESSAGE
}

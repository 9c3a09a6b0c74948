package org.compacthub.circulation;

/** How something was sent. Repeated as a CHECK in the database. */
public enum Route {
    EMAIL,
    POST,
    WEBSITE,
    MEETING,
    /** Through a body that passes it on to those whom it covers. */
    INFRASTRUCTURE_BODY,
    SOCIAL_MEDIA,
    OTHER
}

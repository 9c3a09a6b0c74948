package org.compacthub.code;

/** Whom a clause binds. */
public enum Party {
    PUBLIC,
    VOLUNTARY,
    PRIVATE,
    EVERYONE
}

package org.compacthub.code;

/** Who answers whether a clause is kept. */
public enum CheckedBy {
    SOFTWARE,
    PEOPLE,
    /** A value without a duty to check. */
    NOBODY
}

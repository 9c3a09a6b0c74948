package org.compacthub.contact;

import java.util.EnumSet;
import java.util.Set;

/** What has become of a contact. Only a current one holds anything of a person. Repeated as a CHECK in the database. */
public enum ContactState {
    CURRENT,
    /** The person withdrew consent. */
    WITHDRAWN,
    /** The person asked for erasure. */
    ERASED,
    /** The organisation has it no longer. */
    REMOVED;

    /** The table of what may follow. Nothing becomes current again: that takes a new consent, and so a new contact. */
    Set<ContactState> next() {
        return switch (this) {
            case CURRENT -> EnumSet.of(WITHDRAWN, ERASED, REMOVED);
            case WITHDRAWN -> EnumSet.of(REMOVED);
            case ERASED, REMOVED -> EnumSet.noneOf(ContactState.class);
        };
    }
}

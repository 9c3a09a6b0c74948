package org.compacthub.contact;

import org.compacthub.organisation.Sight;

/** With whom a person's details may be shared. Repeated as a CHECK in the database. */
public enum Sharing {
    /** The organisation's own people, CVS staff and administrators. */
    KEEPERS,
    /** Whoever is signed in. */
    PARTNERS,
    PUBLIC;

    /** How much of the organisation's entry somebody must see to see the contact. */
    public Sight needed() {
        return switch (this) {
            case KEEPERS -> Sight.KEEPER;
            case PARTNERS -> Sight.PARTNER;
            case PUBLIC -> Sight.PUBLIC;
        };
    }
}

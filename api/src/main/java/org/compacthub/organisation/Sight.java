package org.compacthub.organisation;

import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;

/**
 * How much of an organisation's entry somebody sees. Each sees all that those before see. The one place where that is decided: answers, exports and feeds
 * all ask here.
 */
public enum Sight {
    /** What everybody may know. */
    PUBLIC,
    /** Also what partners tell each other: whoever is signed in. */
    PARTNER,
    /** Also what an organisation tells those who keep the register: its own people, CVS staff and administrators. */
    KEEPER;

    /** What the caller sees of this organisation. */
    public static Sight of(Caller caller, OrganisationId organisation) {
        if (caller.is(Role.CVS) || caller.is(Role.ADMINISTRATOR) || caller.actsFor(organisation)) {
            return KEEPER;
        }
        return caller.signedIn() ? PARTNER : PUBLIC;
    }

    /** How much is needed to know what an entry says in a field, by the field's name in the contract; contacts are noted beside the entry, and nobody else's business. */
    public static Sight neededFor(String field) {
        if (field.startsWith("contacts/")) {
            return KEEPER;
        }
        return switch (field) {
            case "capacity", "partnerProfile" -> PARTNER;
            case "comingChange" -> KEEPER;
            default -> PUBLIC;
        };
    }

    /** Whether it is seen what an entry says in that field. */
    public boolean sees(String field) {
        return reaches(neededFor(field));
    }

    public boolean reaches(Sight needed) {
        return compareTo(needed) >= 0;
    }
}

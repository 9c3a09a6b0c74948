package org.compacthub.consultation;

import java.util.Optional;
import java.util.Set;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;

/**
 * Who looks at the calendar, as far as it matters for what they see.
 *
 * @param organisations the ids by which consultations may name the organisation acted for
 */
public record Viewer(Optional<PersonId> person, Set<OrganisationId> organisations, boolean seesAllIdeas) {
    /** Somebody who sees only what everybody sees. */
    public static final Viewer PUBLIC = new Viewer(Optional.empty(), Set.of(), false);

    public static Viewer of(Caller caller) {
        return caller.signedIn()
                ? new Viewer(caller.person(), caller.organisations(), caller.is(Role.ADMINISTRATOR))
                : PUBLIC;
    }
}

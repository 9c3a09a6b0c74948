package org.compacthub.consultation;

import java.util.Optional;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;

/** Who looks at the calendar, as far as it matters for what they see. */
public record Viewer(Optional<PersonId> person, Optional<OrganisationId> organisation, boolean seesAllIdeas) {
    /** Somebody who sees only what everybody sees. */
    public static final Viewer PUBLIC = new Viewer(Optional.empty(), Optional.empty(), false);

    public static Viewer of(Caller caller) {
        return caller.signedIn()
                ? new Viewer(caller.person(), caller.organisation(), caller.is(Role.ADMINISTRATOR))
                : PUBLIC;
    }
}

package org.compacthub.barrier;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.compacthub.account.People;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;

/** Who speaks for an organisation: its own people; and CVS staff and administrators where nobody there has an account. */
@Singleton
class Spokespeople {
    private final People people;

    Spokespeople(People people) {
        this.people = people;
    }

    /** Those of some organisations that the caller speaks for. */
    Set<OrganisationId> spokenForBy(Caller caller, Collection<OrganisationId> wanted) {
        Set<OrganisationId> own = wanted.stream().filter(caller::actsFor).collect(Collectors.toSet());
        if (caller.is(Role.CVS) || caller.is(Role.ADMINISTRATOR)) {
            Set<OrganisationId> represented = people.represented(wanted);
            wanted.stream().filter(id -> !represented.contains(id)).forEach(own::add);
        }
        return own;
    }
}

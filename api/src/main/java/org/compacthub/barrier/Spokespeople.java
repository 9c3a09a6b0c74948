package org.compacthub.barrier;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.compacthub.account.People;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MergedEntries;

/** Who speaks for an organisation: its own people; and CVS staff and administrators where nobody there has an account. */
@Singleton
class Spokespeople {
    private final People people;
    private final MergedEntries merged;

    Spokespeople(People people, MergedEntries merged) {
        this.people = people;
        this.merged = merged;
    }

    /** Those of some organisations that the caller speaks for. */
    Set<OrganisationId> spokenForBy(Caller caller, Collection<OrganisationId> wanted) {
        Set<OrganisationId> own = wanted.stream().filter(caller::actsFor).collect(Collectors.toSet());
        if (caller.is(Role.CVS) || caller.is(Role.ADMINISTRATOR)) {
            own.addAll(withoutAccount(wanted));
        }
        return own;
    }

    private Set<OrganisationId> withoutAccount(Collection<OrganisationId> wanted) {
        Set<OrganisationId> all = merged.all(wanted);
        Map<OrganisationId, OrganisationId> survivors = merged.survivors(all);
        Set<OrganisationId> represented = people.represented(all).stream()
                .map(id -> survivors.getOrDefault(id, id))
                .collect(Collectors.toSet());
        return wanted.stream()
                .filter(id -> !represented.contains(survivors.getOrDefault(id, id)))
                .collect(Collectors.toSet());
    }
}

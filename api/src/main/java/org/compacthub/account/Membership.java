package org.compacthub.account;

import java.util.Comparator;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;

/**
 * For whom a person acts, and as what. A person may have several, also several roles in one organisation.
 *
 * @param role any but {@link Role#READER}, which needs no membership
 */
public record Membership(OrganisationId organisation, Role role) {
    static final Comparator<Membership> ORDER = Comparator.comparing(
                    (Membership membership) -> membership.organisation().value().toString())
            .thenComparing(Membership::role);

    public Membership {
        if (role == Role.READER) {
            throw new IllegalArgumentException("Nobody needs a membership to be a reader");
        }
    }
}

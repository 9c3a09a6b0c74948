package org.compacthub.account;

import java.util.List;
import org.compacthub.id.PersonId;

/**
 * Somebody with an account.
 *
 * @param version rises by one with each change of name or memberships, from 0
 * @param memberships in a fixed order
 */
public record Person(PersonId id, long version, String name, EmailAddress email, List<Membership> memberships) {

    public Person {
        memberships = memberships.stream().sorted(Membership.ORDER).toList();
    }

    Person withMemberships(List<Membership> replacement) {
        return new Person(id, version + 1, name, email, replacement);
    }

    boolean has(Membership membership) {
        return memberships.contains(membership);
    }
}

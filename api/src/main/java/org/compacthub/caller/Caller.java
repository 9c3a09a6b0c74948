package org.compacthub.caller;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;

/**
 * Who makes a request. Either nobody in particular, who reads what is public, or a person acting for an organisation in a role. A
 * program with an API key acts as the person who made the key.
 *
 * @param person who it is, absent for an anonymous reader
 * @param organisation whom they act for, present exactly when the person is
 * @param role what they are in that organisation
 * @param program whether a program acts with an API key
 * @param merged entries that were merged into that organisation: whoever acts for it acts for what is theirs
 */
public record Caller(
        Optional<PersonId> person,
        Optional<OrganisationId> organisation,
        Role role,
        boolean program,
        Set<OrganisationId> merged) {

    private static final Caller ANYBODY = new Caller(Optional.empty(), Optional.empty(), Role.READER, false, Set.of());

    public Caller {
        merged = Set.copyOf(merged);
        boolean anonymous = role == Role.READER;
        if (person.isPresent() == anonymous || organisation.isPresent() == anonymous) {
            throw new IllegalArgumentException(
                    "A reader is anonymous, and every other role belongs to a person and an organisation");
        }
    }

    /** Somebody who has not signed in. */
    public static Caller reader() {
        return ANYBODY;
    }

    /** A person who has signed in. */
    public static Caller person(PersonId person, OrganisationId organisation, Role role) {
        return new Caller(Optional.of(person), Optional.of(organisation), role, false, Set.of());
    }

    /** A program with an API key that the person made. */
    public static Caller program(PersonId maker, OrganisationId organisation, Role role) {
        return new Caller(Optional.of(maker), Optional.of(organisation), role, true, Set.of());
    }

    /** The same, where these entries were merged into the organisation acted for. */
    public Caller alsoFor(Set<OrganisationId> merged) {
        return new Caller(person, organisation, role, program, merged);
    }

    /** The ids by which records may name the organisation acted for; none for an anonymous reader. */
    public Set<OrganisationId> organisations() {
        return Stream.concat(organisation.stream(), merged.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is known who calls. */
    public boolean signedIn() {
        return person.isPresent();
    }

    public boolean is(Role wanted) {
        return role == wanted;
    }

    /** Whether the caller acts for this organisation, in whatever role. */
    public boolean actsFor(OrganisationId wanted) {
        return organisation.filter(wanted::equals).isPresent() || merged.contains(wanted);
    }

    public boolean isPerson(PersonId wanted) {
        return person.filter(wanted::equals).isPresent();
    }

    /** The caller as the audit trail names them. */
    public Actor actor() {
        return new Actor(person.map(PersonId::value), organisation.map(OrganisationId::value));
    }
}

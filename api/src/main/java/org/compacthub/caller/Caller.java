package org.compacthub.caller;

import java.util.Optional;
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
 */
public record Caller(Optional<PersonId> person, Optional<OrganisationId> organisation, Role role, boolean program) {

    private static final Caller ANYBODY = new Caller(Optional.empty(), Optional.empty(), Role.READER, false);

    public Caller {
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
        return new Caller(Optional.of(person), Optional.of(organisation), role, false);
    }

    /** A program with an API key that the person made. */
    public static Caller program(PersonId maker, OrganisationId organisation, Role role) {
        return new Caller(Optional.of(maker), Optional.of(organisation), role, true);
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
        return organisation.filter(wanted::equals).isPresent();
    }

    public boolean isPerson(PersonId wanted) {
        return person.filter(wanted::equals).isPresent();
    }

    /** The caller as the audit trail names them. */
    public Actor actor() {
        return new Actor(person.map(PersonId::value), organisation.map(OrganisationId::value));
    }
}

package org.compacthub.caller;

import java.util.Arrays;
import java.util.Optional;

/** What somebody is in the partnership. A person has a role for each organisation they act for. */
public enum Role {
    /** Anybody, signed in or not. Never given by a membership. */
    READER("reader"),
    /** Somebody who belongs to an organisation. */
    MEMBER("member"),
    /** An officer of a public body. */
    OFFICER("officer"),
    /** Staff of the council for voluntary service. */
    CVS("cvs"),
    /** Looks after the Compact and watches that it is kept. */
    STEWARD("steward"),
    /** Runs this deployment. */
    ADMINISTRATOR("administrator");

    private final String wireName;

    Role(String wireName) {
        this.wireName = wireName;
    }

    /** The role as the contract and the database write it. */
    public String wireName() {
        return wireName;
    }

    /** The role of that name, if there is one. */
    public static Optional<Role> of(String wireName) {
        return Arrays.stream(values())
                .filter(role -> role.wireName.equals(wireName))
                .findFirst();
    }
}

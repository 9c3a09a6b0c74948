package org.compacthub.caller;

import java.util.Optional;
import java.util.UUID;

/**
 * Who made a change.
 *
 * @param person absent where the server itself did it, as when the clock opens a consultation
 * @param organisation for whom the person acted
 */
public record Actor(Optional<UUID> person, Optional<UUID> organisation) {

    /** What a person is called whose account was erased. */
    public static final String ERASED = "Somebody whose account was erased";

    private static final Actor SERVER = new Actor(Optional.empty(), Optional.empty());

    /** The server itself, with nobody's hand in it. */
    public static Actor server() {
        return SERVER;
    }
}

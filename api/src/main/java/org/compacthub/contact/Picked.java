package org.compacthub.contact;

import java.util.Optional;
import java.util.Set;
import org.compacthub.account.EmailAddress;

/** What is copied or erased for a person. Neither says what it holds: such a text ends in logs. */
public sealed interface Picked {
    /** The address, where all that is held with it is meant. */
    default Optional<EmailAddress> address() {
        return Optional.empty();
    }

    /** All that is held with an address. */
    record WithEmail(EmailAddress email) implements Picked {
        @Override
        public Optional<EmailAddress> address() {
            return Optional.of(email);
        }

        @Override
        public String toString() {
            return "WithEmail[]";
        }
    }

    /** Exactly these, since names collide and a number may be an office's. */
    record These(Set<ContactId> contacts) implements Picked {
        public These {
            contacts = Set.copyOf(contacts);
        }
    }
}

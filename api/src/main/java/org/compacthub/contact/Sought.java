package org.compacthub.contact;

import java.util.Optional;
import org.compacthub.account.EmailAddress;

/** By what a person is looked for. None of these says what it holds: such a text ends in logs. */
public sealed interface Sought {
    /** The address, which is all that a request to be entered and an account are found by. */
    default Optional<EmailAddress> address() {
        return Optional.empty();
    }

    /** By their address, as it stands. */
    record ByEmail(EmailAddress email) implements Sought {
        @Override
        public Optional<EmailAddress> address() {
            return Optional.of(email);
        }

        @Override
        public String toString() {
            return "ByEmail[]";
        }
    }

    /** By their number, however it is written. */
    record ByTelephone(TelephoneNumber number) implements Sought {}

    /** By what is known of their name. */
    record ByName(PersonName name) implements Sought {}
}

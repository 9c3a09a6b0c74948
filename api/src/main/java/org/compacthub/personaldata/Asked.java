package org.compacthub.personaldata;

import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.account.EmailAddress;
import org.compacthub.contact.ContactId;
import org.compacthub.contact.PersonName;
import org.compacthub.contact.Picked;
import org.compacthub.contact.Sought;
import org.compacthub.contact.TelephoneNumber;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** What is asked for, of the fields of a request of which exactly one is given. */
final class Asked {
    private Asked() {}

    /**
     * By what a person is looked for.
     *
     * @throws DomainProblem {@code VALIDATION} where it is not exactly one, or tells too little
     */
    static Sought sought(@Nullable String email, @Nullable String telephone, @Nullable String name) {
        requireOne("Give exactly one of email, telephone and name.", email, telephone, name);
        if (telephone != null) {
            return new Sought.ByTelephone(TelephoneNumber.of(telephone)
                    .orElseThrow(() -> refused("telephone", "telephone", "Give a number such as 0161 496 0000.")));
        }
        if (name != null) {
            return new Sought.ByName(PersonName.of(name)
                    .orElseThrow(() -> refused("name", "too-short", "Give two letters or more of one of the names.")));
        }
        return new Sought.ByEmail(address(email));
    }

    /**
     * What is to be copied or erased.
     *
     * @throws DomainProblem {@code VALIDATION} where it is not exactly one
     */
    static Picked picked(@Nullable String email, @Nullable Collection<UUID> contacts) {
        requireOne("Give exactly one of email and contacts.", email, contacts);
        if (contacts != null) {
            return new Picked.These(contacts.stream().map(ContactId::new).collect(Collectors.toSet()));
        }
        return new Picked.WithEmail(address(email));
    }

    private static void requireOne(String detail, @Nullable Object... given) {
        if (Stream.of(given).filter(Objects::nonNull).count() != 1) {
            throw refused("", "one-of", detail);
        }
    }

    private static EmailAddress address(@Nullable String email) {
        try {
            return new EmailAddress(Objects.requireNonNull(email));
        } catch (IllegalArgumentException notOne) {
            throw refused("email", "email", "Give an address such as name@example.org.");
        }
    }

    private static DomainProblem refused(String field, String code, String detail) {
        return DomainProblem.invalid(FieldProblem.inBody(field, code, detail));
    }
}

package org.compacthub.contact;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.problem.ProblemCode;

/** Which contacts of the whole register are a person's. Needs a transaction around it. */
@Singleton
class ContactsOfPerson {
    /** More than anybody looks through to tell one person from others. */
    private static final int AT_MOST = 50;

    private final ContactRows rows;

    ContactsOfPerson(ContactRows rows) {
        this.rows = rows;
    }

    /**
     * Those found, the oldest first. An address is a person's own and can't be told more closely, so there is no end to what is found by it.
     *
     * @throws DomainProblem {@code VALIDATION} where there are too many with that number or name
     */
    List<Contact> found(Sought sought) {
        return switch (sought) {
            case Sought.ByEmail(var email) -> rows.withEmail(email.value(), false);
            case Sought.ByTelephone(TelephoneNumber number) ->
                few(
                        rows.withTelephone(number::isIn),
                        "telephone",
                        "More than %d contacts have this number. Look for the person's name or email address instead.");
            case Sought.ByName(PersonName name) ->
                few(
                        rows.withName(name::isIn),
                        "name",
                        "More than %d contacts have such a name. Give more of it, or look for the person's email"
                                + " address or telephone number.");
        };
    }

    /**
     * Those picked, for a change; the oldest first.
     *
     * @throws DomainProblem {@code NOT_FOUND} where one is unknown or removed; {@code CONFLICT} where one holds nothing of a person any more
     */
    List<Contact> held(Picked picked) {
        return switch (picked) {
            case Picked.WithEmail(var email) -> rows.withEmail(email.value(), true);
            case Picked.These(Set<ContactId> contacts) -> held(contacts);
        };
    }

    private List<Contact> held(Set<ContactId> wanted) {
        List<Contact> found = rows.all(wanted, true).stream()
                .filter(contact -> contact.state() != ContactState.REMOVED)
                .toList();
        if (found.size() < wanted.size()) {
            throw DomainProblem.of(
                    ProblemCode.NOT_FOUND,
                    "One of these contacts is not in the register, or was removed, so nothing was done. Look for the"
                            + " person again.");
        }
        if (found.stream().anyMatch(contact -> contact.state() != ContactState.CURRENT)) {
            throw DomainProblem.conflict(
                    "One of these contacts holds nothing of a person any more, so nothing was done. Look for the"
                            + " person again.");
        }
        return found;
    }

    private List<Contact> few(List<ContactId> found, String field, String tooMany) {
        if (found.size() > AT_MOST) {
            throw DomainProblem.invalid(FieldProblem.inBody(field, "too-many", tooMany.formatted(AT_MOST)));
        }
        return rows.all(found, false);
    }
}

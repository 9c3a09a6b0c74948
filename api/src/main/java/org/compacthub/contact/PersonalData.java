package org.compacthub.contact;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.compacthub.account.EmailAddress;
import org.compacthub.account.People;
import org.compacthub.caller.Caller;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;

/** What the contacts of the whole register hold on one person, by their email address (INF 347). Only for those who keep the register. */
@Singleton
class PersonalData {
    private final ContactRows rows;
    private final Disclosures disclosures;
    private final ContactTrail trail;
    private final People people;
    private final Database database;
    private final InstantSource clock;

    PersonalData(
            ContactRows rows,
            Disclosures disclosures,
            ContactTrail trail,
            People people,
            Database database,
            InstantSource clock) {
        this.rows = rows;
        this.disclosures = disclosures;
        this.trail = trail;
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    /** A contact with what was done with it so far. */
    record Held(Contact contact, List<Disclosure> disclosures) {}

    /** Whether somebody signs in with that address. */
    boolean hasAccount(String email) {
        return people.hasAccount(address(email));
    }

    List<Contact> find(String email) {
        return database.read(() -> rows.withEmail(address(email).value(), false));
    }

    /**
     * All that is held, each contact with a line in the log that says so.
     *
     * @throws DomainProblem {@code VALIDATION} where the reason tells something of the person
     */
    List<Held> copy(String email, String why, Caller by) {
        EmailAddress address = address(email);
        return database.write(() -> {
            List<Contact> found = rows.withEmail(address.value(), true);
            requireImpersonal(address, found, why);
            return found.stream()
                    .map(contact -> {
                        Held held = new Held(contact, disclosures.of(contact.id()));
                        disclosures.add(contact, Disclosure.Kind.COPY, Optional.empty(), why, by);
                        trail.used("copyPersonalData", contact, by);
                        return held;
                    })
                    .toList();
        });
    }

    /** Makes shells of all, each with a line in the log that says so; the same refusals. */
    List<Contact> erase(String email, String why, Caller by) {
        EmailAddress address = address(email);
        return database.write(() -> {
            List<Contact> found = rows.withEmail(address.value(), true);
            requireImpersonal(address, found, why);
            return found.stream()
                    .map(contact -> {
                        Contact shell = contact.erased(clock.instant());
                        rows.update(shell);
                        disclosures.add(shell, Disclosure.Kind.ERASURE, Optional.empty(), why, by);
                        trail.changed("erasePersonalData", Optional.of(contact), shell, by);
                        return shell;
                    })
                    .toList();
        });
    }

    private static void requireImpersonal(EmailAddress address, List<Contact> found, String why) {
        DisclosureRules.requireImpersonal(new Details(null, null, address.value(), null, null, Receiving.ANY), why, "");
        found.forEach(
                contact -> DisclosureRules.requireImpersonal(contact.details().orElseThrow(), why, ""));
    }

    private static EmailAddress address(String email) {
        try {
            return new EmailAddress(email);
        } catch (IllegalArgumentException notOne) {
            throw DomainProblem.invalid(
                    FieldProblem.inBody("email", "email", "Give an address such as name@example.org."));
        }
    }
}

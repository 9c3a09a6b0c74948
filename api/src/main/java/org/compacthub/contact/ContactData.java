package org.compacthub.contact;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.compacthub.caller.Caller;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.jspecify.annotations.Nullable;

/** What the contacts of the whole register hold on one person (INF 347). Only for those who keep the register. */
@Singleton
public class ContactData {
    private final ContactRows rows;
    private final ContactsOfPerson contacts;
    private final Disclosures disclosures;
    private final ContactTrail trail;
    private final Database database;
    private final InstantSource clock;

    ContactData(
            ContactRows rows,
            ContactsOfPerson contacts,
            Disclosures disclosures,
            ContactTrail trail,
            Database database,
            InstantSource clock) {
        this.rows = rows;
        this.contacts = contacts;
        this.disclosures = disclosures;
        this.trail = trail;
        this.database = database;
        this.clock = clock;
    }

    /** A contact with what was done with it so far. */
    public record Held(Contact contact, List<Disclosure> disclosures) {}

    /**
     * Those found, the oldest first.
     *
     * @throws DomainProblem {@code VALIDATION} where there are too many with that number or name
     */
    public List<Contact> find(Sought sought) {
        return database.read(() -> contacts.found(sought));
    }

    /**
     * All that is held, each contact with a line in the log that says so.
     *
     * @throws DomainProblem {@code VALIDATION} where the reason tells something of the person; {@code NOT_FOUND} where one that was picked is unknown or removed;
     *     {@code CONFLICT} where one holds nothing of a person any more
     */
    public List<Held> copy(Picked picked, String why, Caller by) {
        return database.write(() -> {
            List<Contact> found = contacts.held(picked);
            requireImpersonal(found, why);
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
    public List<Contact> erase(Picked picked, String why, Caller by) {
        return database.write(() -> {
            List<Contact> found = contacts.held(picked);
            requireImpersonal(found, why);
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

    /**
     * Whether a log may say this of somebody's data: nothing of the name, and no address at all.
     *
     * @throws DomainProblem {@code VALIDATION} where it tells something of the person
     */
    public static void requireImpersonal(@Nullable String name, String why) {
        DisclosureRules.requireImpersonal(new Details(name, null, null, null, null, Receiving.ANY), why, "");
    }

    /** A reason that can be kept, which may still tell something of the person. */
    public static String why(String said) {
        return DisclosurePages.why(said);
    }

    private static void requireImpersonal(List<Contact> found, String why) {
        found.forEach(
                contact -> DisclosureRules.requireImpersonal(contact.details().orElseThrow(), why, ""));
    }
}

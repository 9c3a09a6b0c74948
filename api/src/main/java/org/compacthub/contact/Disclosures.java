package org.compacthub.contact;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.organisation.Organisations;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;

/** The log of what became of contacts' details (INF 348). */
@Singleton
public class Disclosures {
    private final DisclosureRows rows;
    private final Contacts contacts;
    private final Organisations organisations;
    private final MergedEntries merged;
    private final ContactTrail trail;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    Disclosures(
            DisclosureRows rows,
            Contacts contacts,
            Organisations organisations,
            MergedEntries merged,
            ContactTrail trail,
            Database database,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.contacts = contacts;
        this.organisations = organisations;
        this.merged = merged;
        this.trail = trail;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Records that a contact's details were given to somebody else.
     *
     * @param why 5 to 500 characters that tell nothing of the person
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN} to others than keepers, {@code VALIDATION}; {@code CONFLICT} where consent does not
     *     go so far
     */
    public Disclosure passedOn(
            OrganisationId organisation, ContactId id, Disclosure.PassedOn to, String why, Caller by) {
        return database.write(() -> {
            Contact contact = contacts.held(organisation, id, by);
            to.organisation().ifPresent(this::requireKnown);
            DisclosureRules.requireAllowed(contact, to);
            DisclosureRules.requireImpersonal(
                    contact.details().orElseThrow(), why, to.name().orElse(""));
            trail.used("recordDisclosure", contact, by);
            return add(contact, Disclosure.Kind.PASSED_ON, Optional.of(to), why, by);
        });
    }

    /**
     * The lines about an organisation's contacts, newest first.
     *
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN} to others than keepers
     */
    List<Disclosure> of(OrganisationId organisation, Optional<UUID> before, int size, Caller reader) {
        organisations.get(organisation);
        Contacts.requireKeeper(reader, organisation);
        return database.read(() -> rows.newest(merged.all(List.of(organisation)), before, size));
    }

    List<Disclosure> of(ContactId contact) {
        return rows.of(contact);
    }

    /** Adds a line, in the transaction of what it tells of. */
    Disclosure add(Contact contact, Disclosure.Kind kind, Optional<Disclosure.PassedOn> to, String why, Caller by) {
        Disclosure line = new Disclosure(
                ids.next(), contact.id(), contact.organisation(), kind, to, by.actor(), clock.instant(), why.strip());
        rows.add(line);
        return line;
    }

    private void requireKnown(OrganisationId recipient) {
        if (organisations.find(recipient).isEmpty()) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                    "toOrganisation",
                    "unknown",
                    "There is no such organisation in the register. Give toName instead."));
        }
    }
}

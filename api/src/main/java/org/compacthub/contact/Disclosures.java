package org.compacthub.contact;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Sight;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;
import org.compacthub.time.London;

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
     * Writes down that the reader was shown how to write to these, where consent shares it with organisations of the register and not with everybody. Keepers and
     * the contacts' own people hold the details already. The same for the same purpose on the same day is one line.
     */
    public void shown(Collection<Reachable> contacts, Fetched purpose, Caller reader) {
        List<Reachable> passed = contacts.stream()
                .filter(contact ->
                        contact.showing() == Sight.PARTNER && Sight.of(reader, contact.organisation()) == Sight.PARTNER)
                .toList();
        if (passed.isEmpty()) {
            return;
        }
        Disclosure.PassedOn to = new Disclosure.PassedOn(
                Disclosure.Ground.CONSENT,
                reader.organisation(),
                reader.organisation().isPresent()
                        ? Optional.empty()
                        : Optional.of("Somebody signed in for no organisation"));
        database.write(() -> {
            Instant now = clock.instant();
            Instant midnight = London.today(clock).atStartOfDay(London.ZONE).toInstant();
            Set<ContactId> told =
                    rows.toldSince(passed.stream().map(Reachable::contact).toList(), to, purpose, midnight);
            rows.add(passed.stream()
                    .filter(contact -> !told.contains(contact.contact()))
                    .map(contact -> new Disclosure(
                            ids.next(),
                            contact.contact(),
                            contact.organisation(),
                            Disclosure.Kind.PASSED_ON,
                            Optional.of(to),
                            reader.actor(),
                            now,
                            purpose.why(),
                            Optional.ofNullable(purpose.consultation())))
                    .toList());
            return true;
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
                ids.next(),
                contact.id(),
                contact.organisation(),
                kind,
                to,
                by.actor(),
                clock.instant(),
                why.strip(),
                Optional.empty());
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

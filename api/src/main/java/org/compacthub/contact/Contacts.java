package org.compacthub.contact;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.caller.Caller;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Sight;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.compacthub.time.London;

/** The contacts of organisations. A change and its line in the trail are one transaction. */
@Singleton
public class Contacts {
    /** More than any organisation has people to turn to; it keeps lists short. */
    private static final int AT_MOST = 50;

    private final ContactRows rows;
    private final Organisations organisations;
    private final MergedEntries merged;
    private final ContactTrail trail;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    Contacts(
            ContactRows rows,
            Organisations organisations,
            MergedEntries merged,
            ContactTrail trail,
            Database database,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.organisations = organisations;
        this.merged = merged;
        this.trail = trail;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Whom the register may write to at this moment for that purpose, and how. Ask anew for each sending. An organisation without a current contact for the
     * purpose has none in the answer.
     */
    public List<Reachable> forSending(Collection<OrganisationId> wanted, Purpose purpose) {
        List<Contact> found = database.read(() -> rows.of(merged.all(wanted), purpose));
        Map<OrganisationId, OrganisationId> survivors =
                merged.survivors(found.stream().map(Contact::organisation).toList());
        return found.stream()
                .flatMap(contact ->
                        reachable(contact, survivors.getOrDefault(contact.organisation(), contact.organisation())))
                .toList();
    }

    /**
     * Those contacts of organisations that the reader may know of, as far as they may, the oldest first, by the organisation that each counts for. Organisations
     * without any are left out.
     *
     * @param purposes only contacts for one of these; empty for all
     */
    public Map<OrganisationId, List<Contact>> of(
            Collection<OrganisationId> wanted, Set<Purpose> purposes, Caller reader) {
        return database.read(() -> {
            List<Contact> found = rows.of(merged.all(wanted));
            Map<OrganisationId, OrganisationId> survivors =
                    merged.survivors(found.stream().map(Contact::organisation).toList());
            Map<OrganisationId, List<Contact>> seen = new HashMap<>();
            for (Contact contact : found) {
                OrganisationId counted = survivors.getOrDefault(contact.organisation(), contact.organisation());
                if (purposes.isEmpty() || contact.purposes().stream().anyMatch(purposes::contains)) {
                    contact.seenWith(Sight.of(reader, counted))
                            .ifPresent(shown -> seen.computeIfAbsent(counted, none -> new ArrayList<>())
                                    .add(shown));
                }
            }
            return seen;
        });
    }

    /** When what everybody may read of their contacts last changed, by the organisation; those of which nobody ever could read any are left out. */
    public Map<OrganisationId, Instant> publicChanges(Collection<OrganisationId> wanted) {
        return database.read(() -> {
            Map<OrganisationId, Instant> changes = rows.publicChanges(merged.all(wanted));
            Map<OrganisationId, OrganisationId> survivors = merged.survivors(changes.keySet());
            return changes.entrySet().stream()
                    .collect(Collectors.toMap(
                            change -> survivors.getOrDefault(change.getKey(), change.getKey()),
                            Map.Entry::getValue,
                            (one, other) -> one.isAfter(other) ? one : other));
        });
    }

    /**
     * One contact, as far as the reader may know it.
     *
     * @throws DomainProblem {@code NOT_FOUND}
     */
    public Contact get(OrganisationId organisation, ContactId id, Caller reader) {
        return database.read(() -> rows.find(id))
                .filter(contact -> isOf(contact, organisation))
                .flatMap(contact -> contact.seenWith(Sight.of(reader, organisation)))
                .orElseThrow(() -> DomainProblem.notFound("contact"));
    }

    /**
     * Keeps a new contact.
     *
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN} to others than keepers, {@code VALIDATION}, {@code CONFLICT} where there are too many
     */
    public Contact add(OrganisationId asked, ContactDraft draft, Caller by) {
        return database.write(() -> {
            OrganisationId organisation = organisations.get(asked).id();
            requireKeeper(by, organisation);
            draft.checkedOn(London.today(clock));
            if (rows.currentOf(organisation) >= AT_MOST) {
                throw DomainProblem.conflict(
                        "It has %d contacts, and no more are kept. Remove one first.".formatted(AT_MOST));
            }
            Contact added = Contact.added(new ContactId(ids.next()), organisation, draft, clock.instant());
            rows.insert(added);
            trail.changed("addContact", Optional.empty(), added, by);
            return added;
        });
    }

    /**
     * Changes a contact.
     *
     * @param version the version that the caller has read
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN}, {@code STALE}, {@code VALIDATION}; {@code CONFLICT} where only a shell is left
     */
    Contact change(OrganisationId organisation, ContactId id, long version, ContactDraft draft, Caller by) {
        return turn("changeContact", organisation, id, version, by, contact -> {
            draft.checkedOn(London.today(clock));
            return contact.changed(draft, clock.instant());
        });
    }

    /** Takes the person's details away because they withdrew their consent; the same refusals. */
    public Contact withdraw(OrganisationId organisation, ContactId id, long version, Caller by) {
        return turn("withdrawConsent", organisation, id, version, by, contact -> contact.withdrawn(clock.instant()));
    }

    /** Takes a contact away; the same refusals. */
    Contact remove(OrganisationId organisation, ContactId id, long version, Caller by) {
        return turn("removeContact", organisation, id, version, by, contact -> contact.removed(clock.instant()));
    }

    /** The contact that somebody wishes to act on, held until the transaction ends; the same refusals but {@code STALE}. */
    Contact held(OrganisationId organisation, ContactId id, Caller by) {
        organisations.get(organisation);
        requireKeeper(by, organisation);
        return rows.findLocked(id)
                .filter(contact -> isOf(contact, organisation))
                .filter(contact -> contact.state() != ContactState.REMOVED)
                .orElseThrow(() -> DomainProblem.notFound("contact"));
    }

    /** Its own, or that of an entry that was merged with it. */
    private boolean isOf(Contact contact, OrganisationId organisation) {
        return contact.organisation().equals(organisation)
                || merged.all(List.of(organisation)).contains(contact.organisation());
    }

    static void requireKeeper(Caller caller, OrganisationId organisation) {
        if (!Sight.of(caller, organisation).reaches(Sight.KEEPER)) {
            throw DomainProblem.forbidden(
                    "An organisation's contacts and preferences are kept by its own people, by CVS staff and by"
                            + " administrators.");
        }
    }

    private Contact turn(
            String action,
            OrganisationId organisation,
            ContactId id,
            long version,
            Caller by,
            UnaryOperator<Contact> change) {
        return database.write(() -> {
            Contact before = held(organisation, id, by);
            if (before.version() != version) {
                throw DomainProblem.stale(before.version());
            }
            Contact after = change.apply(before);
            if (after.version() != before.version()) {
                rows.update(after);
                trail.changed(action, Optional.of(before), after, by);
            }
            return after;
        });
    }

    /** Where a contact is current, how it is reached as one of this organisation. */
    static Stream<Reachable> reachable(Contact contact, OrganisationId organisation) {
        return contact.details().stream()
                .flatMap(details -> details.channel().stream()
                        .map(channel -> new Reachable(
                                contact.id(),
                                organisation,
                                channel,
                                details.address(channel).orElseThrow(),
                                details.name(),
                                details.receiving(),
                                contact.consent().sharing().needed())));
    }
}

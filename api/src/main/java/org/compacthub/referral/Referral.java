package org.compacthub.referral;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.compacthub.caller.Caller;
import org.compacthub.contact.Contact;
import org.compacthub.contact.Contacts;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Sight;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.compacthub.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What other directories read of the register. Everything that leaves here is cut to {@link Sight#PUBLIC}. */
@Singleton
class Referral {
    private final Organisations organisations;
    private final Contacts contacts;
    private final Vocabulary vocabulary;
    private final ReferralRows rows;
    private final DepartureRows departures;
    private final Database database;

    Referral(
            Organisations organisations,
            Contacts contacts,
            Vocabulary vocabulary,
            ReferralRows rows,
            DepartureRows departures,
            Database database) {
        this.organisations = organisations;
        this.contacts = contacts;
        this.vocabulary = vocabulary;
        this.rows = rows;
        this.departures = departures;
        this.database = database;
    }

    TermBook terms() {
        return database.read(() -> TermBook.of(vocabulary));
    }

    PageOf.Numbered<Shown> organizations(Optional<Instant> since, PageOf page) {
        return page(ReferralSql.organizations(since), page);
    }

    /**
     * @param term only what has this term; an unknown one has nothing
     */
    PageOf.Numbered<Shown> services(
            Optional<Instant> since, Optional<OrganisationId> organisation, Optional<UUID> term, PageOf page) {
        Optional<TermBook.Entry> entry = term.flatMap(id -> terms().find(id));
        if (term.isPresent() && entry.isEmpty()) {
            return page.of(List.of());
        }
        return page(ReferralSql.services(since, organisation, entry), page);
    }

    /**
     * @throws DomainProblem {@code NOT_FOUND} also where it has left
     */
    Shown organization(OrganisationId id) {
        Organisation organisation = organisations.get(id);
        if (Entity.ORGANIZATION.absence(organisation).isPresent()) {
            throw DomainProblem.notFound("organisation");
        }
        return shown(List.of(organisation)).getFirst();
    }

    /**
     * The organisation that offers the service, or did so.
     *
     * @throws DomainProblem {@code NOT_FOUND}
     */
    Shown service(UUID id) {
        return database.read(() -> {
            Organisation organisation = organisations
                    .find(ReferralIds.organisationOf(id))
                    .filter(found ->
                            Entity.SERVICE.absence(found).isEmpty() || departures.hasLeft(Entity.SERVICE, found.id()))
                    .orElseThrow(() -> DomainProblem.notFound("service"));
            return shown(List.of(organisation)).getFirst();
        });
    }

    PageOf.Numbered<Departure> deletions(Optional<Instant> since, PageOf page) {
        return database.read(() -> new PageOf.Numbered<>(page, departures.count(since), departures.list(since, page)));
    }

    private PageOf.Numbered<Shown> page(ReferralSql sql, PageOf page) {
        return database.read(() -> {
            List<OrganisationId> ids = rows.list(sql, page);
            Map<OrganisationId, Organisation> found = organisations.all(ids);
            return new PageOf.Numbered<>(
                    page,
                    rows.count(sql),
                    shown(ids.stream().map(found::get).filter(Objects::nonNull).toList()));
        });
    }

    private List<Shown> shown(Collection<Organisation> organisations) {
        List<Organisation> seen = organisations.stream()
                .map(organisation -> organisation.seenWith(Sight.PUBLIC))
                .toList();
        Map<OrganisationId, Organisation> parents = this.organisations.all(
                seen.stream().flatMap(Referral::parent).distinct().toList());
        List<OrganisationId> ids = seen.stream().map(Organisation::id).toList();
        Map<OrganisationId, List<Contact>> contacts = this.contacts.of(ids, Set.of(), Caller.reader());
        Map<OrganisationId, Instant> contactsChanged = this.contacts.publicChanges(ids);
        return seen.stream()
                .map(organisation -> new Shown(
                        organisation,
                        parent(organisation)
                                .flatMap(id -> Stream.ofNullable(parents.get(id)))
                                .filter(parent ->
                                        Entity.ORGANIZATION.absence(parent).isEmpty())
                                .map(Organisation::id)
                                .findFirst(),
                        contacts.getOrDefault(organisation.id(), List.of()),
                        later(organisation.updatedAt(), contactsChanged.get(organisation.id()))))
                .toList();
    }

    private static Instant later(Instant changed, @Nullable Instant contactsChanged) {
        return contactsChanged != null && contactsChanged.isAfter(changed) ? contactsChanged : changed;
    }

    private static Stream<OrganisationId> parent(Organisation organisation) {
        return Stream.ofNullable(organisation.profile().particulars().parent());
    }
}

package org.compacthub.circulation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.audience.ConsulteeAccess;
import org.compacthub.audience.Consultees;
import org.compacthub.caller.Caller;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationLife;
import org.compacthub.contact.AddresseeMapping;
import org.compacthub.contact.Contacts;
import org.compacthub.contact.Disclosures;
import org.compacthub.contact.Fetched;
import org.compacthub.contact.Purpose;
import org.compacthub.contact.Reachable;
import org.compacthub.contract.model.Addressee;
import org.compacthub.contract.model.AddresseePage;
import org.compacthub.contract.model.OrganisationRef;
import org.compacthub.http.IdCursorPages;
import org.compacthub.id.OrganisationId;
import org.compacthub.interest.Interests;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Sight;
import org.compacthub.problem.DomainProblem;
import org.jspecify.annotations.Nullable;

/**
 * Whom to write to about a consultation or a notice at this moment. Nothing of it is kept but that it was passed on: an opt-out or a consent that is withdrawn counts in the next answer (INF 348, 353).
 */
@Singleton
class AddresseesView {
    private final ConsultationLife consultations;
    private final Consultees consultees;
    private final Interests interests;
    private final Contacts contacts;
    private final Disclosures disclosures;
    private final NoticeAddressees notices;

    AddresseesView(
            ConsultationLife consultations,
            Consultees consultees,
            Interests interests,
            Contacts contacts,
            Disclosures disclosures,
            NoticeAddressees notices) {
        this.consultations = consultations;
        this.consultees = consultees;
        this.interests = interests;
        this.contacts = contacts;
        this.disclosures = disclosures;
        this.notices = notices;
    }

    /**
     * @throws DomainProblem {@code NOT_FOUND}, or {@code FORBIDDEN} to those who do not run it
     */
    AddresseePage page(ConsultationId id, Caller reader, int limit, @Nullable String cursor) {
        Consultation consultation = consultations.get(id, reader);
        ConsulteeAccess.requireInside(reader, consultation);
        Set<OrganisationId> optedOut = interests.optedOut(consultation);
        List<Consultees.Entry> found = consultees.page(id, optedOut, IdCursorPages.position(cursor, id), limit + 1);
        List<Consultees.Entry> shown = IdCursorPages.fitting(found, limit);
        Map<OrganisationId, List<Reachable>> reachable =
                reachable(shown.stream().map(Consultees.Entry::organisation).toList());
        disclose(reachable, Fetched.forConsultation(id), reader);
        int wanted = consultees.count(id, optedOut);
        return new AddresseePage(
                        shown.stream()
                                .map(entry -> written(
                                        new OrganisationRef(entry.organisation().value(), entry.name()),
                                        reachable.getOrDefault(entry.organisation(), List.of()),
                                        Sight.of(reader, entry.organisation())))
                                .toList(),
                        wanted,
                        consultees.count(id, Set.of()) - wanted)
                .next(IdCursorPages.next(
                        found.stream()
                                .map(entry -> entry.organisation().value())
                                .toList(),
                        limit,
                        id));
    }

    /**
     * The same for a notice.
     *
     * @throws DomainProblem {@code NOT_FOUND}, or {@code VALIDATION}
     */
    AddresseePage page(NoticeAddressees.To to, Caller reader, int limit, @Nullable String cursor) {
        NoticeAddressees.Wanted wanted = notices.now(to, reader);
        Optional<UUID> after = IdCursorPages.position(cursor, to);
        List<Organisation> left = wanted.organisations().stream()
                .filter(entry -> after.isEmpty()
                        || entry.id().value().toString().compareTo(after.get().toString()) > 0)
                .limit(limit + 1L)
                .toList();
        List<Organisation> shown = IdCursorPages.fitting(left, limit);
        Map<OrganisationId, List<Reachable>> reachable =
                reachable(shown.stream().map(Organisation::id).toList());
        disclose(reachable, Fetched.forNotice(to.topics()), reader);
        return new AddresseePage(
                        shown.stream()
                                .map(entry -> written(
                                        new OrganisationRef(entry.id().value(), entry.name()),
                                        reachable.getOrDefault(entry.id(), List.of()),
                                        Sight.of(reader, entry.id())))
                                .toList(),
                        wanted.organisations().size(),
                        wanted.optedOut())
                .next(IdCursorPages.next(
                        left.stream().map(entry -> entry.id().value()).toList(), limit, to));
    }

    private void disclose(Map<OrganisationId, List<Reachable>> reachable, Fetched purpose, Caller reader) {
        disclosures.shown(reachable.values().stream().flatMap(List::stream).toList(), purpose, reader);
    }

    private Map<OrganisationId, List<Reachable>> reachable(List<OrganisationId> shown) {
        return contacts.forSending(shown, Purpose.CONSULTATIONS).stream()
                .collect(Collectors.groupingBy(Reachable::organisation));
    }

    private static Addressee written(OrganisationRef organisation, List<Reachable> contacts, Sight sight) {
        return new Addressee(
                organisation,
                contacts.stream()
                        .map(contact -> AddresseeMapping.contact(contact, sight))
                        .toList());
    }
}

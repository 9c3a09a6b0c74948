package org.compacthub.circulation;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.audience.ConsulteeAccess;
import org.compacthub.audience.Consultees;
import org.compacthub.audience.IdCursorPages;
import org.compacthub.caller.Caller;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationLife;
import org.compacthub.contact.Contacts;
import org.compacthub.contact.Purpose;
import org.compacthub.contact.Reachable;
import org.compacthub.contract.model.Addressee;
import org.compacthub.contract.model.AddresseeContact;
import org.compacthub.contract.model.AddresseePage;
import org.compacthub.contract.model.PreferredChannel;
import org.compacthub.contract.model.PreferredFormat;
import org.compacthub.http.Cursor;
import org.compacthub.id.OrganisationId;
import org.compacthub.interest.Interests;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Sight;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * Whom to write to about a consultation at this moment. Nothing of it is kept: an opt-out or a consent that is withdrawn counts in the next answer (INF 348, 353).
 */
@Singleton
class AddresseesView {
    private static final Comparator<Organisation> BY_NAME = Comparator.comparing(
                    Organisation::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(organisation -> organisation.id().value().toString());

    private final ConsultationLife consultations;
    private final Consultees consultees;
    private final Interests interests;
    private final Organisations organisations;
    private final Contacts contacts;

    AddresseesView(
            ConsultationLife consultations,
            Consultees consultees,
            Interests interests,
            Organisations organisations,
            Contacts contacts) {
        this.consultations = consultations;
        this.consultees = consultees;
        this.interests = interests;
        this.organisations = organisations;
        this.contacts = contacts;
    }

    /**
     * @throws DomainProblem {@code NOT_FOUND}, or {@code FORBIDDEN} to those who do not run it
     */
    AddresseePage page(ConsultationId id, Caller reader, int limit, @Nullable String cursor) {
        Consultation consultation = consultations.get(id, reader);
        ConsulteeAccess.requireInside(reader, consultation);
        Set<OrganisationId> asked = consultees.all(id);
        Set<OrganisationId> wanted = new HashSet<>(asked);
        wanted.removeAll(interests.optedOut(consultation));
        List<Organisation> all =
                organisations.all(wanted).values().stream().sorted(BY_NAME).toList();
        int first = IdCursorPages.position(cursor, id)
                .map(last -> indexAfter(all, last))
                .orElse(0);
        List<Organisation> found = all.subList(first, Math.min(all.size(), first + limit + 1));
        List<Organisation> shown = IdCursorPages.fitting(found, limit);
        Map<OrganisationId, List<Reachable>> reachable =
                contacts.forSending(shown.stream().map(Organisation::id).toList(), Purpose.CONSULTATIONS).stream()
                        .collect(Collectors.groupingBy(Reachable::organisation, HashMap::new, Collectors.toList()));
        return new AddresseePage(
                        shown.stream()
                                .map(organisation -> new Addressee(
                                        OrganisationMapping.reference(organisation),
                                        reachable.getOrDefault(organisation.id(), List.of()).stream()
                                                .map(contact -> written(contact, Sight.of(reader, organisation.id())))
                                                .toList()))
                                .toList(),
                        wanted.size(),
                        asked.size() - wanted.size())
                .next(IdCursorPages.next(
                        found.stream().map(each -> each.id().value()).toList(), limit, id));
    }

    /** What the consent does not share with the reader stays out of the answer, and not only off the screen. */
    private static AddresseeContact written(Reachable contact, Sight sight) {
        boolean shared = sight.reaches(contact.showing());
        return new AddresseeContact(PreferredChannel.fromValue(WireNames.of(contact.channel())))
                .address(shared ? contact.address() : null)
                .name(shared ? contact.name() : null)
                .format(Optional.ofNullable(contact.receiving().format())
                        .map(format -> PreferredFormat.fromValue(WireNames.of(format)))
                        .orElse(null))
                .otherFormat(contact.receiving().otherFormat())
                .language(contact.receiving().language());
    }

    private static int indexAfter(List<Organisation> all, UUID last) {
        for (int index = 0; index < all.size(); index++) {
            if (all.get(index).id().value().equals(last)) {
                return index + 1;
            }
        }
        throw Cursor.foreign();
    }
}

package org.compacthub.support;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.compacthub.caller.Caller;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationLife;
import org.compacthub.contract.model.SupportOfferPage;
import org.compacthub.contract.model.SupportOfferState;
import org.compacthub.http.IdCursorPages;
import org.compacthub.http.NextPage;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** Offers as the contract shows them, with the names of those who made them and what the reader may do with each. */
@Singleton
class SupportOfferView {
    private final SupportOffers offers;
    private final ConsultationLife consultations;
    private final Organisations organisations;

    SupportOfferView(SupportOffers offers, ConsultationLife consultations, Organisations organisations) {
        this.offers = offers;
        this.consultations = consultations;
        this.organisations = organisations;
    }

    HttpResponse<SupportOfferPage> page(ConsultationId id, Caller reader, int limit, @Nullable String cursor) {
        Consultation consultation = consultations.get(id, reader);
        List<SupportOffer> found = offers.page(consultation, reader, IdCursorPages.position(cursor, id), limit + 1);
        SupportOfferPage page = new SupportOfferPage(
                        all(IdCursorPages.fitting(found, limit), consultation, reader),
                        offers.mayOffer(consultation, reader))
                .next(IdCursorPages.next(found.stream().map(SupportOffer::id).toList(), limit, id));
        return NextPage.link(HttpResponse.ok(page), page.getNext());
    }

    org.compacthub.contract.model.SupportOffer one(SupportOffer offer, Caller reader) {
        return all(List.of(offer), consultations.get(offer.consultation(), reader), reader)
                .getFirst();
    }

    private List<org.compacthub.contract.model.SupportOffer> all(
            List<SupportOffer> found, Consultation consultation, Caller reader) {
        Map<OrganisationId, Organisation> named = organisations.all(
                found.stream().map(SupportOffer::organisation).distinct().toList());
        boolean answers = SupportOffer.isAnsweredBy(reader, consultation);
        return found.stream()
                .map(offer -> written(offer, named, answers, reader))
                .toList();
    }

    private static org.compacthub.contract.model.SupportOffer written(
            SupportOffer offer, Map<OrganisationId, Organisation> named, boolean answers, Caller reader) {
        var written = new org.compacthub.contract.model.SupportOffer(
                        offer.id(),
                        OrganisationMapping.reference(named.get(offer.organisation())),
                        offer.kinds().stream()
                                .map(kind -> org.compacthub.contract.model.SupportKind.fromValue(WireNames.of(kind)))
                                .toList(),
                        offer.text(),
                        offer.at().atOffset(ZoneOffset.UTC),
                        SupportOfferState.fromValue(WireNames.of(offer.state())),
                        offer.isOf(reader),
                        answers && offer.isOpen(),
                        offer.mayWithdraw(reader))
                .answer(offer.answer());
        return offer.answeredAt() == null
                ? written
                : written.answeredAt(offer.answeredAt().atOffset(ZoneOffset.UTC));
    }
}

package org.compacthub.support;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.audience.Texts;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.contract.api.SupportApi;
import org.compacthub.contract.model.NewSupportOffer;
import org.compacthub.contract.model.SupportOffer;
import org.compacthub.contract.model.SupportOfferAnswer;
import org.compacthub.contract.model.SupportOfferPage;
import org.compacthub.http.Idempotency;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** What is offered to support a consultation. */
@Controller
class SupportController implements SupportApi {
    private final SupportOffers offers;
    private final SupportOfferView view;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    SupportController(
            SupportOffers offers, SupportOfferView view, Idempotency idempotency, CurrentCaller currentCaller) {
        this.offers = offers;
        this.view = view;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @Override
    public HttpResponse<SupportOfferPage> listSupportOffers(
            UUID consultationId, Integer limit, @Nullable String cursor) {
        return view.page(new ConsultationId(consultationId), currentCaller.get(), limit, cursor);
    }

    @Override
    public HttpResponse<SupportOffer> offerSupport(
            UUID consultationId, NewSupportOffer said, @Nullable String idempotencyKey) {
        Caller caller = currentCaller.get();
        Set<SupportKind> kinds = said.getKinds().stream()
                .map(kind -> WireNames.constant(SupportKind.class, kind.getValue()))
                .collect(Collectors.toSet());
        String text = Texts.required("text", said.getText());
        String operation = "offerSupport " + consultationId;
        return idempotency.once(idempotencyKey, caller, operation, said, SupportOffer.class, () -> {
            var added = offers.offer(new ConsultationId(consultationId), kinds, text, caller);
            return HttpResponse.created(view.one(added, caller));
        });
    }

    @Override
    public HttpResponse<Void> withdrawSupportOffer(UUID consultationId, UUID supportOfferId) {
        offers.withdraw(new ConsultationId(consultationId), supportOfferId, currentCaller.get());
        return HttpResponse.noContent();
    }

    @Override
    public SupportOffer answerSupportOffer(UUID consultationId, UUID supportOfferId, SupportOfferAnswer said) {
        Caller caller = currentCaller.get();
        String text = Texts.required("text", said.getText());
        return view.one(
                offers.answer(new ConsultationId(consultationId), supportOfferId, said.getTakenUp(), text, caller),
                caller);
    }
}

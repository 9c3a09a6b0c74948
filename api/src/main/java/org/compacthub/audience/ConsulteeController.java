package org.compacthub.audience;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.util.List;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.contract.api.ConsulteesApi;
import org.compacthub.contract.model.ConsulteePage;
import org.compacthub.contract.model.NewConsultees;
import org.compacthub.contract.model.NewSuggestion;
import org.compacthub.contract.model.NewSuggestionAnswer;
import org.compacthub.contract.model.Suggestion;
import org.compacthub.contract.model.SuggestionPage;
import org.compacthub.http.ETags;
import org.compacthub.http.IdCursorPages;
import org.compacthub.http.Idempotency;
import org.compacthub.http.NextPage;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Who is consulted, and who is suggested as missing. */
@Controller
class ConsulteeController implements ConsulteesApi {
    private static final int FIRST_PAGE = 50;

    private final Consultees consultees;
    private final ConsulteeView view;
    private final Suggestions suggestions;
    private final SuggestionView suggestionView;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    ConsulteeController(
            Consultees consultees,
            ConsulteeView view,
            Suggestions suggestions,
            SuggestionView suggestionView,
            Idempotency idempotency,
            CurrentCaller currentCaller) {
        this.consultees = consultees;
        this.view = view;
        this.suggestions = suggestions;
        this.suggestionView = suggestionView;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @Override
    public HttpResponse<ConsulteePage> listConsultees(UUID consultationId, Integer limit, @Nullable String cursor) {
        return view.page(new ConsultationId(consultationId), currentCaller.get(), limit, cursor);
    }

    @Override
    public HttpResponse<ConsulteePage> setConsultees(
            UUID consultationId, NewConsultees wanted, @Nullable String ifMatch) {
        Caller caller = currentCaller.get();
        ConsultationId id = new ConsultationId(consultationId);
        consultees.set(
                id,
                ETags.required(ifMatch),
                new Consultees.Wanted(
                        AudienceMapping.all(wanted.getAudiences(), AudienceId::new),
                        AudienceMapping.all(wanted.getOrganisations(), OrganisationId::new),
                        Texts.optional(wanted.getNote())),
                caller);
        return view.page(id, caller, FIRST_PAGE, null);
    }

    @Override
    public HttpResponse<SuggestionPage> listSuggestions(UUID consultationId, Integer limit, @Nullable String cursor) {
        ConsultationId id = new ConsultationId(consultationId);
        List<org.compacthub.audience.Suggestion> found =
                suggestions.page(id, currentCaller.get(), IdCursorPages.position(cursor, id), limit + 1);
        SuggestionPage page = new SuggestionPage(suggestionView.all(IdCursorPages.fitting(found, limit)))
                .next(IdCursorPages.next(
                        found.stream()
                                .map(org.compacthub.audience.Suggestion::id)
                                .toList(),
                        limit,
                        id));
        return NextPage.link(HttpResponse.ok(page), page.getNext());
    }

    @Override
    public HttpResponse<Suggestion> suggestConsultee(
            UUID consultationId, NewSuggestion written, @Nullable String idempotencyKey) {
        Caller caller = currentCaller.get();
        String operation = "suggestConsultee " + consultationId;
        return idempotency.once(idempotencyKey, caller, operation, written, Suggestion.class, () -> {
            var added = suggestions.suggest(
                    new ConsultationId(consultationId),
                    written.getOrganisation() == null ? null : new OrganisationId(written.getOrganisation()),
                    Texts.optional(written.getName()),
                    Texts.required("reason", written.getReason()),
                    caller);
            return HttpResponse.created(suggestionView.one(added));
        });
    }

    @Override
    public Suggestion answerSuggestion(UUID consultationId, UUID suggestionId, NewSuggestionAnswer given) {
        var answer = new org.compacthub.audience.Suggestion.Answer(
                given.getAccept(),
                Texts.required("reason", given.getReason()),
                given.getOrganisation() == null ? null : new OrganisationId(given.getOrganisation()));
        return suggestionView.one(
                suggestions.answer(new ConsultationId(consultationId), suggestionId, answer, currentCaller.get()));
    }
}

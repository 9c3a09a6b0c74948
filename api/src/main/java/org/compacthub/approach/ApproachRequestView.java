package org.compacthub.approach;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.caller.Caller;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationLife;
import org.compacthub.contract.model.Advice;
import org.compacthub.contract.model.ApproachAdvisor;
import org.compacthub.contract.model.ApproachRequestPage;
import org.compacthub.contract.model.ApproachRequestState;
import org.compacthub.contract.model.ConsultationRef;
import org.compacthub.http.ETags;
import org.compacthub.http.IdCursorPages;
import org.compacthub.http.NextPage;
import org.compacthub.http.Unkept;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/** Questions about whom to approach as the contract writes them. No cache keeps any. */
@Singleton
class ApproachRequestView {
    private final ApproachRequests requests;
    private final Organisations organisations;
    private final ConsultationLife consultations;

    ApproachRequestView(ApproachRequests requests, Organisations organisations, ConsultationLife consultations) {
        this.requests = requests;
        this.organisations = organisations;
        this.consultations = consultations;
    }

    /** Whom and what some questions speak of, as far as the reader may know it. */
    private record Named(
            Map<OrganisationId, Organisation> organisations, Map<ConsultationId, Consultation> consultations) {}

    HttpResponse<ApproachRequestPage> page(Optional<Boolean> open, int limit, @Nullable String cursor, Caller reader) {
        List<Object> filters = List.of(open, reader.organisations());
        List<ApproachRequest> found = requests.list(open, IdCursorPages.position(cursor, filters), limit + 1, reader);
        List<ApproachRequest> shown = IdCursorPages.fitting(found, limit);
        Named named = named(shown, reader);
        String next = IdCursorPages.next(found.stream().map(ApproachRequest::id).toList(), limit, filters);
        ApproachRequestPage page = new ApproachRequestPage(shown.stream()
                        .map(request -> written(request, named, reader))
                        .toList())
                .next(next);
        return Unkept.answer(NextPage.link(HttpResponse.ok(page), next));
    }

    HttpResponse<org.compacthub.contract.model.ApproachRequest> created(ApproachRequest request, Caller by) {
        return Unkept.answer(HttpResponse.created(
                        written(request, named(List.of(request), by), by),
                        UriBuilder.of("/api/v1/approach-requests")
                                .path(request.id().toString())
                                .build())
                .header(HttpHeaders.ETAG, ETags.of(request.version())));
    }

    HttpResponse<org.compacthub.contract.model.ApproachRequest> one(ApproachRequest request, Caller reader) {
        return Unkept.answer(HttpResponse.ok(written(request, named(List.of(request), reader), reader))
                .header(HttpHeaders.ETAG, ETags.of(request.version())));
    }

    HttpResponse<ApproachAdvisor> part(ApproachRequest request, Advisor advisor, Caller by) {
        return Unkept.answer(HttpResponse.ok(written(advisor, request, named(List.of(request), by), by))
                .header(HttpHeaders.ETAG, ETags.of(advisor.version())));
    }

    private Named named(Collection<ApproachRequest> found, Caller reader) {
        return new Named(
                organisations.all(found.stream()
                        .flatMap(request -> Stream.concat(
                                Stream.of(request.askedBy()),
                                request.asked().stream().flatMap(Advisor::named)))
                        .distinct()
                        .toList()),
                consultations
                        .seen(
                                found.stream()
                                        .map(request -> request.question().consultation())
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .toList(),
                                reader)
                        .stream()
                        .collect(Collectors.toMap(Consultation::id, Function.identity())));
    }

    private static org.compacthub.contract.model.ApproachRequest written(
            ApproachRequest request, Named named, Caller reader) {
        ApproachRequest.Question question = request.question();
        Optional<ApproachRequest.Closing> closing = Optional.ofNullable(request.closing());
        return new org.compacthub.contract.model.ApproachRequest(
                        request.id(),
                        request.version(),
                        OrganisationMapping.reference(named.organisations().get(request.askedBy())),
                        question.text(),
                        question.topics(),
                        question.communities(),
                        question.areas(),
                        question.answerBy(),
                        request.askedOn(),
                        request.isOpen() ? ApproachRequestState.OPEN : ApproachRequestState.CLOSED,
                        request.asked().stream()
                                .map(advisor -> written(advisor, request, named, reader))
                                .toList(),
                        request.isOpen() && request.isAskedBy(reader))
                .consultation(Optional.ofNullable(question.consultation())
                        .map(named.consultations()::get)
                        .map(found -> new ConsultationRef(
                                found.id().value(), found.draft().proposal().title()))
                        .orElse(null))
                .outcome(closing.map(ApproachRequest.Closing::outcome).orElse(null))
                .closedOn(closing.map(ApproachRequest.Closing::on).orElse(null));
    }

    private static ApproachAdvisor written(Advisor advisor, ApproachRequest request, Named named, Caller reader) {
        Advisor.Advice advice = advisor.advice();
        return new ApproachAdvisor(
                        OrganisationMapping.reference(named.organisations().get(advisor.organisation())),
                        advisor.version(),
                        request.isOpen() && reader.actsFor(advisor.organisation()))
                .advice(
                        advice == null
                                ? null
                                : new Advice(
                                                advice.text(),
                                                advice.organisations().stream()
                                                        .map(named.organisations()::get)
                                                        .map(OrganisationMapping::reference)
                                                        .toList(),
                                                advice.on())
                                        .conditions(advice.conditions()));
    }
}

package org.compacthub.foi;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.caller.Caller;
import org.compacthub.contact.AddresseeMapping;
import org.compacthub.contact.Contacts;
import org.compacthub.contact.Disclosures;
import org.compacthub.contact.Fetched;
import org.compacthub.contact.Purpose;
import org.compacthub.contact.Reachable;
import org.compacthub.contract.model.ConcernComment;
import org.compacthub.contract.model.DisclosureDisposition;
import org.compacthub.contract.model.DisclosureOpinion;
import org.compacthub.contract.model.InformationRequestPage;
import org.compacthub.contract.model.InformationRequestState;
import org.compacthub.http.ETags;
import org.compacthub.http.IdCursorPages;
import org.compacthub.http.NextPage;
import org.compacthub.http.Unkept;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Sight;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * Requests for information as the contract writes them. No cache keeps any. Whom to write to is told to the public body alone, and that it was told goes into the log
 * of disclosures.
 */
@Singleton
class InformationRequestView {
    private final InformationRequests requests;
    private final Organisations organisations;
    private final Contacts contacts;
    private final Disclosures disclosures;

    InformationRequestView(
            InformationRequests requests, Organisations organisations, Contacts contacts, Disclosures disclosures) {
        this.requests = requests;
        this.organisations = organisations;
        this.contacts = contacts;
        this.disclosures = disclosures;
    }

    HttpResponse<InformationRequestPage> page(
            Set<InformationRequest.State> states, int limit, @Nullable String cursor, Caller reader) {
        List<Object> filters = List.of(states, reader.organisations());
        List<InformationRequest> found =
                requests.list(states, IdCursorPages.position(cursor, filters), limit + 1, reader);
        Map<OrganisationId, Organisation> named = named(found);
        String next = IdCursorPages.next(
                found.stream().map(request -> request.id().value()).toList(), limit, filters);
        InformationRequestPage page = new InformationRequestPage(IdCursorPages.fitting(found, limit).stream()
                        .map(request -> written(request, named, reader))
                        .toList())
                .next(next);
        return Unkept.answer(NextPage.link(HttpResponse.ok(page), next));
    }

    HttpResponse<org.compacthub.contract.model.InformationRequest> created(InformationRequest request, Caller by) {
        return Unkept.answer(HttpResponse.created(
                        whole(request, by),
                        UriBuilder.of("/api/v1/information-requests")
                                .path(request.id().value().toString())
                                .build())
                .header(HttpHeaders.ETAG, ETags.of(request.version())));
    }

    HttpResponse<org.compacthub.contract.model.InformationRequest> one(InformationRequest request, Caller reader) {
        return Unkept.answer(
                HttpResponse.ok(whole(request, reader)).header(HttpHeaders.ETAG, ETags.of(request.version())));
    }

    HttpResponse<org.compacthub.contract.model.Concern> part(
            MutableHttpResponse<org.compacthub.contract.model.Concern> answer,
            InformationRequestId id,
            Concern concern,
            Caller reader) {
        InformationRequest request = requests.get(id, reader);
        return Unkept.answer(answer.body(written(concern, request, named(List.of(request)), reader))
                .header(HttpHeaders.ETAG, ETags.of(concern.version())));
    }

    private org.compacthub.contract.model.InformationRequest whole(InformationRequest request, Caller reader) {
        var written = written(request, named(List.of(request)), reader);
        if (request.isAnsweredBy(reader) && !request.concerned().isEmpty()) {
            List<Reachable> all = contacts.forSending(
                    request.concerned().stream().map(Concern::organisation).toList(), Purpose.FREEDOM_OF_INFORMATION);
            disclosures.shown(all, Fetched.forInformationRequest(), reader);
            Map<OrganisationId, List<Reachable>> reachable =
                    all.stream().collect(Collectors.groupingBy(Reachable::organisation));
            written.getConcerned().forEach(part -> {
                OrganisationId organisation =
                        new OrganisationId(part.getOrganisation().getId());
                Sight sight = Sight.of(reader, organisation);
                part.contacts(reachable.getOrDefault(organisation, List.of()).stream()
                        .map(contact -> AddresseeMapping.contact(contact, sight))
                        .toList());
            });
        }
        return written;
    }

    private Map<OrganisationId, Organisation> named(Collection<InformationRequest> found) {
        return organisations.all(found.stream()
                .flatMap(request -> Stream.concat(
                        Stream.of(request.authority()),
                        request.concerned().stream().map(Concern::organisation)))
                .distinct()
                .toList());
    }

    private static org.compacthub.contract.model.InformationRequest written(
            InformationRequest request, Map<OrganisationId, Organisation> named, Caller reader) {
        boolean open = request.state() == InformationRequest.State.OPEN;
        return new org.compacthub.contract.model.InformationRequest(
                        request.id().value(),
                        request.version(),
                        OrganisationMapping.reference(named.get(request.authority())),
                        request.asked().subject(),
                        request.asked().receivedOn(),
                        request.dueOn(),
                        InformationRequestState.fromValue(WireNames.of(request.state())),
                        open && request.isAnsweredBy(reader),
                        request.concerned().stream()
                                .map(concern -> written(concern, request, named, reader))
                                .toList())
                .reference(request.asked().reference())
                .closedOn(request.closedOn());
    }

    private static org.compacthub.contract.model.Concern written(
            Concern concern, InformationRequest request, Map<OrganisationId, Organisation> named, Caller reader) {
        boolean open = request.state() == InformationRequest.State.OPEN;
        Optional<Concern.Decision> decision = Optional.ofNullable(concern.decision());
        return new org.compacthub.contract.model.Concern(
                        concern.id(),
                        concern.version(),
                        OrganisationMapping.reference(named.get(concern.organisation())),
                        concern.told().material(),
                        concern.told().sensitive(),
                        concern.toldOn(),
                        concern.told().commentBy(),
                        concern.tasks().stream()
                                .map(task -> new org.compacthub.contract.model.CooperationTask(task.id(), task.what())
                                        .dueOn(task.dueOn())
                                        .doneOn(task.doneOn()))
                                .toList(),
                        open && decision.isEmpty() && reader.actsFor(concern.organisation()),
                        open && request.isAnsweredBy(reader))
                .comment(written(concern.comment()))
                .disposition(decision.map(made -> DisclosureDisposition.fromValue(WireNames.of(made.disposition())))
                        .orElse(null))
                .dispositionReason(decision.map(Concern.Decision::reason).orElse(null))
                .decidedOn(decision.map(Concern.Decision::on).orElse(null));
    }

    private static @Nullable ConcernComment written(Concern.@Nullable Comment comment) {
        return comment == null
                ? null
                : new ConcernComment(
                        DisclosureOpinion.fromValue(WireNames.of(comment.opinion())),
                        comment.text(),
                        comment.sensitive(),
                        comment.on());
    }
}

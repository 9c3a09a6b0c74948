package org.compacthub.barrier;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.caller.Caller;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationLife;
import org.compacthub.contract.model.ConsultationRef;
import org.compacthub.contract.model.InformationBarrier;
import org.compacthub.contract.model.InformationBarrierPage;
import org.compacthub.contract.model.InformationBarrierState;
import org.compacthub.contract.model.InformationDirection;
import org.compacthub.contract.model.OrganisationRef;
import org.compacthub.http.ETags;
import org.compacthub.http.IdCursorPages;
import org.compacthub.http.NextPage;
import org.compacthub.http.Unkept;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** Barriers as the contract writes them for one reader. No cache keeps any. */
@Singleton
class BarrierView {
    private final Barriers barriers;
    private final ConsultationLife consultations;
    private final Organisations organisations;

    BarrierView(Barriers barriers, ConsultationLife consultations, Organisations organisations) {
        this.barriers = barriers;
        this.consultations = consultations;
        this.organisations = organisations;
    }

    HttpResponse<InformationBarrierPage> page(
            Set<BarrierState> states,
            Optional<OrganisationId> organisation,
            int limit,
            @Nullable String cursor,
            Caller reader) {
        List<Object> filters = List.of("barriers", states, organisation);
        List<Barrier> found = barriers.list(states, organisation, IdCursorPages.position(cursor, filters), limit + 1);
        String next = IdCursorPages.next(
                found.stream().map(barrier -> barrier.id().value()).toList(), limit, filters);
        InformationBarrierPage page =
                new InformationBarrierPage(written(IdCursorPages.fitting(found, limit), reader)).next(next);
        return Unkept.answer(NextPage.link(HttpResponse.ok(page), next));
    }

    HttpResponse<InformationBarrier> reported(Barrier barrier, Caller by) {
        return one(
                HttpResponse.created(UriBuilder.of("/api/v1/information-barriers")
                        .path(barrier.id().value().toString())
                        .build()),
                barrier,
                by);
    }

    HttpResponse<InformationBarrier> one(
            MutableHttpResponse<InformationBarrier> answer, Barrier barrier, Caller reader) {
        return Unkept.answer(answer.body(written(List.of(barrier), reader).getFirst())
                .header(HttpHeaders.ETAG, ETags.of(barrier.version())));
    }

    private List<InformationBarrier> written(List<Barrier> found, Caller reader) {
        Map<OrganisationId, Organisation> named = organisations.all(found.stream()
                .flatMap(barrier -> Stream.concat(
                        Stream.of(barrier.reportedBy(), barrier.report().asked()),
                        barrier.steps().stream().map(BarrierStep::by)))
                .collect(Collectors.toSet()));
        Map<ConsultationId, String> titles = titles(found, reader);
        Set<OrganisationId> speakingFor = barriers.spokenForBy(reader, found);
        return found.stream()
                .map(barrier -> written(barrier, named, barrier.mayBecome(speakingFor))
                        .consultation(consultation(barrier.report().consultation(), titles)))
                .toList();
    }

    private Map<ConsultationId, String> titles(List<Barrier> found, Caller reader) {
        List<ConsultationId> wanted = found.stream()
                .map(barrier -> barrier.report().consultation())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return consultations.seen(wanted, reader).stream()
                .collect(Collectors.toMap(
                        Consultation::id, seen -> seen.draft().proposal().title()));
    }

    private static @Nullable ConsultationRef consultation(
            @Nullable ConsultationId id, Map<ConsultationId, String> titles) {
        return id == null || !titles.containsKey(id) ? null : new ConsultationRef(id.value(), titles.get(id));
    }

    private static InformationBarrier written(
            Barrier barrier, Map<OrganisationId, Organisation> named, Set<BarrierState> mayBecome) {
        Barrier.Report report = barrier.report();
        return new InformationBarrier(
                barrier.id().value(),
                barrier.version(),
                InformationDirection.fromValue(WireNames.of(report.direction())),
                report.what(),
                report.keepsOut(),
                reference(barrier.reportedBy(), named),
                reference(report.asked(), named),
                barrier.reportedOn(),
                state(barrier.state()),
                barrier.steps().stream().map(step -> written(step, named)).toList(),
                Arrays.stream(BarrierState.values())
                        .filter(mayBecome::contains)
                        .map(BarrierView::state)
                        .toList());
    }

    private static org.compacthub.contract.model.BarrierStep written(
            BarrierStep step, Map<OrganisationId, Organisation> named) {
        return new org.compacthub.contract.model.BarrierStep(
                        state(step.state()), reference(step.by(), named), step.on())
                .words(step.words())
                .dueOn(step.dueOn());
    }

    private static OrganisationRef reference(OrganisationId id, Map<OrganisationId, Organisation> named) {
        return OrganisationMapping.reference(named.get(id));
    }

    private static InformationBarrierState state(BarrierState state) {
        return InformationBarrierState.fromValue(WireNames.of(state));
    }
}

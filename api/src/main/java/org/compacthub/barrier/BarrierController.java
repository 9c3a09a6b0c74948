package org.compacthub.barrier;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.audience.Texts;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.contract.api.InformationBarriersApi;
import org.compacthub.contract.model.InformationBarrier;
import org.compacthub.contract.model.InformationBarrierPage;
import org.compacthub.contract.model.InformationBarrierState;
import org.compacthub.contract.model.NewBarrierStep;
import org.compacthub.contract.model.NewInformationBarrier;
import org.compacthub.http.ETags;
import org.compacthub.http.Idempotency;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** Barriers to giving and receiving information. */
@Controller
class BarrierController implements InformationBarriersApi {
    private final Barriers barriers;
    private final BarrierView view;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    BarrierController(Barriers barriers, BarrierView view, Idempotency idempotency, CurrentCaller currentCaller) {
        this.barriers = barriers;
        this.view = view;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @Override
    public HttpResponse<InformationBarrierPage> listInformationBarriers(
            @Nullable List<InformationBarrierState> state,
            @Nullable UUID organisation,
            Integer limit,
            @Nullable String cursor) {
        Set<BarrierState> states = EnumSet.noneOf(BarrierState.class);
        if (state != null) {
            state.forEach(each -> states.add(constant(each)));
        }
        return view.page(
                states, Optional.ofNullable(organisation).map(OrganisationId::new), limit, cursor, currentCaller.get());
    }

    @Override
    public HttpResponse<InformationBarrier> reportInformationBarrier(
            NewInformationBarrier said, @Nullable String idempotencyKey) {
        Caller by = currentCaller.get();
        var report = new Barrier.Report(
                WireNames.constant(Barrier.Direction.class, said.getDirection().getValue()),
                Texts.required("what", said.getWhat()),
                Optional.ofNullable(said.getKeepsOut()).orElse(List.of()),
                new OrganisationId(said.getAsked()),
                Optional.ofNullable(said.getConsultationId())
                        .map(ConsultationId::new)
                        .orElse(null));
        return idempotency.once(
                idempotencyKey,
                by,
                "reportInformationBarrier",
                said,
                InformationBarrier.class,
                () -> view.reported(barriers.report(report, by), by));
    }

    @Override
    public HttpResponse<InformationBarrier> getInformationBarrier(UUID informationBarrierId) {
        return view.one(HttpResponse.ok(), barriers.get(new BarrierId(informationBarrierId)), currentCaller.get());
    }

    @Override
    public HttpResponse<InformationBarrier> recordBarrierStep(
            UUID informationBarrierId, NewBarrierStep said, @Nullable String ifMatch) {
        long version = ETags.required(ifMatch);
        Caller by = currentCaller.get();
        Barrier changed = barriers.step(
                new BarrierId(informationBarrierId),
                version,
                constant(said.getState()),
                Texts.optional(said.getWords()),
                said.getDueOn(),
                by);
        return view.one(HttpResponse.status(HttpStatus.CREATED), changed, by);
    }

    private static BarrierState constant(InformationBarrierState state) {
        return WireNames.constant(BarrierState.class, state.getValue());
    }
}

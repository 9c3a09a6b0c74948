package org.compacthub.consultation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.consultation.History.Progress;
import org.compacthub.contract.api.ConsultationsApi;
import org.compacthub.contract.model.ChangePage;
import org.compacthub.contract.model.Consultation;
import org.compacthub.contract.model.ConsultationDraft;
import org.compacthub.contract.model.NewDates;
import org.compacthub.contract.model.NewProgress;
import org.compacthub.contract.model.Publication;
import org.compacthub.contract.model.Withdrawal;
import org.compacthub.http.ETags;
import org.compacthub.http.Idempotency;
import org.compacthub.time.London;

/** One consultation and what its lead does with it. */
@Controller
class ConsultationsController implements ConsultationsApi {
    private final ConsultationLife life;
    private final ConsultationView view;
    private final ConsultationTrail trail;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;
    private final InstantSource clock;

    ConsultationsController(
            ConsultationLife life,
            ConsultationView view,
            ConsultationTrail trail,
            Idempotency idempotency,
            CurrentCaller currentCaller,
            InstantSource clock) {
        this.life = life;
        this.view = view;
        this.trail = trail;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    @Override
    public HttpResponse<Consultation> createConsultation(ConsultationDraft draft, String idempotencyKey) {
        Caller caller = currentCaller.get();
        return idempotency.once(idempotencyKey, caller, "createConsultation", draft, Consultation.class, () -> {
            var planned = life.plan(DraftFromContract.draft(draft), caller);
            return HttpResponse.created(view.of(planned, caller), URI.create("/api/v1/consultations/" + planned.id()))
                    .header(HttpHeaders.ETAG, ETags.of(planned.version()));
        });
    }

    @Override
    public HttpResponse<Consultation> getConsultation(UUID id, String ifNoneMatch) {
        Caller caller = currentCaller.get();
        return view.answer(life.get(new ConsultationId(id), caller), caller, ifNoneMatch);
    }

    @Override
    public HttpResponse<Consultation> changeConsultation(UUID id, ConsultationDraft draft, String ifMatch) {
        Caller caller = currentCaller.get();
        long version = ETags.required(ifMatch);
        return changed(life.change(new ConsultationId(id), version, DraftFromContract.draft(draft), caller), caller);
    }

    @Override
    public HttpResponse<Consultation> announceConsultation(UUID id, String ifMatch) {
        Caller caller = currentCaller.get();
        return changed(life.announce(new ConsultationId(id), ETags.required(ifMatch), caller), caller);
    }

    @Override
    public HttpResponse<Consultation> publishConsultation(UUID id, Publication publication, String ifMatch) {
        Caller caller = currentCaller.get();
        var reasons = ConsultationMapping.reasons(publication.getJustifications(), today());
        return changed(life.publish(new ConsultationId(id), ETags.required(ifMatch), reasons, caller), caller);
    }

    @Override
    public HttpResponse<Consultation> changeDates(UUID id, NewDates dates, String ifMatch) {
        Caller caller = currentCaller.get();
        var reasons = ConsultationMapping.reasons(dates.getJustifications(), today());
        return changed(
                life.moveDates(
                        new ConsultationId(id),
                        ETags.required(ifMatch),
                        DraftFromContract.timetable(dates),
                        DraftFromContract.required("reason", dates.getReason()),
                        reasons,
                        caller),
                caller);
    }

    @Override
    public HttpResponse<Consultation> recordProgress(UUID id, NewProgress progress, String ifMatch) {
        Caller caller = currentCaller.get();
        Progress step = DraftFromContract.progress(progress);
        return changed(life.record(new ConsultationId(id), ETags.required(ifMatch), step, caller), caller);
    }

    @Override
    public HttpResponse<Consultation> withdrawConsultation(UUID id, Withdrawal withdrawal, String ifMatch) {
        Caller caller = currentCaller.get();
        String why = DraftFromContract.required("reason", withdrawal.getReason());
        return changed(life.withdraw(new ConsultationId(id), ETags.required(ifMatch), why, caller), caller);
    }

    @Override
    public HttpResponse<ChangePage> listConsultationChanges(UUID id, Integer limit, String cursor) {
        return trail.page(new ConsultationId(id), currentCaller.get(), limit, cursor);
    }

    private HttpResponse<Consultation> changed(org.compacthub.consultation.Consultation after, Caller caller) {
        return view.answer(after, caller, null);
    }

    private LocalDate today() {
        return London.today(clock);
    }
}

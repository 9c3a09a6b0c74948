package org.compacthub.audience;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.AudiencesApi;
import org.compacthub.contract.model.Audience;
import org.compacthub.contract.model.AudienceDraft;
import org.compacthub.contract.model.AudiencePage;
import org.compacthub.contract.model.MemberPage;
import org.compacthub.http.ETags;
import org.compacthub.http.Idempotency;
import org.compacthub.http.NextPage;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** Saved audiences and who is in them. */
@Controller
class AudienceController implements AudiencesApi {
    private final Audiences audiences;
    private final AudienceView view;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;
    private final InstantSource clock;

    AudienceController(
            Audiences audiences,
            AudienceView view,
            Idempotency idempotency,
            CurrentCaller currentCaller,
            InstantSource clock) {
        this.audiences = audiences;
        this.view = view;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    @Override
    public HttpResponse<AudiencePage> listAudiences(Integer limit, @Nullable String cursor) {
        AudiencePage page = view.page(currentCaller.get(), limit, cursor);
        return NextPage.link(HttpResponse.ok(page), page.getNext());
    }

    @Override
    public HttpResponse<Audience> createAudience(AudienceDraft draft, @Nullable String idempotencyKey) {
        Caller caller = currentCaller.get();
        return idempotency.once(idempotencyKey, caller, "createAudience", draft, Audience.class, () -> {
            var added = audiences.add(AudienceMapping.draft(draft), caller);
            return HttpResponse.created(
                            view.of(added, caller),
                            URI.create("/api/v1/audiences/" + added.id().value()))
                    .header(HttpHeaders.ETAG, ETags.of(added.version()));
        });
    }

    @Override
    public HttpResponse<Audience> getAudience(UUID audienceId) {
        Caller caller = currentCaller.get();
        return answer(audiences.get(new AudienceId(audienceId), caller), caller);
    }

    @Override
    public HttpResponse<Audience> changeAudience(UUID audienceId, AudienceDraft draft, @Nullable String ifMatch) {
        Caller caller = currentCaller.get();
        long version = ETags.required(ifMatch);
        return answer(
                audiences.change(new AudienceId(audienceId), version, AudienceMapping.draft(draft), caller), caller);
    }

    @Override
    public HttpResponse<Void> deleteAudience(UUID audienceId, @Nullable String ifMatch) {
        audiences.delete(new AudienceId(audienceId), ETags.required(ifMatch), currentCaller.get());
        return HttpResponse.noContent();
    }

    @Override
    public HttpResponse<MemberPage> listMembers(
            UUID audienceId,
            @Nullable List<String> topic,
            @Nullable UUID consultation,
            @Nullable LocalDate askedFrom,
            @Nullable LocalDate askedTo,
            Integer limit,
            @Nullable String cursor) {
        Window window = Window.of(askedFrom, askedTo, London.today(clock));
        MemberPage page = view.members(
                new AudienceId(audienceId),
                topic == null ? List.of() : topic,
                consultation,
                window,
                currentCaller.get(),
                limit,
                cursor);
        return NextPage.link(HttpResponse.ok(page), page.getNext());
    }

    private HttpResponse<Audience> answer(org.compacthub.audience.Audience audience, Caller caller) {
        return HttpResponse.ok(view.of(audience, caller)).header(HttpHeaders.ETAG, ETags.of(audience.version()));
    }
}

package org.compacthub.meetingplace;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.MeetingPlacesApi;
import org.compacthub.contract.model.MeetingPlace;
import org.compacthub.contract.model.MeetingPlaceDraft;
import org.compacthub.contract.model.MeetingPlacePage;
import org.compacthub.http.ETags;
import org.compacthub.http.Idempotency;
import org.compacthub.http.NextPage;
import org.compacthub.time.London;
import org.compacthub.vocabulary.KnownTerms;
import org.compacthub.vocabulary.TermKind;
import org.jspecify.annotations.Nullable;

/** The list of places where groups meet. */
@Controller
class MeetingPlaceController implements MeetingPlacesApi {
    private static final MediaType CSV = MediaType.of("text/csv;charset=utf-8;header=present");

    private final MeetingPlaces places;
    private final MeetingPlaceView view;
    private final KnownTerms terms;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;
    private final InstantSource clock;

    MeetingPlaceController(
            MeetingPlaces places,
            MeetingPlaceView view,
            KnownTerms terms,
            Idempotency idempotency,
            CurrentCaller currentCaller,
            InstantSource clock) {
        this.places = places;
        this.view = view;
        this.terms = terms;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    @Override
    public HttpResponse<MeetingPlacePage> listMeetingPlaces(
            @Nullable List<String> area,
            @Nullable List<String> community,
            @Nullable List<String> topic,
            Integer limit,
            @Nullable String cursor) {
        MeetingPlacePage page = view.page(filter(area, community, topic), limit, cursor, currentCaller.get());
        return NextPage.link(HttpResponse.ok(page), page.getNext());
    }

    @Override
    public HttpResponse<String> exportMeetingPlacesCsv(
            @Nullable List<String> area, @Nullable List<String> community, @Nullable List<String> topic, Boolean bom) {
        return HttpResponse.ok(view.csv(filter(area, community, topic), bom))
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"meeting-places-%s.csv\"".formatted(London.today(clock)));
    }

    @Override
    public HttpResponse<MeetingPlace> addMeetingPlace(MeetingPlaceDraft said, @Nullable String idempotencyKey) {
        Caller by = currentCaller.get();
        return idempotency.once(idempotencyKey, by, "addMeetingPlace", said, MeetingPlace.class, () -> {
            var added = places.add(MeetingPlaceView.draft(said), by);
            return answer(
                    HttpResponse.created(
                            URI.create("/api/v1/meeting-places/" + added.id().value())),
                    added,
                    by);
        });
    }

    @Override
    public HttpResponse<MeetingPlace> getMeetingPlace(UUID meetingPlaceId) {
        return answer(HttpResponse.ok(), places.get(new MeetingPlaceId(meetingPlaceId)), currentCaller.get());
    }

    @Override
    public HttpResponse<MeetingPlace> changeMeetingPlace(
            UUID meetingPlaceId, MeetingPlaceDraft said, @Nullable String ifMatch) {
        long version = ETags.required(ifMatch);
        Caller by = currentCaller.get();
        var changed = places.change(new MeetingPlaceId(meetingPlaceId), version, MeetingPlaceView.draft(said), by);
        return answer(HttpResponse.ok(), changed, by);
    }

    @Override
    public HttpResponse<Void> removeMeetingPlace(UUID meetingPlaceId, @Nullable String ifMatch) {
        places.remove(new MeetingPlaceId(meetingPlaceId), ETags.required(ifMatch), currentCaller.get());
        return HttpResponse.noContent();
    }

    private HttpResponse<MeetingPlace> answer(
            MutableHttpResponse<MeetingPlace> answer, org.compacthub.meetingplace.MeetingPlace place, Caller reader) {
        return answer.body(view.one(place, reader)).header(HttpHeaders.ETAG, ETags.of(place.version()));
    }

    private PlaceFilter filter(
            @Nullable List<String> area, @Nullable List<String> community, @Nullable List<String> topic) {
        terms.require(TermKind.AREA, "area", area);
        terms.require(TermKind.AUDIENCE, "community", community);
        terms.require(TermKind.TOPIC, "topic", topic);
        return new PlaceFilter(all(area), all(community), all(topic));
    }

    private static List<String> all(@Nullable List<String> terms) {
        return Objects.requireNonNullElse(terms, List.of());
    }
}

package org.compacthub.feed;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.context.ServerRequestContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.compacthub.consultation.CalendarFilters;
import org.compacthub.consultation.CalendarSort;
import org.compacthub.contract.api.FeedsApi;
import org.compacthub.contract.model.CalendarShow;
import org.compacthub.contract.model.ConsultationSort;
import org.compacthub.contract.model.ConsultationStatus;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** The list for calendar programs, feed readers and spreadsheets. */
@Controller
class FeedsController implements FeedsApi {
    private final CalendarFilters filters;
    private final Feeds feeds;
    private final FeedAnswers answers;
    private final InstantSource clock;

    FeedsController(CalendarFilters filters, Feeds feeds, FeedAnswers answers, InstantSource clock) {
        this.filters = filters;
        this.feeds = feeds;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public HttpResponse<String> exportConsultationsCalendar(
            @Nullable String q,
            @Nullable List<ConsultationStatus> status,
            @Nullable List<UUID> organisation,
            @Nullable List<String> topic,
            @Nullable List<String> audience,
            @Nullable List<String> area,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable OffsetDateTime updatedSince,
            CalendarShow show,
            @Nullable String ifNoneMatch) {
        var filter = filters.of(q, status, organisation, topic, audience, area, from, to, updatedSince);
        return answer(feeds.icalendar(filter, CalendarShown.of(show.getValue())), ifNoneMatch);
    }

    @Override
    public HttpResponse<String> exportConsultationsAtom(
            @Nullable String q,
            @Nullable List<ConsultationStatus> status,
            @Nullable List<UUID> organisation,
            @Nullable List<String> topic,
            @Nullable List<String> audience,
            @Nullable List<String> area,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable OffsetDateTime updatedSince,
            @Nullable String ifNoneMatch) {
        var filter = filters.of(q, status, organisation, topic, audience, area, from, to, updatedSince);
        return answer(feeds.atom(filter), ifNoneMatch);
    }

    @Override
    public HttpResponse<String> exportConsultationsCsv(
            @Nullable String q,
            @Nullable List<ConsultationStatus> status,
            @Nullable List<UUID> organisation,
            @Nullable List<String> topic,
            @Nullable List<String> audience,
            @Nullable List<String> area,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable OffsetDateTime updatedSince,
            ConsultationSort sort,
            Boolean bom,
            @Nullable String ifNoneMatch) {
        var filter = filters.of(q, status, organisation, topic, audience, area, from, to, updatedSince);
        MutableHttpResponse<String> answer =
                answer(feeds.csv(filter, CalendarSort.of(sort.getValue()), bom), ifNoneMatch);
        return answer.header(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"consultations-%s.csv\"".formatted(London.today(clock)));
    }

    /** The contract knows a feed as text; what is handed on are its bytes, or a stream of them, which the server takes as well. */
    @SuppressWarnings("unchecked")
    private MutableHttpResponse<String> answer(Feed feed, @Nullable String ifNoneMatch) {
        var request = ServerRequestContext.currentRequest().orElseThrow();
        return (MutableHttpResponse<String>) answers.answer(feed, ifNoneMatch, request);
    }
}

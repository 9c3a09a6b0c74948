package org.compacthub.consultation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.CalendarApi;
import org.compacthub.contract.model.ConsultationPage;
import org.compacthub.contract.model.ConsultationSort;
import org.compacthub.contract.model.ConsultationStatus;
import org.compacthub.contract.model.Programme;
import org.compacthub.contract.model.Term;
import org.compacthub.contract.model.Vocabulary;
import org.compacthub.holiday.SpecialDays;
import org.compacthub.http.Cursor;
import org.compacthub.http.ETags;
import org.compacthub.http.KeptPages;
import org.compacthub.http.NextPage;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.time.Days;
import org.compacthub.time.London;
import org.compacthub.vocabulary.TermKind;

/** The calendar as lists. */
@Controller
class CalendarController implements CalendarApi {
    private static final int PROGRAMME_DAYS = 400;
    private static final int PROGRAMME_ENTRIES = 2_000;

    private final CalendarFilters filters;
    private final Calendar calendar;
    private final PublicPages publicPages;
    private final SpecialDays specialDays;
    private final org.compacthub.vocabulary.Vocabulary vocabulary;
    private final CurrentCaller currentCaller;
    private final InstantSource clock;

    CalendarController(
            CalendarFilters filters,
            Calendar calendar,
            PublicPages publicPages,
            SpecialDays specialDays,
            org.compacthub.vocabulary.Vocabulary vocabulary,
            CurrentCaller currentCaller,
            InstantSource clock) {
        this.filters = filters;
        this.calendar = calendar;
        this.publicPages = publicPages;
        this.specialDays = specialDays;
        this.vocabulary = vocabulary;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    @Override
    public HttpResponse<ConsultationPage> listConsultations(
            String text,
            List<ConsultationStatus> status,
            List<UUID> organisation,
            List<String> topic,
            List<String> audience,
            List<String> area,
            LocalDate from,
            LocalDate to,
            OffsetDateTime updatedSince,
            ConsultationSort sort,
            Integer limit,
            String cursor,
            Boolean count,
            String ifNoneMatch) {
        CalendarFilter filter = filters.of(text, status, organisation, topic, audience, area, from, to, updatedSince);
        CalendarSort order = CalendarSort.of(sort.getValue());
        CalendarPlace place = CalendarPlace.of(Cursor.read(cursor, 2, CalendarPlace.bound(filter, order)));
        Viewer viewer = Viewer.of(currentCaller.get());
        LocalDate today = London.today(clock);
        String tag = CalendarTag.of(calendar.edition(), today, viewer);
        if (ETags.matches(ifNoneMatch, tag)) {
            return HttpResponse.<ConsultationPage>notModified().header(HttpHeaders.ETAG, tag);
        }
        boolean counted = Boolean.TRUE.equals(count);
        if (viewer.equals(Viewer.PUBLIC)) {
            KeptPages.Page page =
                    publicPages.get(new PublicPages.Key(tag, filter, order, limit, place, counted), today);
            return NextPage.link(tagged(KeptPages.<ConsultationPage>answer(page.json()), tag, viewer), page.next());
        }
        ConsultationPage page = page(filter, order, limit, place, counted, viewer, today);
        return NextPage.link(tagged(HttpResponse.ok(page), tag, viewer), page.getNext());
    }

    private ConsultationPage page(
            CalendarFilter filter,
            CalendarSort order,
            int limit,
            CalendarPlace place,
            boolean counted,
            Viewer viewer,
            LocalDate today) {
        List<CalendarEntry> found = calendar.page(filter, order, limit + 1, place, viewer, today);
        List<CalendarEntry> shown = found.subList(0, Math.min(limit, found.size()));
        ConsultationPage page = new ConsultationPage(
                shown.stream().map(ConsultationMapping::summary).toList());
        if (counted) {
            page.total(calendar.count(filter, viewer, today));
        }
        if (found.size() > limit) {
            page.next(CalendarPlace.after(shown.getLast(), order).written(CalendarPlace.bound(filter, order)));
        }
        return page;
    }

    @Override
    public HttpResponse<Programme> getProgramme(
            LocalDate from,
            LocalDate to,
            String text,
            List<ConsultationStatus> status,
            List<UUID> organisation,
            List<String> topic,
            List<String> audience,
            List<String> area,
            String ifNoneMatch) {
        CalendarFilter filter = filters.of(text, status, organisation, topic, audience, area, from, to, null);
        if (Days.between(from, to) >= PROGRAMME_DAYS) {
            LocalDate last = from.plusDays(PROGRAMME_DAYS - 1L);
            throw DomainProblem.invalid(FieldProblem.inParameter(
                            "to",
                            "window-too-long",
                            "A programme shows at most %d days. Choose %s or earlier."
                                    .formatted(PROGRAMME_DAYS, Days.written(last)))
                    .passingOn(last));
        }
        Viewer viewer = Viewer.of(currentCaller.get());
        LocalDate today = London.today(clock);
        String tag = CalendarTag.of(calendar.edition(), today, viewer);
        if (ETags.matches(ifNoneMatch, tag)) {
            return HttpResponse.<Programme>notModified().header(HttpHeaders.ETAG, tag);
        }
        List<CalendarEntry> found = calendar.byLead(filter, PROGRAMME_ENTRIES + 1, viewer, today);
        if (found.size() > PROGRAMME_ENTRIES) {
            throw DomainProblem.invalid(FieldProblem.inParameter(
                    "to",
                    "too-many-entries",
                    "More than %d entries are in this window. Choose a shorter one, or filter."
                            .formatted(PROGRAMME_ENTRIES)));
        }
        Programme programme = new Programme(
                from,
                to,
                found.stream().map(ConsultationMapping::summary).toList(),
                specialDays.between(from, to).stream()
                        .map(ConsultationMapping::specialDay)
                        .toList());
        return tagged(HttpResponse.ok(programme), tag, viewer);
    }

    @Override
    public Vocabulary getVocabulary() {
        return new Vocabulary(terms(TermKind.TOPIC), terms(TermKind.AUDIENCE), terms(TermKind.AREA));
    }

    private List<Term> terms(TermKind kind) {
        Set<String> whole = kind == TermKind.AREA ? vocabulary.areas().whole() : Set.of();
        return vocabulary.terms(kind).stream()
                .map(term -> new Term(term.id(), term.name())
                        .seldomHeard(term.seldomHeard() ? true : null)
                        .whole(whole.contains(term.id()) ? true : null))
                .toList();
    }

    private static <T> MutableHttpResponse<T> tagged(MutableHttpResponse<T> answer, String tag, Viewer viewer) {
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, CalendarTag.cacheControl(viewer))
                .header(HttpHeaders.VARY, "Cookie, Authorization");
    }
}

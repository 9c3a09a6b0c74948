package org.compacthub.feed;

import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import org.compacthub.consultation.Calendar;
import org.compacthub.consultation.CalendarFilter;
import org.compacthub.consultation.CalendarPlace;
import org.compacthub.consultation.CalendarReading;
import org.compacthub.consultation.CalendarSort;
import org.compacthub.time.London;
import org.compacthub.vocabulary.TermKind;

/** The feeds of the calendar. */
@Singleton
class Feeds {
    private static final MediaType ICALENDAR = MediaType.of("text/calendar;charset=utf-8");
    private static final MediaType ATOM = MediaType.of("application/atom+xml;charset=utf-8");
    private static final MediaType CSV = MediaType.of("text/csv;charset=utf-8;header=present");
    private static final int CHANGED_LAST = 100;

    private final Calendar calendar;
    private final TermNames terms;
    private final FilterWords words;
    private final FeedSettings settings;

    Feeds(Calendar calendar, TermNames terms, FilterWords words, FeedSettings settings) {
        this.calendar = calendar;
        this.terms = terms;
        this.words = words;
        this.settings = settings;
    }

    Feed icalendar(CalendarFilter filter, CalendarShown shown) {
        FilterQuery query = FilterQuery.of(filter);
        return new Feed("consultations.ics", ICALENDAR, query.with("show", shown.wireName()), (viewer, today) -> {
            CalendarReading reading =
                    calendar.reading(CancelledEntries.widened(filter), CalendarSort.OPENS, viewer, today);
            CancelledEntries cancelled = CancelledEntries.of(filter, today);
            return new EntryPieces(
                    reading,
                    new CalendarText(
                            settings,
                            shown,
                            terms.of(TermKind.TOPIC),
                            cancelled,
                            query,
                            words.of(filter),
                            reading.newest()));
        });
    }

    Feed csv(CalendarFilter filter, CalendarSort sort, boolean bom) {
        FilterQuery query = FilterQuery.of(filter).with("sort", sort).with("bom", bom);
        return new Feed(
                "consultations.csv",
                CSV,
                query,
                (viewer, today) ->
                        new EntryPieces(calendar.reading(filter, sort, viewer, today), new CsvText(settings, bom)));
    }

    Feed atom(CalendarFilter filter) {
        FilterQuery query = FilterQuery.of(filter);
        return new Feed(AtomText.FILE, ATOM, query, (viewer, today) -> {
            var entries = calendar.page(
                    filter, CalendarSort.UPDATED_LAST_FIRST, CHANGED_LAST, CalendarPlace.BEGINNING, viewer, today);
            return FeedPieces.whole(new AtomText(settings, terms.of(TermKind.TOPIC), query, words.of(filter))
                    .of(entries, London.startOf(today).toInstant()));
        });
    }
}

package org.compacthub.consultation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.contract.model.ConsultationPage;
import org.compacthub.http.KeptEntries;
import org.compacthub.http.KeptPages;
import org.compacthub.http.PageWriter;

/** Pages of the list that everybody sees, of what is kept as far as it goes. */
@Singleton
class PublicPages {
    private final Calendar calendar;
    private final KeptPages pages;
    private final KeptEntries entries;
    private final PageWriter writer;

    PublicPages(Calendar calendar, KeptPages pages, KeptEntries entries, PageWriter writer) {
        this.calendar = calendar;
        this.pages = pages;
        this.entries = entries;
        this.writer = writer;
    }

    /** All that a page depends on. */
    record Key(String tag, CalendarFilter filter, CalendarSort sort, int limit, CalendarPlace place, boolean counted) {}

    KeptPages.Page get(Key key, LocalDate today) {
        return pages.get(key, () -> made(key, today));
    }

    private KeptPages.Page made(Key key, LocalDate today) {
        List<CalendarPlace> found =
                calendar.places(key.filter(), key.sort(), key.limit() + 1, key.place(), Viewer.PUBLIC, today);
        List<CalendarPlace> shown = found.subList(0, Math.min(key.limit(), found.size()));
        ConsultationPage page = new ConsultationPage(List.of());
        if (key.counted()) {
            page.total(calendar.count(key.filter(), Viewer.PUBLIC, today));
        }
        if (found.size() > key.limit()) {
            page.next(shown.getLast().asCursor().written(CalendarPlace.bound(key.filter(), key.sort())));
        }
        List<UUID> ids =
                shown.stream().map(place -> UUID.fromString(place.id())).toList();
        List<byte[]> items = entries.all(key.tag(), ids, missing -> made(missing, today));
        return new KeptPages.Page(writer.written(page, items), page.getNext());
    }

    private Map<UUID, byte[]> made(List<UUID> ids, LocalDate today) {
        return calendar.entries(ids, Viewer.PUBLIC, today).stream()
                .collect(Collectors.toMap(
                        entry -> entry.id().value(), entry -> writer.written(ConsultationMapping.summary(entry))));
    }
}

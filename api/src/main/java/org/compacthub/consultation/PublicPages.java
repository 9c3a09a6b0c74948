package org.compacthub.consultation;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.compacthub.contract.model.ConsultationPage;
import org.compacthub.http.KeptPages;

/** Pages of the list that everybody sees, of what is kept as far as it goes. */
@Singleton
class PublicPages {
    private static final String NO_ITEMS = "\"items\":[]";

    private final Calendar calendar;
    private final KeptPages pages;
    private final KeptEntries entries;
    private final JsonMapper mapper;

    PublicPages(Calendar calendar, KeptPages pages, KeptEntries entries, JsonMapper mapper) {
        this.calendar = calendar;
        this.pages = pages;
        this.entries = entries;
        this.mapper = mapper;
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
        return new KeptPages.Page(written(page, entries.all(key.tag(), ids, today)), page.getNext());
    }

    /** The page as it is written without entries, with the entries in their place. */
    private byte[] written(ConsultationPage page, Collection<byte[]> items) {
        try {
            String empty = mapper.writeValueAsString(page);
            int place = empty.indexOf(NO_ITEMS) + NO_ITEMS.length() - 1;
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            json.writeBytes(empty.substring(0, place).getBytes(StandardCharsets.UTF_8));
            boolean first = true;
            for (byte[] item : items) {
                if (!first) {
                    json.write(',');
                }
                json.writeBytes(item);
                first = false;
            }
            json.writeBytes(empty.substring(place).getBytes(StandardCharsets.UTF_8));
            return json.toByteArray();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }
}

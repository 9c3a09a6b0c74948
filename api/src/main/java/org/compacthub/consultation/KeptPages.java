package org.compacthub.consultation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.compacthub.contract.model.ConsultationPage;
import org.jspecify.annotations.Nullable;

/**
 * Pages of the list that everybody sees, as they were sent. A page is known by its tag, which holds the calendar's edition and the day and is made anew for
 * each request, so that no kept page outlives what it says, whichever server changed the calendar.
 */
@Singleton
class KeptPages {
    private static final int OVERHEAD = 1024;

    private final KeptSettings settings;
    private final Cache<Key, Page> pages;

    KeptPages(KeptSettings settings) {
        this.settings = settings;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(settings.pages())
                .weigher((Key key, Page page) -> OVERHEAD + page.json().length)
                .build();
    }

    /** All that a page depends on. */
    record Key(String tag, CalendarFilter filter, CalendarSort sort, int limit, CalendarPlace place, boolean counted) {}

    /** @param next the cursor of the next page, null on the last one */
    record Page(byte[] json, @Nullable String next) {}

    /** The contract knows a page as an object; what is handed on are its bytes, which the server takes as well. */
    @SuppressWarnings("unchecked")
    static MutableHttpResponse<ConsultationPage> answer(Page page) {
        MutableHttpResponse<?> answer = HttpResponse.ok(page.json()).contentType(MediaType.APPLICATION_JSON_TYPE);
        return (MutableHttpResponse<ConsultationPage>) answer;
    }

    /** The page that is kept, or a new one, made once however many ask. */
    Page get(Key key, Supplier<Page> maker) {
        if (settings.pages() == 0) {
            return maker.get();
        }
        Page page = pages.getIfPresent(key);
        return page == null ? pages.get(key, absent -> maker.get()) : page;
    }
}

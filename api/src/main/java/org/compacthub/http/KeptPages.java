package org.compacthub.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pages of lists that everybody sees alike, as they were sent. A page is known by its tag, which holds the edition of what it lists and is made anew for
 * each request, so that no kept page outlives what it says, whichever server changed it.
 */
@Singleton
public class KeptPages {
    private static final int OVERHEAD = 1024;

    private final KeptSettings settings;
    private final Cache<Object, Kept> pages;

    KeptPages(KeptSettings settings) {
        this.settings = settings;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(settings.pages())
                .weigher((Object key, Kept page) -> OVERHEAD + page.json().length)
                .build();
    }

    /** What is kept: the bytes of an answer, and what its head says. */
    public interface Kept {
        byte[] json();
    }

    /** @param next the cursor of the next page, null on the last one */
    public record Page(byte[] json, @Nullable String next) implements Kept {}

    /** The contract knows an answer as an object; what is handed on are its bytes, which the server takes as well. */
    @SuppressWarnings("unchecked")
    public static <T> MutableHttpResponse<T> answer(byte[] json) {
        MutableHttpResponse<?> answer = HttpResponse.ok(json).contentType(MediaType.APPLICATION_JSON_TYPE);
        return (MutableHttpResponse<T>) answer;
    }

    /**
     * The page that is kept, or a new one, made once however many ask.
     *
     * @param key all that the page depends on, its tag among it: a record of the list's own
     */
    @SuppressWarnings("unchecked") // Under a key lies what its own list's maker made.
    public <K extends Kept> K get(Record key, Supplier<K> maker) {
        if (settings.pages() == 0) {
            return maker.get();
        }
        Kept page = pages.getIfPresent(key);
        return (K) (page == null ? pages.get(key, absent -> maker.get()) : page);
    }
}

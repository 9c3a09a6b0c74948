package org.compacthub.feed;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.consultation.Calendar;
import org.compacthub.consultation.CalendarTag;
import org.compacthub.consultation.Viewer;
import org.compacthub.http.ETags;
import org.compacthub.http.PieceStream;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a feed, or says that the caller's copy is still right, which takes one read of the calendar's edition and nothing else.
 *
 * <p>Caches may keep a feed that everybody sees, but ask each time whether it is still right ({@code no-cache}): that costs next to nothing here, and
 * a date that moved is seen at once. There is no {@code Last-Modified}, since no moment could honestly stand there: the clock opens and closes, and entries
 * go out of a filter or out of sight without any entry that is left having changed.
 */
@Singleton
class FeedAnswers {
    private static final String VARY = "Accept-Encoding, Authorization, Cookie";

    private final Calendar calendar;
    private final CurrentCaller currentCaller;
    private final FeedTags tags;
    private final FeedShelf shelf;
    private final InstantSource clock;

    FeedAnswers(Calendar calendar, CurrentCaller currentCaller, FeedTags tags, FeedShelf shelf, InstantSource clock) {
        this.calendar = calendar;
        this.currentCaller = currentCaller;
        this.tags = tags;
        this.shelf = shelf;
        this.clock = clock;
    }

    MutableHttpResponse<?> answer(Feed feed, @Nullable String ifNoneMatch, HttpRequest<?> request) {
        Viewer viewer = Viewer.of(currentCaller.get());
        LocalDate today = London.today(clock);
        String tag = tags.of(feed, calendar.edition(), today, viewer);
        boolean shared = viewer.equals(Viewer.PUBLIC);
        MutableHttpResponse<?> answer = ETags.matches(ifNoneMatch, tag)
                ? HttpResponse.notModified()
                : body(feed, shared, tag, viewer, today, request).contentType(feed.type());
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, CalendarTag.cacheControl(viewer))
                .header(HttpHeaders.VARY, VARY);
    }

    private MutableHttpResponse<?> body(
            Feed feed, boolean shared, String tag, Viewer viewer, LocalDate today, HttpRequest<?> request) {
        boolean compressed = Encodings.takesGzip(request);
        if (shared) {
            String key = feed.file() + feed.query().asSuffix() + tag;
            HeldFeed held =
                    shelf.get(key, () -> feed.maker().open(viewer, today)).orElse(null);
            if (held != null) {
                return whole(held, compressed);
            }
        }
        MutableHttpResponse<Object> answer = HttpResponse.ok();
        if (request.getMethod() != HttpMethod.HEAD) {
            answer.body(new PieceStream(feed.maker().open(viewer, today)::next, compressed));
        }
        return encoded(answer, compressed);
    }

    private static MutableHttpResponse<?> whole(HeldFeed held, boolean compressed) {
        byte[] bytes = compressed ? held.compressed() : held.plain();
        return encoded(HttpResponse.<Object>ok(bytes).contentLength(bytes.length), compressed);
    }

    private static MutableHttpResponse<?> encoded(MutableHttpResponse<?> answer, boolean compressed) {
        return compressed ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer;
    }
}

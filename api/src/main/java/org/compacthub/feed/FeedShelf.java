package org.compacthub.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Short renderings that everybody sees, kept by what their tag stands for. A key holds the calendar's edition, which is read for every request, so that
 * one is never given out stale, whichever server changed the calendar; those of older editions are pushed out.
 */
@Singleton
class FeedShelf {
    private static final int WEIGHT_AT_MOST = 24 * 1024 * 1024;
    private static final int OVERHEAD = 256;
    private static final int MADE_AT_ONCE = 4;

    private final Cache<String, Optional<HeldFeed>> held = Caffeine.newBuilder()
            .maximumWeight(WEIGHT_AT_MOST)
            .weigher(FeedShelf::weight)
            .build();

    /** However many different ones are asked for, only so many grow in memory. */
    private final Semaphore makers = new Semaphore(MADE_AT_ONCE);

    /** The rendering with this key, made once however many ask; nothing where it is too long to be kept. */
    Optional<HeldFeed> get(String key, Supplier<FeedPieces> maker) {
        Optional<HeldFeed> found = held.getIfPresent(key);
        return found == null ? held.get(key, absent -> make(maker)) : found;
    }

    private Optional<HeldFeed> make(Supplier<FeedPieces> maker) {
        makers.acquireUninterruptibly();
        try {
            FeedPieces pieces = maker.get();
            return pieces.isShort() ? Optional.of(HeldFeed.of(pieces)) : Optional.empty();
        } finally {
            makers.release();
        }
    }

    private static int weight(String key, Optional<HeldFeed> feed) {
        return OVERHEAD + 2 * key.length() + feed.map(HeldFeed::weight).orElse(0);
    }
}

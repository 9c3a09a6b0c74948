package org.compacthub.consultation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a question found, in its order, and when the last of them changed. Each takes the 16 bytes of its id, since they are kept as long as
 * somebody reads a long feed, and many may.
 */
final class CalendarKeys {
    private long[] halves = new long[256];
    private int count;
    private @Nullable Instant newest;

    /** One entry. */
    record Key(UUID id, Instant changedAt) {}

    void add(Key key) {
        if (2 * count == halves.length) {
            halves = Arrays.copyOf(halves, 2 * halves.length);
        }
        halves[2 * count] = key.id().getMostSignificantBits();
        halves[2 * count + 1] = key.id().getLeastSignificantBits();
        count++;
        if (newest == null || key.changedAt().isAfter(newest)) {
            newest = key.changedAt();
        }
    }

    int size() {
        return count;
    }

    @Nullable
    Instant newest() {
        return newest;
    }

    /** At most so many ids, from a place counted from 0. */
    List<UUID> from(int first, int most) {
        List<UUID> ids = new ArrayList<>();
        for (int place = first; place < Math.min(count, first + most); place++) {
            ids.add(new UUID(halves[2 * place], halves[2 * place + 1]));
        }
        return ids;
    }
}

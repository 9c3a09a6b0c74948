package org.compacthub.http;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pages of lists whose cursor is the id of the last entry on the page before. One entry more than fits is read, to know whether there is a next page. */
public final class IdCursorPages {
    private IdCursorPages() {}

    /** The id after which the page begins. */
    public static Optional<UUID> position(@Nullable String cursor, Object filters) {
        Cursor read = Cursor.read(cursor, 1, filters);
        try {
            return read == null
                    ? Optional.empty()
                    : Optional.of(UUID.fromString(read.keys().getFirst()));
        } catch (IllegalArgumentException notAnId) {
            throw Cursor.foreign();
        }
    }

    /** What fits on the page. */
    public static <T> List<T> fitting(List<T> found, int limit) {
        return found.subList(0, Math.min(limit, found.size()));
    }

    /** The cursor of the next page, or null on the last. */
    public static @Nullable String next(List<UUID> found, int limit, Object filters) {
        return found.size() > limit ? new Cursor(List.of(found.get(limit - 1).toString())).written(filters) : null;
    }
}

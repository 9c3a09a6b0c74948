package org.compacthub.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.compacthub.store.Database;
import org.jspecify.annotations.Nullable;

/**
 * Many entries, read piece by piece for somebody who may be slow to take them. Which entries, and in which order, is settled at the beginning, so
 * that none is missed or met twice while others move dates; what each of them says is read when its piece is. Between two pieces no
 * connection is held, and there is nothing to close.
 */
public final class CalendarReading {
    private static final int PIECE = 200;

    private final Database database;
    private final Semaphore places;
    private final Viewer viewer;
    private final LocalDate today;
    private final CalendarKeys keys;
    private int read;

    /**
     * @param places one is taken for each piece
     */
    CalendarReading(Database database, Semaphore places, Viewer viewer, LocalDate today, CalendarKeys keys) {
        this.database = database;
        this.places = places;
        this.viewer = viewer;
        this.today = today;
        this.keys = keys;
    }

    /** How many entries were found. */
    public int size() {
        return keys.size();
    }

    /** When the one changed last was changed, null where none was found. */
    public @Nullable Instant newest() {
        return keys.newest();
    }

    /** Whether all pieces are read. */
    public boolean isAtEnd() {
        return read == keys.size();
    }

    /** The next entries in order, without those that have meanwhile gone out of the viewer's sight. */
    public List<CalendarEntry> next() {
        List<UUID> wanted = keys.from(read, PIECE);
        if (wanted.isEmpty()) {
            return List.of();
        }
        read += wanted.size();
        Map<UUID, Integer> places = new HashMap<>();
        wanted.forEach(id -> places.put(id, places.size()));
        return read(CalendarSql.of(wanted, viewer, today)).stream()
                .sorted(Comparator.comparing(entry -> places.get(entry.id().value())))
                .toList();
    }

    /** Waits as long as it takes where many read: what they read has begun to be sent, and could only be broken off. */
    private List<CalendarEntry> read(CalendarSql sql) {
        places.acquireUninterruptibly();
        try {
            return database.read(
                    () -> database.query(sql.select(), sql.parameters(), row -> Calendar.entry(row, today)));
        } finally {
            places.release();
        }
    }
}

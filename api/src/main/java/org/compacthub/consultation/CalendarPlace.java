package org.compacthub.consultation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.compacthub.http.Cursor;
import org.jspecify.annotations.Nullable;

/** Where a page of the calendar begins: after the entry with this sort key and id, or at the beginning. */
public record CalendarPlace(@Nullable String key, @Nullable String id) {
    public static final CalendarPlace BEGINNING = new CalendarPlace(null, null);

    /** What a cursor belongs to. */
    static String bound(CalendarFilter filter, CalendarSort sort) {
        return filter + sort.name();
    }

    static CalendarPlace of(@Nullable Cursor cursor) {
        return cursor == null
                ? BEGINNING
                : new CalendarPlace(cursor.keys().get(0), cursor.keys().get(1));
    }

    /** The place after an entry. */
    static Cursor after(CalendarEntry entry, CalendarSort sort) {
        String key = switch (sort) {
            case OPENS, OPENS_LAST_FIRST ->
                dayOrUnknown(entry.opensOn() == null ? entry.startsOn() : entry.opensOn())
                        .toString();
            case CLOSES, CLOSES_LAST_FIRST -> dayOrUnknown(entry.closesOn()).toString();
            case UPDATED_LAST_FIRST -> entry.updatedAt().toString();
        };
        return new Cursor(List.of(key, entry.id().value().toString()));
    }

    /** This place as the caller carries it; the beginning has none. */
    Cursor asCursor() {
        return new Cursor(List.of(Objects.requireNonNull(key), Objects.requireNonNull(id)));
    }

    void continueIn(CalendarSql sql, CalendarSort sort, CalendarWay way) {
        if (key == null || id == null) {
            return;
        }
        try {
            sql.after(sort, way, value(sort, key), UUID.fromString(id));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.foreign();
        }
    }

    /** Within what the database's columns hold; a page never gave another. */
    private static Object value(CalendarSort sort, String key) {
        Instant moment = sort == CalendarSort.UPDATED_LAST_FIRST
                ? Instant.parse(key)
                : LocalDate.parse(key).atStartOfDay(ZoneOffset.UTC).toInstant();
        LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        if (day.getYear() < 1 || day.isAfter(CalendarOrder.UNKNOWN)) {
            throw Cursor.foreign();
        }
        return sort == CalendarSort.UPDATED_LAST_FIRST ? moment : day;
    }

    private static LocalDate dayOrUnknown(@Nullable LocalDate day) {
        return day == null ? CalendarOrder.UNKNOWN : day;
    }
}

package org.compacthub.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads columns as the types that the domain uses. */
public final class Rows {
    private Rows() {}

    /** An identifier that can't be null. */
    public static UUID id(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    /** The same by the column's place, as are the others below; quicker where many rows are read. */
    public static UUID id(ResultSet row, int column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    public static @Nullable UUID idOrNull(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? null : UUID.fromString(value);
    }

    /** A moment. The columns have no zone, and hold UTC. */
    public static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    public static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    public static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        LocalDateTime value = row.getObject(column, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }

    public static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static @Nullable LocalDate dayOrNull(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** Terms of the vocabulary that one column holds with blanks between them. */
    public static List<String> terms(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(" "));
    }

    /** As many question marks as there are values, for {@code IN (…)}. */
    public static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}

package org.compacthub.consultation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/** The calendar as lists. Every question says who asks and on which day, since both decide what is seen. */
@Singleton
public class Calendar {
    /** Few enough that those who read everything leave connections to those who read a page. */
    private static final int LONG_READS_AT_ONCE = 4;

    private final Database database;
    private final Semaphore longReads = new Semaphore(LONG_READS_AT_ONCE, true);

    Calendar(Database database) {
        this.database = database;
    }

    /** At most so many entries, from the beginning or after a place. */
    public List<CalendarEntry> page(
            CalendarFilter filter, CalendarSort sort, int limit, CalendarPlace place, Viewer viewer, LocalDate today) {
        CalendarQuery query = CalendarQuery.page(filter, sort, limit, place, viewer, today);
        return database.read(() -> database.query(query.text(), query.values(), row -> entry(row, today)));
    }

    /** At most so many entries, by the lead's name and the opening day. */
    public List<CalendarEntry> byLead(CalendarFilter filter, int limit, Viewer viewer, LocalDate today) {
        CalendarSql sql = CalendarSql.of(filter, viewer, today);
        return database.read(() -> database.query(sql.selectByLead(limit), sql.parameters(), row -> entry(row, today)));
    }

    /** Begins to read every entry, however many there are. */
    public CalendarReading reading(CalendarFilter filter, CalendarSort sort, Viewer viewer, LocalDate today) {
        CalendarQuery query = CalendarQuery.keys(filter, sort, viewer, today);
        CalendarKeys keys = new CalendarKeys();
        return database.read(() -> {
            database.each(query.text(), query.values(), Calendar::key, keys::add);
            return new CalendarReading(database, longReads, viewer, today, keys);
        });
    }

    public long count(CalendarFilter filter, Viewer viewer, LocalDate today) {
        CalendarSql sql = CalendarSql.of(filter, viewer, today);
        return database.read(() -> database.one(sql.count(), sql.parameters(), row -> row.getLong("found"))
                .orElseThrow());
    }

    /** A number that every change to the calendar raises. */
    public long edition() {
        return database.read(() -> database.one(
                        "SELECT edition FROM calendar_edition WHERE id = 1", List.of(), row -> row.getLong("edition"))
                .orElseThrow());
    }

    static CalendarEntry entry(ResultSet row, LocalDate today) throws SQLException {
        return new CalendarEntry(
                new ConsultationId(Rows.id(row, "id")),
                row.getLong("version"),
                status(row, today),
                new OrganisationId(Rows.id(row, "lead_id")),
                row.getString("lead_name"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("participation"),
                Rows.dayOrNull(row, "opens_on"),
                row.getBoolean("opens_firm"),
                Rows.dayOrNull(row, "closes_on"),
                row.getBoolean("closes_firm"),
                Rows.dayOrNull(row, "starts_on"),
                Rows.dayOrNull(row, "decision_on"),
                Rows.dayOrNull(row, "feedback_due_on"),
                terms(row, "topics"),
                terms(row, "audiences"),
                terms(row, "areas"),
                row.getString("held_elsewhere"),
                Rows.dayOrNull(row, "withdrawn_on"),
                Rows.moment(row, "created_at"),
                Rows.moment(row, "updated_at"));
    }

    private static ConsultationStatus status(ResultSet row, LocalDate today) throws SQLException {
        ConsultationStatus recorded = ConsultationStatus.of(row.getString("status"));
        return recorded == ConsultationStatus.PLANNED
                ? Timetable.statusOn(today, Rows.dayOrNull(row, "starts_on"), Rows.dayOrNull(row, "closes_on"))
                : recorded;
    }

    private static CalendarKeys.Key key(ResultSet row) throws SQLException {
        return new CalendarKeys.Key(Rows.id(row, "id"), Rows.moment(row, "updated_at"));
    }

    private static List<String> terms(ResultSet row, String column) throws SQLException {
        String terms = row.getString(column);
        return terms.isEmpty() ? List.of() : List.of(terms.split(" "));
    }
}

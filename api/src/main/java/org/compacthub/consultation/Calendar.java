package org.compacthub.consultation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The calendar as lists. Every question says who asks and on which day, since both decide what is seen. */
@Singleton
public class Calendar {
    /** Few enough that those who read everything leave connections to those who read a page. */
    private static final int LONG_READS_AT_ONCE = 4;

    private final Database database;
    private final MergedEntries merged;
    private final Vocabulary vocabulary;
    private final CalendarEdition edition;
    private final Semaphore longReads = new Semaphore(LONG_READS_AT_ONCE, true);

    Calendar(Database database, MergedEntries merged, Vocabulary vocabulary, CalendarEdition edition) {
        this.database = database;
        this.merged = merged;
        this.vocabulary = vocabulary;
        this.edition = edition;
    }

    /** At most so many entries, from the beginning or after a place. */
    public List<CalendarEntry> page(
            CalendarFilter filter, CalendarSort sort, int limit, CalendarPlace place, Viewer viewer, LocalDate today) {
        CalendarQuery query = CalendarQuery.page(whole(filter), sort, limit, place, viewer, today);
        return database.read(() -> database.query(query.text(), query.values(), row -> entry(row, today)));
    }

    /** Where those entries are, without what they say. */
    List<CalendarPlace> places(
            CalendarFilter filter, CalendarSort sort, int limit, CalendarPlace place, Viewer viewer, LocalDate today) {
        CalendarQuery query = CalendarQuery.places(whole(filter), sort, limit, place, viewer, today);
        return database.read(() -> database.query(query.text(), query.values(), row -> place(row, sort)));
    }

    /** These very entries, in any order, without those that the viewer does not see. */
    List<CalendarEntry> entries(List<UUID> ids, Viewer viewer, LocalDate today) {
        CalendarSql sql = CalendarSql.of(ids, viewer, today);
        return database.read(() -> database.query(sql.select(), sql.parameters(), row -> entry(row, today)));
    }

    /** At most so many entries, by the lead's name and the opening day. */
    public List<CalendarEntry> byLead(CalendarFilter filter, int limit, Viewer viewer, LocalDate today) {
        CalendarSql sql = CalendarSql.of(whole(filter), viewer, today);
        return database.read(() -> database.query(sql.selectByLead(limit), sql.parameters(), row -> entry(row, today)));
    }

    /** Begins to read every entry, however many there are. */
    public CalendarReading reading(CalendarFilter filter, CalendarSort sort, Viewer viewer, LocalDate today) {
        CalendarQuery query = CalendarQuery.keys(whole(filter), sort, viewer, today);
        CalendarKeys keys = new CalendarKeys();
        return database.read(() -> {
            database.each(query.text(), query.values(), Calendar::key, keys::add);
            return new CalendarReading(database, longReads, viewer, today, keys);
        });
    }

    public long count(CalendarFilter filter, Viewer viewer, LocalDate today) {
        CalendarSql sql = CalendarSql.of(whole(filter), viewer, today);
        return database.read(() -> database.one(sql.count(), sql.parameters(), row -> row.getLong("found"))
                .orElseThrow());
    }

    /** A number that every change to the calendar raises. */
    public long edition() {
        return edition.now();
    }

    /** Whoever asks for an organisation asks for what was merged into it as well; whoever asks for an area, for what is about the whole that it lies in. */
    private CalendarFilter whole(CalendarFilter filter) {
        CalendarFilter asked = filter;
        if (!asked.organisations().isEmpty()) {
            asked = asked.of(List.copyOf(merged.all(asked.organisations())));
        }
        if (!asked.areas().isEmpty()) {
            asked = asked.inAreas(List.copyOf(vocabulary.areas().reaching(asked.areas())));
        }
        return asked;
    }

    /** By the columns' places in {@link CalendarSql#COLUMNS}: to look for their names took a tenth of the reading. */
    static CalendarEntry entry(ResultSet row, LocalDate today) throws SQLException {
        LocalDate closesOn = Rows.dayOrNull(row, 11);
        LocalDate startsOn = Rows.dayOrNull(row, 13);
        return new CalendarEntry(
                new ConsultationId(Rows.id(row, 1)),
                row.getLong(2),
                status(row.getString(3), startsOn, closesOn, today),
                new OrganisationId(Rows.id(row, 4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                Rows.dayOrNull(row, 9),
                row.getBoolean(10),
                closesOn,
                row.getBoolean(12),
                startsOn,
                Rows.dayOrNull(row, 14),
                Rows.dayOrNull(row, 15),
                Rows.terms(row.getString(16)),
                Rows.terms(row.getString(17)),
                Rows.terms(row.getString(18)),
                row.getString(19),
                Rows.dayOrNull(row, 20),
                Rows.moment(row, 21),
                Rows.moment(row, 22));
    }

    private static ConsultationStatus status(
            String wireName, @Nullable LocalDate startsOn, @Nullable LocalDate closesOn, LocalDate today) {
        ConsultationStatus recorded = ConsultationStatus.of(wireName);
        return recorded == ConsultationStatus.PLANNED ? Timetable.statusOn(today, startsOn, closesOn) : recorded;
    }

    private static CalendarPlace place(ResultSet row, CalendarSort sort) throws SQLException {
        String key = sort == CalendarSort.UPDATED_LAST_FIRST
                ? Rows.moment(row, 2).toString()
                : row.getObject(2, LocalDate.class).toString();
        return new CalendarPlace(key, row.getString(1));
    }

    private static CalendarKeys.Key key(ResultSet row) throws SQLException {
        return new CalendarKeys.Key(Rows.id(row, "id"), Rows.moment(row, "updated_at"));
    }
}

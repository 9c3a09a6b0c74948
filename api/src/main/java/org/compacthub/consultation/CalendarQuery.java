package org.compacthub.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A question about many entries as one statement. Where it takes several ways to find them, each finds its first ones alone, and only those that are
 * on the page are read whole.
 *
 * @param values for the marks in the text
 */
record CalendarQuery(String text, List<Object> values) {
    private static final String LEAD = " STRAIGHT_JOIN organisation o ON o.id = c.lead_id";

    /** At most so many entries, from the beginning or after a place. */
    static CalendarQuery page(
            CalendarFilter filter, CalendarSort sort, int limit, CalendarPlace place, Viewer viewer, LocalDate today) {
        List<CalendarWay> ways = CalendarWay.of(filter, sort, today);
        if (ways.size() == 1) {
            List<Object> values = new ArrayList<>();
            String found = found(ways.getFirst(), LEAD, sort, place, viewer, today, values);
            return new CalendarQuery(CalendarSql.COLUMNS + found + " LIMIT " + limit, values);
        }
        CalendarQuery places = places(ways, sort, limit, place, viewer, today);
        return new CalendarQuery(
                CalendarSql.COLUMNS + " FROM (" + places.text()
                        + ") page STRAIGHT_JOIN consultation c ON c.id = page.id" + LEAD
                        + ordered(sort, "page.place", "page.id"),
                places.values());
    }

    /** Only where those entries are: the id and the key of the order. */
    static CalendarQuery places(
            CalendarFilter filter, CalendarSort sort, int limit, CalendarPlace place, Viewer viewer, LocalDate today) {
        return places(CalendarWay.of(filter, sort, today), sort, limit, place, viewer, today);
    }

    private static CalendarQuery places(
            List<CalendarWay> ways, CalendarSort sort, int limit, CalendarPlace place, Viewer viewer, LocalDate today) {
        List<Object> values = new ArrayList<>();
        String most = " LIMIT " + limit;
        List<String> parts = new ArrayList<>();
        for (CalendarWay way : ways) {
            String found = found(way, "", sort, place, viewer, today, values);
            parts.add("SELECT c.id, " + way.column(sort) + " AS place" + found + most);
        }
        if (ways.size() == 1) {
            return new CalendarQuery(parts.getFirst(), values);
        }
        return new CalendarQuery(
                "(" + String.join(") UNION (", parts) + ")" + ordered(sort, "place", "id") + most, values);
    }

    /** Which entries there are, in order, and when they changed. */
    static CalendarQuery keys(CalendarFilter filter, CalendarSort sort, Viewer viewer, LocalDate today) {
        List<CalendarWay> ways = CalendarWay.of(filter, sort, today);
        List<Object> values = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (CalendarWay way : ways) {
            String found = found(way, "", sort, CalendarPlace.BEGINNING, viewer, today, values);
            parts.add("SELECT c.id, c.updated_at, " + way.column(sort) + " AS place" + found);
        }
        if (ways.size() == 1) {
            return new CalendarQuery(parts.getFirst(), values);
        }
        return new CalendarQuery("(" + String.join(") UNION (", parts) + ")" + ordered(sort, "place", "id"), values);
    }

    private static String found(
            CalendarWay way,
            String more,
            CalendarSort sort,
            CalendarPlace place,
            Viewer viewer,
            LocalDate today,
            List<Object> values) {
        CalendarSql sql = CalendarSql.of(way.rest(), viewer, today);
        if (!way.condition().isEmpty()) {
            sql.and(way.condition(), way.values().toArray());
        }
        place.continueIn(sql, sort, way);
        values.addAll(sql.parameters());
        return " FROM " + way.tables() + more + sql.where() + ordered(sort, way.column(sort), way.id());
    }

    private static String ordered(CalendarSort sort, String key, String id) {
        String direction = sort.isDescending() ? " DESC" : "";
        return " ORDER BY " + key + direction + ", " + id + direction;
    }
}

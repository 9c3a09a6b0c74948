package org.compacthub.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Rows;
import org.compacthub.time.London;

/** A question to the calendar as SQL. Values are parameters, and columns come from the code alone. */
final class CalendarSql {
    /** Read by their places in {@link Calendar#entry}. A lead that was merged is shown as the survivor. */
    static final String COLUMNS = """
        SELECT c.id, c.version, c.status, COALESCE(o.merged_into, o.id) AS lead_shown,
          COALESCE((SELECT s.name FROM organisation s WHERE s.id = o.merged_into), o.name) AS lead_name, c.title, c.summary, c.participation,
          c.opens_on, c.opens_firm, c.closes_on, c.closes_firm, c.starts_on, c.decision_on, c.feedback_due_on,
          c.topics, c.audiences, c.areas, c.held_elsewhere, c.withdrawn_on, c.created_at, c.updated_at
        """;

    private static final String TABLES = " FROM consultation c JOIN organisation o ON o.id = c.lead_id";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    private CalendarSql() {}

    static CalendarSql of(CalendarFilter filter, Viewer viewer, LocalDate today) {
        CalendarSql sql = new CalendarSql();
        sql.visibleTo(viewer, today);
        sql.statuses(filter, today);
        sql.organisations(filter.organisations());
        sql.terms("topic", filter.topics());
        sql.terms("audience", filter.audiences());
        sql.terms("area", filter.areas());
        if (filter.from() != null) {
            sql.and("c.closes_order >= ?", filter.from());
        }
        if (filter.to() != null) {
            sql.and("c.opens_order <= ?", filter.to());
        }
        if (filter.updatedSince() != null) {
            sql.changedSince(filter.updatedSince(), today);
        }
        if (filter.text() != null) {
            SearchText.of(filter.text()).addTo(sql);
        }
        return sql;
    }

    /** By somebody's hand, or by the clock that opens, closes and releases at the first moment of a day. */
    private void changedSince(Instant since, LocalDate today) {
        LocalDate day = London.dayOf(since);
        LocalDate first = London.startOf(day).toInstant().isBefore(since) ? day.plusDays(1) : day;
        and(
                "(c.updated_at >= ? OR (c.status = 'planned' AND c.starts_on BETWEEN ? AND ?) OR (c.status = 'planned'"
                    + " AND c.starts_on <= ? AND c.closes_order >= ? AND c.closes_order < ?) OR c.release_on BETWEEN ?"
                    + " AND ?)",
                since,
                first,
                today,
                today,
                first.minusDays(1),
                today,
                first,
                today);
    }

    /** These very entries, as far as the viewer sees them. */
    static CalendarSql of(List<UUID> ids, Viewer viewer, LocalDate today) {
        CalendarSql sql = of(CalendarFilter.ALL, viewer, today);
        sql.and("c.id IN (" + Rows.marks(ids.size()) + ")", ids.toArray());
        return sql;
    }

    /** Adds a condition, with its values in the order of their marks. */
    void and(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(List.of(values));
    }

    /** Goes on after an entry, in an order that ends with the id; two ranges of the order's index. */
    void after(CalendarSort sort, CalendarWay way, Object key, UUID id) {
        String beyond = sort.isDescending() ? "<" : ">";
        and("(%1$s %3$s ? OR %1$s = ? AND %2$s %3$s ?)".formatted(way.column(sort), way.id(), beyond), key, key, id);
    }

    String select() {
        return COLUMNS + TABLES + where();
    }

    String selectByLead(int limit) {
        return COLUMNS + TABLES + where() + " ORDER BY lead_name, lead_shown, c.opens_order, c.id LIMIT " + limit;
    }

    String count() {
        return "SELECT COUNT(*) AS found FROM consultation c" + where();
    }

    List<Object> parameters() {
        return parameters;
    }

    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private void visibleTo(Viewer viewer, LocalDate today) {
        String released = "(c.release_on IS NULL OR c.release_on <= ?)";
        if (viewer.person().isEmpty()) {
            and("c.announced_on IS NOT NULL");
            and(released, today);
            return;
        }
        UUID person = viewer.person().get().value();
        String named =
                "EXISTS (SELECT 1 FROM consultation_viewer v WHERE v.person_id = ? AND v.consultation_id = c.id)";
        if (viewer.seesAllIdeas()) {
            and("(" + released + " OR " + named + ")", today, person);
            return;
        }
        List<Object> values = new ArrayList<>(List.of(today));
        List<UUID> acting =
                viewer.organisations().stream().map(OrganisationId::value).toList();
        String marks = Rows.marks(acting.size());
        values.addAll(acting);
        values.addAll(acting);
        values.add(person);
        and(
                "(" + released
                        + " AND (c.announced_on IS NOT NULL OR c.lead_id IN (" + marks + ") OR EXISTS (SELECT 1 FROM"
                        + " consultation_partner p WHERE p.organisation_id IN (" + marks + ") AND p.consultation_id ="
                        + " c.id)) OR " + named + ")",
                values.toArray());
    }

    private void statuses(CalendarFilter filter, LocalDate today) {
        if (filter.statuses().isEmpty()) {
            return;
        }
        List<String> either = new ArrayList<>();
        for (ConsultationStatus status : filter.statuses().stream().sorted().toList()) {
            switch (status) {
                case PLANNED -> {
                    either.add("(c.status = 'planned' AND (c.starts_on IS NULL OR c.starts_on > ?))");
                    parameters.add(today);
                }
                case OPEN -> {
                    either.add("(c.status = 'planned' AND c.starts_on <= ? AND c.closes_order >= ?)");
                    parameters.add(today);
                    parameters.add(today);
                }
                case CLOSED -> {
                    either.add("(c.status = 'planned' AND c.starts_on <= ? AND c.closes_order < ?)");
                    parameters.add(today);
                    parameters.add(today);
                }
                case IDEA, HEADS_UP, ANALYSING, REPORTED, DECIDED, ACTED_ON, EVALUATED, WITHDRAWN -> {
                    either.add("c.status = ?");
                    parameters.add(status.wireName());
                }
            }
        }
        conditions.add("(" + String.join(" OR ", either) + ")");
    }

    private void organisations(List<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return;
        }
        List<UUID> ids = organisations.stream().map(OrganisationId::value).toList();
        String marks = Rows.marks(ids.size());
        conditions.add(
                "(c.lead_id IN (" + marks + ") OR c.id IN (SELECT p.consultation_id FROM consultation_partner p WHERE"
                        + " p.organisation_id IN (" + marks + ")))");
        parameters.addAll(ids);
        parameters.addAll(ids);
    }

    private void terms(String kind, List<String> terms) {
        if (terms.isEmpty()) {
            return;
        }
        conditions.add("c.id IN (SELECT t.consultation_id FROM consultation_term t WHERE t.kind = '" + kind
                + "' AND t.term IN (" + Rows.marks(terms.size()) + "))");
        parameters.addAll(terms);
    }
}

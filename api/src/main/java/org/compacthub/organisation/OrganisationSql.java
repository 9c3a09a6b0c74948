package org.compacthub.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;

/** A question to the register as SQL. Values are parameters, and columns come from the code alone. */
record OrganisationSql(List<String> conditions, List<Object> parameters) {

    static OrganisationSql of(OrganisationFilter filter) {
        OrganisationSql sql = new OrganisationSql(new ArrayList<>(), new ArrayList<>());
        sql.and("o.merged_into IS NULL", List.of());
        sql.columns("o.sector", filter.sectors().stream().map(Sector::wireName).toList());
        sql.columns("o.kind", filter.kinds().stream().map(WireNames::of).toList());
        sql.columns("o.standing", filter.standings().stream().map(WireNames::of).toList());
        sql.columns(
                "o.compact_state", filter.compact().stream().map(WireNames::of).toList());
        sql.terms("role", filter.roles());
        sql.terms("topic", filter.topics());
        sql.terms("community", filter.communities());
        sql.terms("area", filter.areas());
        if (filter.updatedSince() != null) {
            sql.and("o.updated_at >= ?", List.of(filter.updatedSince()));
        }
        return sql;
    }

    /** Adds a word that has to begin one of the organisation's, or several of which one has to be one of them. */
    void word(String typed, Set<String> nearest) {
        if (nearest.isEmpty()) {
            and(
                    "o.id IN (SELECT w.organisation FROM organisation_word w WHERE w.word LIKE CONCAT(?, '%'))",
                    List.of(typed));
        } else {
            and(
                    "o.id IN (SELECT w.organisation FROM organisation_word w WHERE w.word IN ("
                            + Rows.marks(nearest.size()) + "))",
                    nearest);
        }
    }

    /** Goes on after an organisation, in the order of names. */
    void after(OrganisationId last) {
        // The first comparison alone is what the index can use.
        and("o.name >= l.name AND (o.name > l.name OR o.id > l.id)", List.of());
        parameters.addFirst(last.value());
    }

    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private void columns(String column, List<String> values) {
        if (!values.isEmpty()) {
            and(column + " IN (" + Rows.marks(values.size()) + ")", values);
        }
    }

    private void terms(String kind, Collection<String> terms) {
        if (!terms.isEmpty()) {
            and(
                    "o.id IN (SELECT t.organisation_id FROM organisation_term t WHERE t.kind = '" + kind
                            + "' AND t.term IN (" + Rows.marks(terms.size()) + "))",
                    terms);
        }
    }

    private void and(String condition, Collection<?> values) {
        conditions.add(condition);
        parameters.addAll(values);
    }
}

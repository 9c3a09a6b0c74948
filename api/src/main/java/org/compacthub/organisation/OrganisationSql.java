package org.compacthub.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * A question to the register as SQL. Values are parameters, and columns come from the code alone.
 *
 * @param rarest the clue that few enough organisations have to begin with them; where there is none, they are read in the order of names until the page is full
 * @param others what each organisation is asked for
 */
record OrganisationSql(@Nullable Clue rarest, List<Clue> others, Columns columns) {

    /** Conditions on columns of the table organisation itself, with their values. */
    record Columns(List<String> conditions, List<Object> values) {

        static Columns of(OrganisationFilter filter) {
            Columns columns = new Columns(new ArrayList<>(List.of("o.merged_into IS NULL")), new ArrayList<>());
            columns.any(
                    "o.sector", filter.sectors().stream().map(Sector::wireName).toList());
            columns.any("o.kind", filter.kinds().stream().map(WireNames::of).toList());
            columns.any(
                    "o.standing", filter.standings().stream().map(WireNames::of).toList());
            columns.any(
                    "o.compact_state",
                    filter.compact().stream().map(WireNames::of).toList());
            if (filter.updatedSince() != null) {
                columns.conditions.add("o.updated_at >= ?");
                columns.values.add(filter.updatedSince());
            }
            return columns;
        }

        private void any(String column, Collection<String> values) {
            if (!values.isEmpty()) {
                conditions.add(column + " IN (" + Rows.marks(values.size()) + ")");
                this.values.addAll(values);
            }
        }
    }

    /** The same question with one more condition on the table organisation itself. */
    OrganisationSql with(String condition, List<Object> values) {
        List<String> conditions = new ArrayList<>(columns.conditions());
        conditions.add(condition);
        List<Object> all = new ArrayList<>(columns.values());
        all.addAll(values);
        return new OrganisationSql(rarest, others, new Columns(conditions, all));
    }

    /** The same question, begun with another clue, where one is given. */
    OrganisationSql from(@Nullable Clue clue) {
        return clue == null ? this : new OrganisationSql(clue, others, columns);
    }

    /** The organisations with these columns; those after one of them in the order of names, where one is given. */
    String select(String wanted, Optional<OrganisationId> after) {
        List<String> conditions = new ArrayList<>();
        // Of what is found by the rarest clue, the others are looked up before the entry itself is read.
        String id = rarest == null ? "o.id" : "f.id";
        others.forEach(clue -> conditions.add(clue.held(id)));
        conditions.addAll(columns.conditions());
        // The first comparison alone is what the index can use.
        after.ifPresent(last -> conditions.add("o.name >= l.name AND (o.name > l.name OR o.id > l.id)"));
        return "SELECT STRAIGHT_JOIN " + wanted + " FROM " + (after.isPresent() ? "organisation l JOIN " : "") + begin()
                + (after.isPresent() ? " ON l.id = ?" : "")
                + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions));
    }

    private String begin() {
        if (rarest != null) {
            return rarest.found() + " f JOIN organisation o ON o.id = f.id";
        }
        return "organisation o" + (others.isEmpty() ? "" : " FORCE INDEX (organisation_standing_name_ix)");
    }

    List<Object> parameters(Optional<OrganisationId> after) {
        List<Object> parameters = new ArrayList<>();
        if (rarest != null) {
            parameters.addAll(rarest.values());
        }
        after.ifPresent(last -> parameters.add(last.value()));
        others.forEach(clue -> parameters.addAll(clue.values()));
        parameters.addAll(columns.values());
        return parameters;
    }
}

package org.compacthub.upkeep;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.ComingChangeTerm;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/** The SQL that finds notices of a change to come. */
@Singleton
class ComingChangeRows {
    private final Database database;

    ComingChangeRows(Database database) {
        this.database = database;
    }

    /** Where a notice stands in the list; a page goes on behind it. */
    record Position(String term, OrganisationId organisation) {}

    /** Those of entries that are not closed, the soonest expected first and those without a day last. Entries that were merged have none. */
    List<Position> after(Optional<Position> last, int size) {
        StringBuilder sql = new StringBuilder("SELECT t.term, t.organisation_id FROM organisation_term t JOIN"
                + " organisation o ON o.id = t.organisation_id WHERE t.kind = ? AND o.merged_into IS NULL AND"
                + " o.standing IN ('active', 'dormant')");
        List<Object> parameters = new ArrayList<>(List.of(ComingChangeTerm.KIND));
        last.ifPresent(position -> {
            // The first comparison alone is what the index can use.
            sql.append(" AND t.term >= ? AND (t.term > ? OR t.organisation_id > ?)");
            parameters.addAll(List.of(
                    position.term(), position.term(), position.organisation().value()));
        });
        sql.append(" ORDER BY t.term, t.organisation_id LIMIT ").append(size);
        return database.query(
                sql.toString(),
                parameters,
                row -> new Position(row.getString("term"), new OrganisationId(Rows.id(row, "organisation_id"))));
    }
}

package org.compacthub.upkeep;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Sector;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/** The SQL that finds entries that are due. */
@Singleton
class DueRows {
    private final Database database;

    DueRows(Database database) {
        this.database = database;
    }

    /** Where a page goes on: behind this entry. */
    record Position(Instant confirmedAt, OrganisationId organisation) {}

    /** Those confirmed before that moment, the longest unconfirmed first. */
    List<Due> before(Instant limit, Set<Sector> sectors, Optional<Position> after, int size) {
        StringBuilder sql = new StringBuilder("SELECT o.id, o.name, o.sector, o.confirmed_at FROM organisation o"
                + " WHERE o.confirmed_at < ? AND o.merged_into IS NULL AND o.standing IN ('active', 'dormant')");
        List<Object> parameters = new ArrayList<>(List.of(limit));
        if (!sectors.isEmpty()) {
            sql.append(" AND o.sector IN (").append(Rows.marks(sectors.size())).append(')');
            sectors.forEach(sector -> parameters.add(sector.wireName()));
        }
        after.ifPresent(position -> {
            // The first comparison alone is what the index can use.
            sql.append(" AND o.confirmed_at >= ? AND (o.confirmed_at > ? OR o.id > ?)");
            parameters.addAll(List.of(
                    position.confirmedAt(),
                    position.confirmedAt(),
                    position.organisation().value()));
        });
        sql.append(" ORDER BY o.confirmed_at, o.id LIMIT ").append(size);
        return database.query(sql.toString(), parameters, DueRows::due);
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                new OrganisationId(Rows.id(row, "id")),
                row.getString("name"),
                Sector.of(row.getString("sector")),
                Rows.moment(row, "confirmed_at"));
    }
}

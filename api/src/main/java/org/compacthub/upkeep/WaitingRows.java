package org.compacthub.upkeep;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/** The SQL that finds organisations with corrections that wait. An entry is not merged before its own are settled, so each of them is an entry that stands for itself. */
@Singleton
class WaitingRows {
    private final Database database;

    WaitingRows(Database database) {
        this.database = database;
    }

    /** Where a page goes on: behind this organisation. */
    record Position(Instant since, OrganisationId organisation) {}

    /**
     * What waits of one organisation.
     *
     * @param since when the oldest was proposed
     */
    record Waiting(OrganisationId organisation, int corrections, Instant since) {
        Position position() {
            return new Position(since, organisation);
        }
    }

    /** Those that have waited longest first. */
    List<Waiting> after(Optional<Position> last, int size) {
        StringBuilder sql = new StringBuilder("SELECT c.organisation_id, COUNT(*) AS corrections,"
                + " MIN(c.proposed_at) AS since FROM correction c WHERE c.waiting = 1 GROUP BY c.organisation_id");
        List<Object> parameters = new ArrayList<>();
        last.ifPresent(position -> {
            sql.append(" HAVING since > ? OR (since = ? AND c.organisation_id > ?)");
            parameters.addAll(List.of(
                    position.since(), position.since(), position.organisation().value()));
        });
        sql.append(" ORDER BY since, c.organisation_id LIMIT ").append(size);
        return database.query(sql.toString(), parameters, WaitingRows::waiting);
    }

    /** By which organisations those that wait were proposed. */
    Map<OrganisationId, List<OrganisationId>> proposers(Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return Map.of();
        }
        record Pair(OrganisationId organisation, OrganisationId proposer) {}
        return database
                .query(
                        "SELECT DISTINCT c.organisation_id, c.proposed_by FROM correction c WHERE c.organisation_id IN"
                                + " ("
                                + Rows.marks(organisations.size()) + ") AND c.waiting = 1",
                        organisations.stream().map(OrganisationId::value).toList(),
                        row -> new Pair(
                                new OrganisationId(Rows.id(row, "organisation_id")),
                                new OrganisationId(Rows.id(row, "proposed_by"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Pair::organisation, Collectors.mapping(Pair::proposer, Collectors.toList())));
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                new OrganisationId(Rows.id(row, "organisation_id")),
                row.getInt("corrections"),
                Rows.moment(row, "since"));
    }
}

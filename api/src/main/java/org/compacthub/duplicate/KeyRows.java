package org.compacthub.duplicate;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MatchKey;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;

/** The SQL of the table organisation_key. */
@Singleton
class KeyRows {
    /** A key that so many have tells nothing: a block of offices, the site of a federation. */
    private static final int COMMON = 50;

    private final Database database;

    KeyRows(Database database) {
        this.database = database;
    }

    /** Who holds each of the keys, without keys that very many hold. */
    Map<MatchKey, Set<OrganisationId>> holders(List<MatchKey> keys) {
        Map<MatchKey, Set<OrganisationId>> holders = new HashMap<>();
        for (MatchKey.Kind kind : MatchKey.Kind.values()) {
            List<Object> values = new ArrayList<>(List.of(WireNames.of(kind)));
            keys.stream().filter(key -> key.kind() == kind).map(MatchKey::value).forEach(values::add);
            if (values.size() > 1) {
                database.each(
                        "SELECT kind, value, organisation_id FROM organisation_key WHERE kind = ? AND value IN ("
                                + Rows.marks(values.size() - 1) + ")",
                        values,
                        KeyRows::holding,
                        holding -> holders.computeIfAbsent(holding.key(), none -> new LinkedHashSet<>())
                                .add(holding.holder()));
            }
        }
        holders.entrySet()
                .removeIf(entry -> entry.getKey().kind() != MatchKey.Kind.IDENTIFIER
                        && entry.getValue().size() > COMMON);
        return holders;
    }

    /** All keys of each of the organisations. */
    Map<OrganisationId, Set<MatchKey>> keys(Collection<OrganisationId> organisations) {
        Map<OrganisationId, Set<MatchKey>> keys = new HashMap<>();
        database.each(
                "SELECT kind, value, organisation_id FROM organisation_key WHERE organisation_id IN ("
                        + Rows.marks(organisations.size()) + ")",
                organisations.stream().map(OrganisationId::value).toList(),
                KeyRows::holding,
                holding -> keys.computeIfAbsent(holding.holder(), none -> new LinkedHashSet<>())
                        .add(holding.key()));
        return keys;
    }

    /** At most so many organisations that have keys, in the order of ids, after that one. */
    List<OrganisationId> keyed(String after, int atMost) {
        return database.query(
                "SELECT DISTINCT organisation_id FROM organisation_key WHERE organisation_id > ? ORDER BY"
                        + " organisation_id LIMIT " + atMost,
                List.of(after),
                row -> new OrganisationId(Rows.id(row, "organisation_id")));
    }

    private static Holding holding(ResultSet row) throws SQLException {
        return new Holding(
                new MatchKey(WireNames.constant(MatchKey.Kind.class, row.getString("kind")), row.getString("value")),
                new OrganisationId(Rows.id(row, "organisation_id")));
    }

    private record Holding(MatchKey key, OrganisationId holder) {}
}

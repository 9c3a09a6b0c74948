package org.compacthub.account;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/** The SQL of the table api_key. */
@Singleton
class ApiKeyRows {
    private static final String KEYS = """
        SELECT k.id, k.label, k.person, p.name AS maker_name, k.organisation, k.role, k.created_at, k.expires_on,
               k.last_used_on, k.secret_hash
          FROM api_key k
          JOIN person p ON p.id = k.person
          JOIN membership m ON m.person = k.person AND m.organisation = k.organisation AND m.role = k.role
         WHERE k.revoked_at IS NULL AND %s
        """;

    private final Database database;

    ApiKeyRows(Database database) {
        this.database = database;
    }

    /** A key with the hash that its secret must have. */
    record Stored(ApiKey key, String secretHash) {}

    void insert(ApiKey key, String secretHash) {
        database.update(
                """
                INSERT INTO api_key (id, secret_hash, label, person, organisation, role, created_at, expires_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                List.of(
                        key.id(),
                        secretHash,
                        key.label(),
                        key.maker().value(),
                        key.membership().organisation().value(),
                        key.membership().role().wireName(),
                        key.createdAt(),
                        key.expiresOn()));
    }

    /** The key of that id, unless it is revoked, has expired, or its maker no longer has the membership. */
    Optional<Stored> findLive(UUID id, LocalDate today) {
        return database.one(
                KEYS.formatted("k.id = ? AND k.expires_on >= ?"),
                List.of(id, today),
                row -> new Stored(key(row), row.getString("secret_hash")));
    }

    /** The keys of an organisation, by all its ids, that are not revoked, newest first. */
    List<ApiKey> list(Collection<OrganisationId> organisation) {
        return database.query(
                KEYS.formatted("k.organisation IN (" + Rows.marks(organisation.size()) + ") ORDER BY k.id DESC"),
                organisation.stream().map(OrganisationId::value).toList(),
                ApiKeyRows::key);
    }

    Optional<ApiKey> findLocked(UUID id, Collection<OrganisationId> organisation) {
        List<Object> parameters = new ArrayList<>(List.of(id));
        organisation.forEach(each -> parameters.add(each.value()));
        return database.one(
                KEYS.formatted("k.id = ? AND k.organisation IN (" + Rows.marks(organisation.size()) + ") FOR UPDATE"),
                parameters,
                ApiKeyRows::key);
    }

    void used(UUID id, LocalDate today) {
        database.update(
                "UPDATE api_key SET last_used_on = ? WHERE id = ? AND (last_used_on IS NULL OR last_used_on < ?)",
                List.of(today, id, today));
    }

    void revoke(UUID id, Instant now) {
        database.update("UPDATE api_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL", List.of(now, id));
    }

    /** Revokes the keys of a person for every membership but these, for good: a membership given back later gives no key back. */
    void revokeAllBut(PersonId maker, List<Membership> kept, Instant now) {
        List<Object> parameters = new ArrayList<>(List.of(now, maker.value()));
        StringBuilder others = new StringBuilder();
        for (Membership membership : kept) {
            others.append(" AND NOT (organisation = ? AND role = ?)");
            parameters.add(membership.organisation().value());
            parameters.add(membership.role().wireName());
        }
        database.update(
                "UPDATE api_key SET revoked_at = ? WHERE person = ? AND revoked_at IS NULL" + others, parameters);
    }

    /** Every key that a person made and that is still kept, the oldest first. */
    List<AccountHeld.Key> ofMaker(PersonId maker) {
        return database.query(
                "SELECT id, label, created_at, expires_on, last_used_on, revoked_at FROM api_key WHERE person = ? ORDER"
                        + " BY id",
                List.of(maker.value()),
                row -> new AccountHeld.Key(
                        Rows.id(row, "id"),
                        row.getString("label"),
                        Rows.moment(row, "created_at"),
                        row.getObject("expires_on", LocalDate.class),
                        Rows.dayOrNull(row, "last_used_on"),
                        Rows.momentOrNull(row, "revoked_at")));
    }

    void removeAll(PersonId maker) {
        database.update("DELETE FROM api_key WHERE person = ?", List.of(maker.value()));
    }

    /** Removes keys that were revoked before that moment or expired before that day, not so many at once that others wait. */
    int prune(Instant revokedBefore, LocalDate expiredBefore, int most) {
        return database.update(
                "DELETE FROM api_key WHERE revoked_at < ? OR expires_on < ? ORDER BY id LIMIT ?",
                List.of(revokedBefore, expiredBefore, most));
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        return new ApiKey(
                Rows.id(row, "id"),
                row.getString("label"),
                new PersonId(Rows.id(row, "person")),
                row.getString("maker_name"),
                new Membership(new OrganisationId(Rows.id(row, "organisation")), PersonRows.role(row)),
                Rows.moment(row, "created_at"),
                row.getObject("expires_on", LocalDate.class),
                Rows.dayOrNull(row, "last_used_on"));
    }
}

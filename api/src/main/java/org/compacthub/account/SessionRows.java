package org.compacthub.account;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.organisation.Family;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.jspecify.annotations.Nullable;

/** The SQL of the tables session_family and refresh_token. */
@Singleton
class SessionRows {
    private final Database database;

    SessionRows(Database database) {
        this.database = database;
    }

    /** A refresh token with the session that it belongs to. */
    record StoredToken(
            UUID family,
            PersonId person,
            Membership membership,
            Instant expiresAt,
            @Nullable Instant spentAt,
            Instant endsAt,
            @Nullable Instant revokedAt) {

        boolean isDead(Instant now) {
            return revokedAt != null || !now.isBefore(endsAt) || !now.isBefore(expiresAt);
        }
    }

    void start(UUID family, PersonId person, Membership membership, Instant now, Instant endsAt) {
        database.update(
                """
                INSERT INTO session_family (id, person, organisation, role, started_at, ends_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                List.of(
                        family,
                        person.value(),
                        membership.organisation().value(),
                        membership.role().wireName(),
                        now,
                        endsAt));
    }

    void addToken(String hash, UUID family, Instant now, Instant expiresAt) {
        database.update(
                "INSERT INTO refresh_token (token_hash, family, issued_at, expires_at) VALUES (?, ?, ?, ?)",
                List.of(hash, family, now, expiresAt));
    }

    Optional<StoredToken> lock(String hash) {
        return database.one("""
            SELECT f.id, f.person, f.organisation, f.role, t.expires_at, t.spent_at, f.ends_at, f.revoked_at
              FROM refresh_token t
              JOIN session_family f ON f.id = t.family
             WHERE t.token_hash = ?
               FOR UPDATE
            """, List.of(hash), SessionRows::storedToken);
    }

    void spend(String hash, Instant now) {
        database.update("UPDATE refresh_token SET spent_at = ? WHERE token_hash = ?", List.of(now, hash));
    }

    boolean anySpentAfter(UUID family, Instant moment) {
        return !database.query(
                        "SELECT 1 FROM refresh_token WHERE family = ? AND spent_at > ? LIMIT 1",
                        List.of(family, moment),
                        row -> true)
                .isEmpty();
    }

    /**
     * The organisation acted for, while the session is alive and its person still has the membership. By primary keys and one index alone, since every request
     * asks.
     */
    Optional<Family> holds(AccessClaims claims, Instant now) {
        return Family.of(database.query(
                """
                SELECT COALESCE(o.merged_into, o.id) AS survivor, n.id AS merged
                  FROM session_family f
                  JOIN membership m ON m.person = f.person AND m.organisation = ? AND m.role = ?
                  JOIN organisation o ON o.id = m.organisation
                  LEFT JOIN organisation n ON n.merged_into = COALESCE(o.merged_into, o.id)
                 WHERE f.id = ? AND f.person = ? AND f.revoked_at IS NULL AND f.ends_at > ?
                """,
                List.of(
                        claims.membership().organisation().value(),
                        claims.membership().role().wireName(),
                        claims.family(),
                        claims.person().value(),
                        now),
                row -> {
                    UUID merged = Rows.idOrNull(row, "merged");
                    return new Family.Member(
                            new OrganisationId(Rows.id(row, "survivor")),
                            merged == null ? null : new OrganisationId(merged));
                }));
    }

    void actFor(UUID family, Membership membership) {
        database.update(
                "UPDATE session_family SET organisation = ?, role = ? WHERE id = ?",
                List.of(membership.organisation().value(), membership.role().wireName(), family));
    }

    void revoke(UUID family, Instant now) {
        database.update(
                "UPDATE session_family SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL", List.of(now, family));
    }

    void revokeAllBut(PersonId person, UUID kept, Instant now) {
        database.update(
                "UPDATE session_family SET revoked_at = ? WHERE person = ? AND id <> ? AND revoked_at IS NULL",
                List.of(now, person.value(), kept));
    }

    /** The sessions of a person that are open, the oldest first. */
    List<AccountHeld.Session> open(PersonId person, Instant now) {
        return database.query(
                "SELECT started_at, ends_at FROM session_family WHERE person = ? AND revoked_at IS NULL AND ends_at > ?"
                        + " ORDER BY id",
                List.of(person.value(), now),
                row -> new AccountHeld.Session(Rows.moment(row, "started_at"), Rows.moment(row, "ends_at")));
    }

    /** Removes all sessions of a person, with their tokens. */
    void removeAll(PersonId person) {
        database.update("DELETE FROM session_family WHERE person = ?", List.of(person.value()));
    }

    /** Removes what can't be used any more, not so many at once that others wait. */
    int prune(Instant now, int most) {
        int tokens = database.update(
                "DELETE FROM refresh_token WHERE expires_at <= ? ORDER BY expires_at LIMIT ?", List.of(now, most));
        int families = database.update(
                "DELETE FROM session_family WHERE ends_at <= ? ORDER BY ends_at LIMIT ?", List.of(now, most));
        return tokens + families;
    }

    private static StoredToken storedToken(ResultSet row) throws SQLException {
        return new StoredToken(
                Rows.id(row, "id"),
                new PersonId(Rows.id(row, "person")),
                new Membership(new OrganisationId(Rows.id(row, "organisation")), PersonRows.role(row)),
                Rows.moment(row, "expires_at"),
                Rows.momentOrNull(row, "spent_at"),
                Rows.moment(row, "ends_at"),
                Rows.momentOrNull(row, "revoked_at"));
    }
}

package org.compacthub.audience;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.jspecify.annotations.Nullable;

/** The SQL of the tables audience and audience_pick. The filter is kept as a document. */
@Singleton
@SerdeImport(Criteria.class)
class AudienceRows {
    private static final String SELECT =
            "SELECT a.id, a.version, a.owner_id, a.name, a.criteria, a.created_at, a.updated_at FROM audience a";
    private static final String USED = "EXISTS (SELECT 1 FROM consultee_audience u JOIN consultation c ON c.id ="
            + " u.consultation_id WHERE u.audience_id = a.id AND c.announced_on IS NOT NULL AND (c.release_on IS NULL"
            + " OR c.release_on <= ?))";

    private final Database database;
    private final ObjectMapper mapper;

    AudienceRows(Database database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    Optional<Audience> find(AudienceId id) {
        return whole(database.query(SELECT + " WHERE a.id = ?", List.of(id.value()), this::row)).stream()
                .findFirst();
    }

    Optional<Audience> findLocked(AudienceId id) {
        return whole(database.query(SELECT + " WHERE a.id = ? FOR UPDATE", List.of(id.value()), this::row)).stream()
                .findFirst();
    }

    Map<AudienceId, Audience> all(Collection<AudienceId> wanted) {
        Map<AudienceId, Audience> found = new HashMap<>();
        if (!wanted.isEmpty()) {
            whole(database.query(
                            SELECT + " WHERE a.id IN (" + Rows.marks(wanted.size()) + ")",
                            wanted.stream().map(AudienceId::value).toList(),
                            this::row))
                    .forEach(audience -> found.put(audience.id(), audience));
        }
        return found;
    }

    /**
     * By name.
     *
     * @param owner only this organisation's, by all its ids, and those used; everybody's where absent
     */
    List<Audience> list(Optional<Set<OrganisationId>> owner, Optional<AudienceId> after, int size, LocalDate today) {
        List<String> conditions = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        owner.ifPresent(organisation -> {
            conditions.add("(a.owner_id IN (" + Rows.marks(organisation.size()) + ") OR " + USED + ")");
            organisation.forEach(each -> parameters.add(each.value()));
            parameters.add(today);
        });
        after.ifPresent(last -> {
            conditions.add("(a.name, a.id) > (SELECT l.name, l.id FROM audience l WHERE l.id = ?)");
            parameters.add(last.value());
        });
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return whole(database.query(SELECT + where + " ORDER BY a.name, a.id LIMIT " + size, parameters, this::row));
    }

    /** Whether a consultation that everybody can see asks it. */
    boolean isUsed(AudienceId id, LocalDate today) {
        return database.one(
                        "SELECT 1 FROM audience a WHERE a.id = ? AND " + USED, List.of(id.value(), today), row -> true)
                .isPresent();
    }

    void insert(Audience added) {
        database.update(
                "INSERT INTO audience (version, owner_id, name, criteria, created_at, updated_at, id) VALUES ("
                        + Rows.marks(7) + ")",
                values(added));
        pick(added);
    }

    void update(Audience changed) {
        database.update(
                "UPDATE audience SET version = ?, owner_id = ?, name = ?, criteria = ?, created_at = ?, updated_at = ?"
                        + " WHERE id = ?",
                values(changed));
        unpick(changed.id());
        pick(changed);
    }

    /** What was drawn from it stays on the lists, as if it had been picked. */
    void delete(AudienceId id) {
        database.update(
                "UPDATE consultee SET picked = TRUE WHERE consultation_id IN (SELECT u.consultation_id FROM"
                        + " consultee_audience u WHERE u.audience_id = ?)",
                List.of(id.value()));
        database.update("DELETE FROM consultee_audience WHERE audience_id = ?", List.of(id.value()));
        unpick(id);
        database.update("DELETE FROM audience WHERE id = ?", List.of(id.value()));
    }

    private void pick(Audience audience) {
        database.updateAll(
                "INSERT INTO audience_pick (audience_id, organisation_id) VALUES (?, ?)",
                audience.draft().picked().stream()
                        .map(organisation -> List.of(audience.id().value(), organisation.value()))
                        .toList());
    }

    private void unpick(AudienceId id) {
        database.update("DELETE FROM audience_pick WHERE audience_id = ?", List.of(id.value()));
    }

    private List<Object> values(Audience audience) {
        return Arrays.asList(
                audience.version(),
                audience.owner().value(),
                audience.name(),
                written(audience.draft().criteria()),
                audience.createdAt(),
                audience.updatedAt(),
                audience.id().value());
    }

    private List<Audience> whole(List<Row> rows) {
        Map<UUID, List<OrganisationId>> picks = new HashMap<>();
        List<UUID> picked =
                rows.stream().filter(row -> row.criteria == null).map(Row::id).toList();
        if (!picked.isEmpty()) {
            database.query(
                    "SELECT p.audience_id, p.organisation_id FROM audience_pick p WHERE p.audience_id IN ("
                            + Rows.marks(picked.size()) + ") ORDER BY p.organisation_id",
                    picked,
                    row -> picks.computeIfAbsent(Rows.id(row, "audience_id"), unused -> new ArrayList<>())
                            .add(new OrganisationId(Rows.id(row, "organisation_id"))));
        }
        return rows.stream()
                .map(row -> row.audience(picks.getOrDefault(row.id, List.of())))
                .toList();
    }

    private Row row(ResultSet row) throws SQLException {
        Criteria criteria = read(row.getString("criteria"));
        UUID id = Rows.id(row, "id");
        long version = row.getLong("version");
        OrganisationId owner = new OrganisationId(Rows.id(row, "owner_id"));
        String name = row.getString("name");
        var createdAt = Rows.moment(row, "created_at");
        var updatedAt = Rows.moment(row, "updated_at");
        return new Row(
                id,
                criteria,
                picked -> new Audience(
                        new AudienceId(id),
                        version,
                        owner,
                        new AudienceDraft(name, criteria, picked),
                        createdAt,
                        updatedAt));
    }

    private @Nullable String written(@Nullable Criteria criteria) {
        try {
            return criteria == null ? null : mapper.writeValueAsString(criteria);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    private @Nullable Criteria read(@Nullable String json) {
        try {
            return json == null ? null : mapper.readValue(json, Criteria.class);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private record Row(
            UUID id, @Nullable Criteria criteria, java.util.function.Function<List<OrganisationId>, Audience> whole) {
        Audience audience(List<OrganisationId> picked) {
            return whole.apply(picked);
        }
    }
}

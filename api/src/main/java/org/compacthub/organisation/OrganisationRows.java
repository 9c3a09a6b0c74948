package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/** The SQL of the tables organisation and organisation_word. */
@Singleton
class OrganisationRows {
    private static final String COLUMNS =
            "o.id, o.version, o.name, o.short_name, o.sector, o.website, o.created_at, o.updated_at";

    private final Database database;

    OrganisationRows(Database database) {
        this.database = database;
    }

    Optional<Organisation> find(OrganisationId id) {
        return database.one(
                "SELECT " + COLUMNS + " FROM organisation o WHERE o.id = ?",
                List.of(id.value()),
                OrganisationRows::organisation);
    }

    Optional<Organisation> findLocked(OrganisationId id) {
        return database.one(
                "SELECT " + COLUMNS + " FROM organisation o WHERE o.id = ? FOR UPDATE",
                List.of(id.value()),
                OrganisationRows::organisation);
    }

    Map<OrganisationId, Organisation> all(Collection<OrganisationId> wanted) {
        return all(wanted, "");
    }

    Map<OrganisationId, Organisation> held(Collection<OrganisationId> wanted) {
        return all(wanted, " LOCK IN SHARE MODE");
    }

    private Map<OrganisationId, Organisation> all(Collection<OrganisationId> wanted, String lock) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return database
                .query(
                        "SELECT " + COLUMNS + " FROM organisation o WHERE o.id IN (" + Rows.marks(wanted.size()) + ")"
                                + lock,
                        wanted.stream().map(OrganisationId::value).toList(),
                        OrganisationRows::organisation)
                .stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    List<Organisation> list(OrganisationFilter filter, OrganisationFilter.Part part) {
        List<String> conditions = new ArrayList<>(List.of("TRUE"));
        List<Object> parameters = new ArrayList<>();
        for (String word : filter.words()) {
            conditions.add("o.id IN (SELECT w.organisation FROM organisation_word w WHERE w.word LIKE CONCAT(?, '%'))");
            parameters.add(word);
        }
        if (!filter.sectors().isEmpty()) {
            conditions.add("o.sector IN (" + Rows.marks(filter.sectors().size()) + ")");
            filter.sectors().forEach(sector -> parameters.add(sector.wireName()));
        }
        part.after().ifPresent(last -> {
            // The first comparison alone is what the index can use.
            conditions.add("o.name >= l.name AND (o.name > l.name OR o.id > l.id)");
            parameters.addFirst(last.value());
        });
        parameters.add(part.size());
        String from = part.after().isPresent() ? "organisation o JOIN organisation l ON l.id = ?" : "organisation o";
        return database.query(
                "SELECT " + COLUMNS + " FROM " + from + " WHERE " + String.join(" AND ", conditions)
                        + " ORDER BY o.name, o.id LIMIT ?",
                parameters,
                OrganisationRows::organisation);
    }

    void insert(Organisation organisation) {
        Profile profile = organisation.profile();
        database.update(
                """
                INSERT INTO organisation (id, version, name, short_name, sector, website, created_at, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Arrays.asList(
                        organisation.id().value(),
                        organisation.version(),
                        profile.name(),
                        profile.shortName(),
                        profile.sector().wireName(),
                        Objects.toString(profile.website(), null),
                        organisation.createdAt(),
                        organisation.updatedAt()));
        insertWords(organisation);
    }

    void update(Organisation organisation) {
        Profile profile = organisation.profile();
        database.update(
                """
                UPDATE organisation
                   SET version = ?, name = ?, short_name = ?, sector = ?, website = ?, updated_at = ?
                 WHERE id = ?
                """,
                Arrays.asList(
                        organisation.version(),
                        profile.name(),
                        profile.shortName(),
                        profile.sector().wireName(),
                        Objects.toString(profile.website(), null),
                        organisation.updatedAt(),
                        organisation.id().value()));
        database.update(
                "DELETE FROM organisation_word WHERE organisation = ?",
                List.of(organisation.id().value()));
        insertWords(organisation);
    }

    private void insertWords(Organisation organisation) {
        Profile profile = organisation.profile();
        // In order, so that two transactions with common words never wait for each other in a circle.
        Set<String> words = new TreeSet<>(Words.of(profile.name() + " " + Objects.toString(profile.shortName(), "")));
        database.updateAll(
                "INSERT INTO organisation_word (word, organisation) VALUES (?, ?)",
                words.stream()
                        .map(word -> List.of(word, organisation.id().value()))
                        .toList());
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        String website = row.getString("website");
        return new Organisation(
                new OrganisationId(Rows.id(row, "id")),
                row.getLong("version"),
                new Profile(
                        row.getString("name"),
                        row.getString("short_name"),
                        Sector.of(row.getString("sector")),
                        website == null ? null : URI.create(website)),
                Rows.moment(row, "created_at"),
                Rows.moment(row, "updated_at"));
    }
}

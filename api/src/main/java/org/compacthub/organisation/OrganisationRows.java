package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;

/** The SQL of the table organisation. What is searched by is a column or in {@link OrganisationIndexRows}; the rest is the document. */
@Singleton
class OrganisationRows {
    private static final List<String> WRITTEN = List.of(
            "version",
            "name",
            "short_name",
            "sector",
            "website",
            "kind",
            "standing",
            "postcode",
            "particulars",
            "created_at",
            "updated_at",
            "confirmed_at",
            "disputes",
            "compact_state",
            "compact_since");
    private static final String COLUMNS = "o.id, o.version, o.name, o.short_name, o.sector, o.website, o.particulars,"
        + " o.created_at, o.updated_at, o.confirmed_at, o.disputes, o.compact_state, o.compact_since, o.merged_into";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM organisation o";

    private final Database database;
    private final ParticularsDocument document;
    private final OrganisationIndexRows index;
    private final RegisterEdition edition;

    OrganisationRows(
            Database database, ParticularsDocument document, OrganisationIndexRows index, RegisterEdition edition) {
        this.database = database;
        this.document = document;
        this.index = index;
        this.edition = edition;
    }

    /** The entry with that id, or the one that it was merged into. */
    Optional<Organisation> find(OrganisationId id) {
        return find(id, "");
    }

    Optional<Organisation> findLocked(OrganisationId id) {
        return find(id, " FOR UPDATE");
    }

    private Optional<Organisation> find(OrganisationId id, String lock) {
        Optional<Organisation> found = itself(id, lock);
        return found.map(Organisation::keeping).map(Keeping::mergedInto).isEmpty()
                ? found
                : itself(found.get().keeping().mergedInto(), lock);
    }

    private Optional<Organisation> itself(OrganisationId id, String lock) {
        return database.one(SELECT + " WHERE o.id = ?" + lock, List.of(id.value()), this::organisation);
    }

    /** The entries with these very ids, merged or not, held for a change in the order of ids. */
    Map<OrganisationId, Organisation> themselves(Collection<OrganisationId> wanted) {
        return byId(wanted, " ORDER BY o.id FOR UPDATE");
    }

    /** By the ids that were asked for: an entry that was merged gives the one that it was merged into. */
    Map<OrganisationId, Organisation> all(Collection<OrganisationId> wanted) {
        return all(wanted, "");
    }

    Map<OrganisationId, Organisation> held(Collection<OrganisationId> wanted) {
        return all(wanted, " LOCK IN SHARE MODE");
    }

    Map<OrganisationId, Organisation> locked(Collection<OrganisationId> wanted) {
        return all(wanted, " FOR UPDATE");
    }

    private Map<OrganisationId, Organisation> all(Collection<OrganisationId> wanted, String lock) {
        Map<OrganisationId, Organisation> found = byId(wanted, lock);
        Set<OrganisationId> survivors = found.values().stream()
                .filter(Organisation::isMerged)
                .map(merged -> merged.keeping().mergedInto())
                .collect(Collectors.toSet());
        if (survivors.isEmpty()) {
            return found;
        }
        Map<OrganisationId, Organisation> standing = byId(survivors, lock);
        Map<OrganisationId, Organisation> all = new HashMap<>(found);
        all.replaceAll((id, entry) -> standing.getOrDefault(entry.keeping().mergedInto(), entry));
        return all;
    }

    private Map<OrganisationId, Organisation> byId(Collection<OrganisationId> wanted, String lock) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return database
                .query(
                        SELECT + " WHERE o.id IN (" + Rows.marks(wanted.size()) + ")" + lock,
                        wanted.stream().map(OrganisationId::value).toList(),
                        this::organisation)
                .stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    List<OrganisationId> list(OrganisationSql sql, OrganisationFilter.Part part) {
        return database.query(
                sql.select("o.id", part.after()) + " ORDER BY o.name, o.id LIMIT " + part.size(),
                sql.parameters(part.after()),
                OrganisationRows::id);
    }

    /**
     * Those that fit best first. Few are put in order all at once; of many, and behind the first page, each place is read on its own in the order of names, until
     * the page is full.
     */
    List<OrganisationId> list(OrganisationSql sql, Fit fit, OrganisationFilter.Part part) {
        if (part.after().isEmpty() && sql.rarest() != null) {
            List<Object> parameters = sql.parameters(Optional.empty());
            parameters.addAll(fit.values());
            return database.query(
                    sql.select("o.id", Optional.empty()) + " ORDER BY " + fit.place() + ", o.name, o.id LIMIT "
                            + part.size(),
                    parameters,
                    OrganisationRows::id);
        }
        int begin = part.after().map(last -> placeOf(last, fit)).orElse(0);
        List<OrganisationId> found = new ArrayList<>();
        for (int place : Fit.PLACES) {
            if (place >= begin && found.size() < part.size()) {
                Optional<OrganisationId> after = place == begin ? part.after() : Optional.empty();
                found.addAll(
                        list(fit.only(place, sql), new OrganisationFilter.Part(after, part.size() - found.size())));
            }
        }
        return found;
    }

    private int placeOf(OrganisationId id, Fit fit) {
        List<Object> parameters = new ArrayList<>(fit.values());
        parameters.add(id.value());
        return database.one(
                        "SELECT " + fit.place() + " AS place FROM organisation o WHERE o.id = ?",
                        parameters,
                        row -> row.getInt("place"))
                .orElse(0);
    }

    /** Row after row, in the order of names, however many there are. */
    void each(OrganisationSql sql, Consumer<Organisation> consumer) {
        database.each(
                sql.select(COLUMNS, Optional.empty()) + " ORDER BY o.name, o.id",
                sql.parameters(Optional.empty()),
                this::organisation,
                consumer);
    }

    /** How many rows tell of organisations that have it, counted up to that many. */
    int reach(Clue clue, int atMost) {
        return database.one(
                        "SELECT COUNT(*) AS found FROM (" + clue.rows(atMost) + ") counted",
                        clue.values(),
                        row -> row.getInt("found"))
                .orElseThrow();
    }

    /** Words of names that differ from this one by a slip of the hand. Where a short one is made of the same letters as some, only those. */
    Set<String> nearest(String word) {
        Set<String> slips = Words.slips(word);
        if (slips.isEmpty()) {
            return Set.of();
        }
        List<Map.Entry<String, String>> found = database.query(
                "SELECT DISTINCT s.slip, s.word FROM organisation_word_slip s JOIN organisation_word w ON w.word ="
                        + " s.word WHERE s.slip IN (" + Rows.marks(slips.size()) + ")",
                List.copyOf(slips),
                row -> Map.entry(row.getString("slip"), row.getString("word")));
        boolean swapped = found.stream().anyMatch(each -> Words.isSwap(each.getKey()));
        return found.stream()
                .filter(each -> !swapped || Words.isSwap(each.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it is a word of somebody's, and does not only begin some. */
    boolean isWhole(String word) {
        return database.one("SELECT 1 FROM organisation_word WHERE word = ? LIMIT 1", List.of(word), row -> true)
                .isPresent();
    }

    /** Whether any organisation is found so. */
    boolean any(OrganisationSql sql) {
        return database.one(
                        sql.select("1", Optional.empty()) + " LIMIT 1", sql.parameters(Optional.empty()), row -> true)
                .isPresent();
    }

    void insert(Collection<Organisation> added) {
        database.updateAll(
                "INSERT INTO organisation (" + String.join(", ", WRITTEN) + ", id) VALUES ("
                        + Rows.marks(WRITTEN.size() + 1) + ")",
                added.stream().map(this::values).toList());
        index.add(added);
        edition.raise();
    }

    void update(Organisation organisation) {
        database.update(
                "UPDATE organisation SET " + String.join(" = ?, ", WRITTEN) + " = ? WHERE id = ?",
                values(organisation));
        index.remove(organisation.id());
        index.add(List.of(organisation));
        edition.raise();
    }

    /** Says again that an entry is right, or what else the register notes of it; the entry stays as it is. */
    void note(Organisation organisation) {
        edition.raise();
        database.update(
                "UPDATE organisation SET version = ?, updated_at = ?, confirmed_at = ?, disputes = ?, compact_state ="
                        + " ?, compact_since = ? WHERE id = ?",
                Arrays.asList(
                        organisation.version(),
                        organisation.updatedAt(),
                        organisation.keeping().confirmedAt(),
                        organisation.keeping().disputes(),
                        WireNames.of(organisation.keeping().compact()),
                        organisation.keeping().compactSince(),
                        organisation.id().value()));
    }

    private List<Object> values(Organisation organisation) {
        Profile profile = organisation.profile();
        Particulars particulars = profile.particulars();
        return new ArrayList<>(Arrays.asList(
                organisation.version(),
                profile.name(),
                profile.shortName(),
                profile.sector().wireName(),
                Objects.toString(profile.website(), null),
                particulars.kind() == null ? null : WireNames.of(particulars.kind()),
                WireNames.of(particulars.standing()),
                particulars.postcode(),
                document.write(particulars),
                organisation.createdAt(),
                organisation.updatedAt(),
                organisation.keeping().confirmedAt(),
                organisation.keeping().disputes(),
                WireNames.of(organisation.keeping().compact()),
                organisation.keeping().compactSince(),
                organisation.id().value()));
    }

    private static OrganisationId id(ResultSet row) throws SQLException {
        return new OrganisationId(Rows.id(row, "id"));
    }

    private Organisation organisation(ResultSet row) throws SQLException {
        String website = row.getString("website");
        UUID merged = Rows.idOrNull(row, "merged_into");
        return new Organisation(
                new OrganisationId(Rows.id(row, "id")),
                row.getLong("version"),
                new Profile(
                        row.getString("name"),
                        row.getString("short_name"),
                        Sector.of(row.getString("sector")),
                        website == null ? null : URI.create(website),
                        document.read(row.getString("particulars"))),
                Rows.moment(row, "created_at"),
                Rows.moment(row, "updated_at"),
                new Keeping(
                        Rows.moment(row, "confirmed_at"),
                        row.getInt("disputes"),
                        WireNames.constant(CompactState.class, row.getString("compact_state")),
                        Rows.dayOrNull(row, "compact_since"),
                        merged == null ? null : new OrganisationId(merged)));
    }
}

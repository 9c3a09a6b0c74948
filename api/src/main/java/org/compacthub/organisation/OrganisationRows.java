package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
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

    /** The same, held for nothing. */
    Map<OrganisationId, Organisation> asTheyAre(Collection<OrganisationId> wanted) {
        return byId(wanted, "");
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

    /** The entries with these ids, in the same order, without those that were merged. */
    List<Organisation> inOrder(List<OrganisationId> wanted) {
        Map<OrganisationId, Organisation> found = byId(wanted, "");
        return wanted.stream()
                .map(found::get)
                .filter(entry -> entry != null && !entry.isMerged())
                .toList();
    }

    /** The ids of all that stand, in the order of names. */
    List<OrganisationId> inOrder() {
        return database.query(
                "SELECT o.id FROM organisation o WHERE o.merged_into IS NULL ORDER BY o.name, o.id",
                List.of(),
                OrganisationRows::id);
    }

    /** The places in the order of those that have it. */
    BitSet having(Clue clue, NameOrder order) {
        BitSet having = new BitSet(order.size());
        database.each(
                clue.sql(),
                clue.values(),
                OrganisationRows::id,
                id -> order.place(id).ifPresent(having::set));
        return having;
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

    /** Makes others who add an entry wait until the transaction under way ends. It holds nothing else that anybody waits for. */
    void holdAdditions() {
        database.query(
                "SELECT complete FROM match_keys_state FOR UPDATE", List.of(), row -> row.getBoolean("complete"));
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

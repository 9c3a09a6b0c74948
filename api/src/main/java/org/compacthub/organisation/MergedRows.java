package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/** The SQL of which entry was merged into which. */
@Singleton
class MergedRows {
    private final Database database;
    private final RegisterEdition edition;

    MergedRows(Database database, RegisterEdition edition) {
        this.database = database;
        this.edition = edition;
    }

    /** Each of the wanted, or whom it counts as, with each entry that was merged into that. */
    List<Family.Member> families(Collection<OrganisationId> wanted) {
        return database.query(
                "SELECT COALESCE(o.merged_into, o.id) AS survivor, m.id AS merged FROM organisation o LEFT JOIN"
                        + " organisation m ON m.merged_into = COALESCE(o.merged_into, o.id) WHERE o.id IN ("
                        + Rows.marks(wanted.size()) + ")",
                values(wanted),
                MergedRows::member);
    }

    Map<OrganisationId, OrganisationId> survivors(Collection<OrganisationId> wanted) {
        return database
                .query(
                        "SELECT id, merged_into FROM organisation WHERE merged_into IS NOT NULL AND id IN ("
                                + Rows.marks(wanted.size()) + ")",
                        values(wanted),
                        row -> List.of(
                                new OrganisationId(Rows.id(row, "id")),
                                new OrganisationId(Rows.id(row, "merged_into"))))
                .stream()
                .collect(Collectors.toMap(List::getFirst, List::getLast));
    }

    /** Another entry counts in the place of this one, or none does any more. */
    void mark(Organisation entry) {
        edition.raise();
        OrganisationId into = entry.keeping().mergedInto();
        database.update(
                "UPDATE organisation SET merged_into = ?, version = ?, updated_at = ? WHERE id = ?",
                Arrays.asList(
                        into == null ? null : into.value(),
                        entry.version(),
                        entry.updatedAt(),
                        entry.id().value()));
    }

    /** What was merged into an entry counts from now on as what that one counts as. */
    void pass(OrganisationId from, OrganisationId to) {
        database.update(
                "UPDATE organisation SET merged_into = ? WHERE merged_into = ?", List.of(to.value(), from.value()));
    }

    /** These count as this one again. */
    void giveBack(Collection<OrganisationId> entries, OrganisationId to) {
        database.updateAll(
                "UPDATE organisation SET merged_into = ? WHERE id = ?",
                entries.stream()
                        .map(entry -> List.<Object>of(to.value(), entry.value()))
                        .toList());
    }

    private static Family.Member member(ResultSet row) throws SQLException {
        UUID merged = Rows.idOrNull(row, "merged");
        return new Family.Member(
                new OrganisationId(Rows.id(row, "survivor")), merged == null ? null : new OrganisationId(merged));
    }

    private static List<Object> values(Collection<OrganisationId> wanted) {
        return wanted.stream().<Object>map(OrganisationId::value).toList();
    }
}

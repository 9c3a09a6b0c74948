package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.StoreException;

/** The SQL of many organisations at once. */
@Singleton
class OrganisationBatchRows {
    /** What tells of an entry and has no meaning without it, beside what it is found by. */
    private static final List<String> PARTS = List.of("organisation_field_source", "organisation_brought_in");

    private final Database database;
    private final OrganisationRows rows;
    private final OrganisationIndexRows index;
    private final FieldSourceRows sources;
    private final RegisterEdition edition;

    OrganisationBatchRows(
            Database database,
            OrganisationRows rows,
            OrganisationIndexRows index,
            FieldSourceRows sources,
            RegisterEdition edition) {
        this.database = database;
        this.rows = rows;
        this.index = index;
        this.sources = sources;
        this.edition = edition;
    }

    Map<String, Set<OrganisationId>> having(Collection<Identifier> identifiers) {
        Map<String, Set<OrganisationId>> holders = new HashMap<>();
        if (!identifiers.isEmpty()) {
            List<Object> parameters = new ArrayList<>();
            List<String> wanted = new ArrayList<>();
            for (Identifier identifier : identifiers) {
                wanted.add("(scheme = ? AND value = ?)");
                parameters.add(identifier.scheme().code());
                parameters.add(identifier.value());
            }
            database.query(
                    "SELECT scheme, value, organisation_id FROM organisation_identifier WHERE "
                            + String.join(" OR ", wanted),
                    parameters,
                    row -> holders.computeIfAbsent(
                                    row.getString("scheme") + "-" + row.getString("value"), unused -> new HashSet<>())
                            .add(new OrganisationId(Rows.id(row, "organisation_id"))));
        }
        return holders;
    }

    Map<OrganisationId, Organisation> locked(Collection<OrganisationId> wanted) {
        return rows.locked(wanted);
    }

    Collection<Organisation> themselves(Collection<OrganisationId> wanted) {
        return rows.themselves(wanted).values();
    }

    /** Gives those that the database does not let go, as they were. */
    Map<OrganisationId, String> remove(Collection<Organisation> unwanted) {
        Map<OrganisationId, String> stay = new HashMap<>();
        for (Organisation organisation : unwanted) {
            OrganisationId id = organisation.id();
            List<FieldSource> known = sources.of(id);
            List<String> broughtIn = database.query(
                    "SELECT document FROM organisation_brought_in WHERE organisation_id = ?",
                    List.of(id.value()),
                    row -> row.getString("document"));
            edition.raise();
            index.remove(id);
            PARTS.forEach(table ->
                    database.update("DELETE FROM " + table + " WHERE organisation_id = ?", List.of(id.value())));
            Optional<String> holder = remove(id).flatMap(table -> removeWithUndoneMerges(id, table));
            if (holder.isPresent()) {
                stay.put(id, holder.get());
                index.add(List.of(organisation));
                sources.put(known.stream()
                        .map(source -> new FieldSourceRows.Row(id, source))
                        .toList());
                broughtIn.forEach(document -> database.update(
                        "INSERT INTO organisation_brought_in (organisation_id, document) VALUES (?, ?)",
                        List.of(id.value(), document)));
            }
        }
        return stay;
    }

    /** The table of what holds the entry, if something does; then it is still there. */
    private Optional<String> remove(OrganisationId id) {
        try {
            database.update("DELETE FROM organisation WHERE id = ?", List.of(id.value()));
            return Optional.empty();
        } catch (StoreException refused) {
            if (!refused.isReferredTo()) {
                throw refused;
            }
            return Optional.of(refused.referringTable().orElse(""));
        }
    }

    /** A merge that was taken back holds nobody; that there was one stays in the trail. Where something else holds the entry, it is kept. */
    private Optional<String> removeWithUndoneMerges(OrganisationId id, String held) {
        database.update("SAVEPOINT with_undone_merges", List.of());
        int undone = database.update(
                "DELETE FROM organisation_merge WHERE state = 'undone' AND (survivor_id = ? OR merged_id = ?)",
                List.of(id.value(), id.value()));
        Optional<String> holder = undone > 0 ? remove(id) : Optional.of(held);
        if (holder.isPresent()) {
            database.update("ROLLBACK TO SAVEPOINT with_undone_merges", List.of());
        }
        return holder;
    }
}

package org.compacthub.audience;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.vocabulary.Areas;
import org.compacthub.vocabulary.Vocabulary;

/** Where the organisations of the register stand, read from its index without their entries. Closed ones do not count. Whoever works in the whole works in each of its areas. */
@Singleton
class RegisterRows {
    private static final String AT_WORK = "o.merged_into IS NULL AND o.standing IN ('active', 'dormant')";

    private final Vocabulary vocabulary;
    private final Database database;

    RegisterRows(Vocabulary vocabulary, Database database) {
        this.vocabulary = vocabulary;
        this.database = database;
    }

    List<Footing> footings() {
        Areas areas = vocabulary.areas();
        Map<String, Map<UUID, Set<String>>> terms = new HashMap<>();
        database.each(
                "SELECT t.kind, t.term, t.organisation_id FROM organisation_term t WHERE t.kind IN ('topic',"
                        + " 'community', 'area')",
                List.of(),
                row -> new Term(row.getString("kind"), row.getString("term").intern(), Rows.id(row, "organisation_id")),
                term -> terms.computeIfAbsent(term.kind, unused -> new HashMap<>())
                        .computeIfAbsent(term.organisation, unused -> new HashSet<>())
                        .add(term.term));
        List<Footing> found = new ArrayList<>();
        database.each(
                "SELECT o.id, o.sector, o.kind FROM organisation o WHERE " + AT_WORK,
                List.of(),
                row -> {
                    UUID id = Rows.id(row, "id");
                    return new Footing(
                            new OrganisationId(id),
                            row.getString("sector"),
                            row.getString("kind"),
                            of(terms, "topic", id),
                            of(terms, "community", id),
                            areas.reachedBy(of(terms, "area", id)));
                },
                found::add);
        return found;
    }

    private static Set<String> of(Map<String, Map<UUID, Set<String>>> terms, String kind, UUID organisation) {
        return terms.getOrDefault(kind, Map.of()).getOrDefault(organisation, Set.of());
    }

    private record Term(String kind, String term, UUID organisation) {}
}

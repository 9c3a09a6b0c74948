package org.compacthub.register;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/** The SQL of the table organisation_brought_in. */
@Singleton
class BroughtInRows {
    private final Database database;
    private final RegisterDocuments documents;

    BroughtInRows(Database database, RegisterDocuments documents) {
        this.database = database;
        this.documents = documents;
    }

    Map<OrganisationId, Map<String, String>> of(Collection<OrganisationId> organisations) {
        Map<OrganisationId, Map<String, String>> supplied = new HashMap<>();
        if (!organisations.isEmpty()) {
            database.query(
                    "SELECT organisation_id, document FROM organisation_brought_in WHERE organisation_id IN ("
                            + Rows.marks(organisations.size()) + ")",
                    organisations.stream().map(OrganisationId::value).toList(),
                    row -> supplied.put(
                            new OrganisationId(Rows.id(row, "organisation_id")),
                            documents.texts(row.getString("document"))));
        }
        return supplied;
    }

    void put(Map<OrganisationId, Map<String, String>> supplied) {
        List<List<Object>> sets = new ArrayList<>();
        supplied.forEach((id, texts) -> sets.add(List.of(id.value(), documents.write(texts))));
        database.updateAll(
                "INSERT INTO organisation_brought_in (organisation_id, document) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE document = VALUES(document)",
                sets);
    }

    void remove(Collection<OrganisationId> organisations) {
        database.updateAll(
                "DELETE FROM organisation_brought_in WHERE organisation_id = ?",
                organisations.stream().map(id -> List.of(id.value())).toList());
    }
}

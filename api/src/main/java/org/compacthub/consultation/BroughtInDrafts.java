package org.compacthub.consultation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compacthub.store.Database;

/** What the site that holds a consultation said of it when it was read last. */
@Singleton
class BroughtInDrafts {
    private final Database database;
    private final DraftDocument document;

    BroughtInDrafts(Database database, DraftDocument document) {
        this.database = database;
        this.document = document;
    }

    Optional<Draft> of(ConsultationId id) {
        return database.one(
                "SELECT document FROM consultation_brought_in WHERE consultation_id = ?",
                List.of(id.value()),
                row -> document.read(row.getString("document")));
    }

    void keep(Map<ConsultationId, Draft> brought) {
        database.updateAll(
                "INSERT INTO consultation_brought_in (consultation_id, document) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE document = VALUES(document)",
                brought.entrySet().stream()
                        .map(each -> List.<Object>of(each.getKey().value(), document.write(each.getValue())))
                        .toList());
    }
}

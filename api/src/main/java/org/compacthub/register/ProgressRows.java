package org.compacthub.register;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.compacthub.store.Database;

/** The SQL of the table register_import_progress. What it has of an import counts only while a work is under way, and each work writes over what the one before left. */
@Singleton
class ProgressRows {
    private final Database database;

    ProgressRows(Database database) {
        this.database = database;
    }

    void tell(UUID importId, int rowsDone, Instant now) {
        database.update(
                "INSERT INTO register_import_progress (import_id, rows_done, told_at) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE rows_done = VALUES(rows_done), told_at = VALUES(told_at)",
                List.of(importId, rowsDone, now));
    }

    void remove(UUID importId) {
        database.update("DELETE FROM register_import_progress WHERE import_id = ?", List.of(importId));
    }
}

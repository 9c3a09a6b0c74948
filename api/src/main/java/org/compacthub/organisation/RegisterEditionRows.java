package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.util.List;
import org.compacthub.store.Database;

/** A number that grows with every change to the register, so that a list is known to be the same without being made. */
@Singleton
class RegisterEditionRows {
    private final Database database;
    private final Runnable raise;

    RegisterEditionRows(Database database) {
        this.database = database;
        this.raise = () -> database.update("UPDATE register_edition SET edition = edition + 1 WHERE id = 1", List.of());
    }

    /** The edition now. Read it before what is answered is read, so that a tag is never newer than its content. */
    long now() {
        return database.read(() -> database.one(
                        "SELECT edition FROM register_edition WHERE id = 1", List.of(), row -> row.getLong("edition"))
                .orElseThrow());
    }

    /** The transaction under way changes the register. At its end, so that a long one keeps nobody else waiting. */
    void raise() {
        database.lastly(raise);
    }
}

package org.compacthub.store;

import java.util.List;

/**
 * A number in a table of one row that every change to something raises, so that whoever has read it knows without reading again whether anything changed,
 * whichever server changed it.
 */
public abstract class Edition {
    private final Database database;
    private final String question;
    private final Runnable raise;

    /** @param table by a name from the code alone */
    protected Edition(Database database, String table) {
        this.database = database;
        this.question = "SELECT edition FROM " + table + " WHERE id = 1";
        this.raise = () -> database.update("UPDATE " + table + " SET edition = edition + 1 WHERE id = 1", List.of());
    }

    /** The edition now. Read it before what is answered is read, so that a tag is never newer than its content. */
    public long now() {
        return database.read(() ->
                database.one(question, List.of(), row -> row.getLong("edition")).orElseThrow());
    }

    /** Whether the transaction under way makes a new one. */
    public boolean isRaised() {
        return database.isLast(raise);
    }

    /** The transaction under way makes a new one. At its end, so that a long one keeps nobody else waiting for the row. */
    public void raise() {
        database.lastly(raise);
    }
}

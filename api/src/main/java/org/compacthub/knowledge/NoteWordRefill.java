package org.compacthub.knowledge;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import org.compacthub.organisation.Words;
import org.compacthub.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes anew by what notes are found, at the first start after the rules of {@link Words} changed, as the register does with its entries: some at once, the rest
 * while the hub is in use already.
 */
@Singleton
class NoteWordRefill {
    private static final Logger LOG = LoggerFactory.getLogger(NoteWordRefill.class);
    private static final int AT_ONCE = 100;

    private final NoteWordRows rows;
    private final Database database;

    NoteWordRefill(NoteWordRows rows, Database database) {
        this.rows = rows;
        this.database = database;
    }

    @EventListener
    void onStart(StartupEvent event) {
        if (database.read(rows::rules) >= Words.RULES) {
            return;
        }
        String last = batch("");
        if (!last.isEmpty()) {
            Thread.ofVirtual().name("note-word-refill").start(() -> {
                try {
                    from(last);
                } catch (RuntimeException fault) {
                    LOG.warn("Not every note was written by the new rules of search; the next start goes on", fault);
                }
            });
        }
    }

    /** Every note, from the beginning. */
    void fill() {
        from(batch(""));
    }

    private void from(String last) {
        String after = last;
        while (!after.isEmpty()) {
            after = batch(after);
        }
    }

    /** The last id of the batch after that one; empty where it was the end. */
    private String batch(String after) {
        return database.write(() -> {
            List<NoteWordRows.Written> notes = rows.held(after, AT_ONCE);
            rows.renew(notes);
            if (notes.size() == AT_ONCE) {
                return notes.getLast().note().toString();
            }
            rows.mark(Words.RULES);
            return "";
        });
    }
}

package org.compacthub.organisation;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes anew by what entries are found, at the first start after the rules of {@link Words} changed. A small register is done at once; the rest of a large one
 * while it is in use already, where entries are found as before until their turn comes.
 */
@Singleton
class WordRefill {
    private static final Logger LOG = LoggerFactory.getLogger(WordRefill.class);
    private static final int AT_ONCE = 250;

    private final IndexRenewalRows renewal;
    private final OrganisationRows rows;
    private final Database database;

    WordRefill(IndexRenewalRows renewal, OrganisationRows rows, Database database) {
        this.renewal = renewal;
        this.rows = rows;
        this.database = database;
    }

    @EventListener
    void onStart(StartupEvent event) {
        if (database.read(renewal::rules) >= Words.RULES) {
            return;
        }
        String last = batch("");
        if (!last.isEmpty()) {
            Thread.ofVirtual().name("word-refill").start(() -> {
                try {
                    from(last);
                } catch (RuntimeException fault) {
                    LOG.warn("Not every entry was written by the new rules of search; the next start goes on", fault);
                }
            });
        }
    }

    /** Every entry, from the beginning. */
    void fill() {
        from(batch(""));
    }

    private void from(String last) {
        String after = last;
        while (!after.isEmpty()) {
            after = batch(after);
        }
    }

    /** The last id of the batch after that one; empty where it was the end. Held while they are written, so that a change at the same time comes before or after. */
    private String batch(String after) {
        return database.write(() -> {
            List<OrganisationId> ids = renewal.after(after, AT_ONCE);
            renewal.renew(rows.held(ids).values());
            if (ids.size() == AT_ONCE) {
                return ids.getLast().value().toString();
            }
            renewal.mark(Words.RULES);
            return "";
        });
    }
}

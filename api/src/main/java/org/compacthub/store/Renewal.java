package org.compacthub.store;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes anew what was written by earlier rules, at the first start after the rules changed: a batch at once, which is all of a small table, and the rest while the hub
 * is in use already, where things are found as before until their turn comes.
 */
public abstract class Renewal {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

    private final Database database;
    private final String what;

    /** @param what it writes anew, in words for the log */
    protected Renewal(Database database, String what) {
        this.database = database;
        this.what = what;
    }

    /** Whether all of it was written by the rules of today. */
    protected abstract boolean isDone();

    /** Notes that it is. */
    protected abstract void markDone();

    /**
     * Writes a batch, in a transaction that holds it, so that a change at the same time comes before or after.
     *
     * @param after the id before the first; empty for the beginning
     * @return the last id; empty where the batch was not full, and so the last
     */
    protected abstract String batch(String after);

    /** For a listener of the start. */
    protected final void begin() {
        if (database.read(this::isDone)) {
            return;
        }
        String last = written("");
        if (!last.isEmpty()) {
            Thread.ofVirtual().name("renewal of " + what).start(() -> {
                try {
                    from(last);
                } catch (RuntimeException fault) {
                    LOG.warn("Not all {} were written by the new rules; the next start goes on", what, fault);
                }
            });
        }
    }

    /** All of it, from the beginning. */
    public final void fill() {
        from(written(""));
    }

    private void from(String last) {
        String after = last;
        while (!after.isEmpty()) {
            after = written(after);
        }
    }

    private String written(String after) {
        Supplier<String> work = () -> {
            String last = batch(after);
            if (last.isEmpty()) {
                markDone();
            }
            return last;
        };
        return database.write(work);
    }
}

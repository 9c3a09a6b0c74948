package org.compacthub.account;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import org.compacthub.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes ended sessions and old tries now and then. Each server does it; a row that another has removed already is not missed.
 */
@Singleton
class Pruning {
    private static final Logger LOG = LoggerFactory.getLogger(Pruning.class);
    private static final int ROWS_AT_ONCE = 1_000;

    private final SessionRows sessions;
    private final SignInTries tries;
    private final Database database;
    private final InstantSource clock;

    Pruning(SessionRows sessions, SignInTries tries, Database database, InstantSource clock) {
        this.sessions = sessions;
        this.tries = tries;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "5m", fixedDelay = "1h")
    void prune() {
        Instant now = clock.instant();
        int total = 0;
        int removed;
        do {
            removed = database.write(() -> sessions.prune(now, ROWS_AT_ONCE) + tries.prune(now, ROWS_AT_ONCE));
            total += removed;
        } while (removed > 0);
        if (total > 0) {
            LOG.info("Removed {} rows of ended sessions and old tries to sign in", total);
        }
    }
}

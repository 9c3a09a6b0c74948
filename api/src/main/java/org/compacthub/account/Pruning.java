package org.compacthub.account;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes ended sessions, old tries and keys of old now and then. Each server does it; a row that another has removed already is not missed.
 */
@Singleton
class Pruning {
    private static final Logger LOG = LoggerFactory.getLogger(Pruning.class);
    /** How long it can still be seen which keys there were, after they were revoked or have expired. */
    static final Duration KEYS_KEPT = Duration.ofDays(30);

    private static final int ROWS_AT_ONCE = 1_000;

    private final SessionRows sessions;
    private final SignInTries tries;
    private final ApiKeyRows keys;
    private final Database database;
    private final InstantSource clock;

    Pruning(SessionRows sessions, SignInTries tries, ApiKeyRows keys, Database database, InstantSource clock) {
        this.sessions = sessions;
        this.tries = tries;
        this.keys = keys;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "5m", fixedDelay = "1h")
    void prune() {
        Instant now = clock.instant();
        Instant keptSince = now.minus(KEYS_KEPT);
        int total = 0;
        int removed;
        do {
            removed = database.write(() -> sessions.prune(now, ROWS_AT_ONCE)
                    + tries.prune(now, ROWS_AT_ONCE)
                    + keys.prune(keptSince, London.dayOf(keptSince), ROWS_AT_ONCE));
            total += removed;
        } while (removed > 0);
        if (total > 0) {
            LOG.info("Removed {} rows of ended sessions, old tries to sign in and keys of old", total);
        }
    }
}

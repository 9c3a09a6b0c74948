package org.compacthub.upkeep;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.compacthub.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets who asked for an entry, some time after the request was settled. Each server does it; what another has forgotten already is not missed. */
@Singleton
class ForgottenAskers {
    private static final Logger LOG = LoggerFactory.getLogger(ForgottenAskers.class);
    static final Duration KEPT = Duration.ofDays(30);
    private static final int ROWS_AT_ONCE = 1_000;

    private final EntryRequestRows rows;
    private final Database database;
    private final InstantSource clock;

    ForgottenAskers(EntryRequestRows rows, Database database, InstantSource clock) {
        this.rows = rows;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "5m", fixedDelay = "1h")
    void forget() {
        Instant limit = clock.instant().minus(KEPT);
        int total = 0;
        int forgotten;
        do {
            forgotten = database.write(() -> rows.forgetEmails(limit, ROWS_AT_ONCE));
            total += forgotten;
        } while (forgotten > 0);
        if (total > 0) {
            LOG.info("Forgot who asked for {} entries", total);
        }
    }
}

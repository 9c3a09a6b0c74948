package org.compacthub.register;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes the lists that were handed in some time ago and never carried out, with all that was read of them. What was carried out stays, so that it can be answered
 * for and taken back. Each server does it; what another has removed already is not missed, and what a server that ended left is gone on with.
 */
@Singleton
class ForgottenImports {
    private static final Logger LOG = LoggerFactory.getLogger(ForgottenImports.class);
    private static final int ROWS_AT_ONCE = 1_000;
    /** A part of a file is large. */
    private static final int PARTS_AT_ONCE = 20;

    private final ListImportRows imports;
    private final StagedRows staged;
    private final ProgressRows progress;
    private final ImportPeriod period;
    private final Database database;
    private final InstantSource clock;

    ForgottenImports(
            ListImportRows imports,
            StagedRows staged,
            ProgressRows progress,
            ImportPeriod period,
            Database database,
            InstantSource clock) {
        this.imports = imports;
        this.staged = staged;
        this.progress = progress;
        this.period = period;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "5m", fixedDelay = "1h")
    void remove() {
        var keptFrom = period.keptFrom(London.today(clock));
        int total = 0;
        for (UUID id : database.read(() -> imports.notCarriedOutBefore(keptFrom))) {
            try {
                total += remove(id);
            } catch (DomainProblem inHand) {
                LOG.info("Import {} is not removed yet: {}", id, inHand.detail());
            }
        }
        if (total > 0) {
            LOG.info("Removed {} imports that were never carried out", total);
        }
    }

    private int remove(UUID id) {
        Optional<ListImport> found = database.read(() -> imports.find(id))
                .filter(each -> each.status().isPassing());
        if (found.isEmpty()) {
            return 0;
        }
        giveUp(found.get());
        inPieces(() -> staged.remove(id, ROWS_AT_ONCE));
        inPieces(() -> imports.removeParts(id, PARTS_AT_ONCE));
        return database.write(() -> {
            progress.remove(id);
            return imports.remove(id);
        });
    }

    /**
     * From then on nobody takes it in hand any more, so that nothing of it is added while it goes piece by piece.
     *
     * @throws DomainProblem {@code CONFLICT} if somebody took it in hand just now
     */
    private void giveUp(ListImport found) {
        if (found.status() != ImportStatus.GIVEN_UP) {
            database.write(() -> {
                imports.changeFrom(found, found.to(ImportStatus.GIVEN_UP));
                return true;
            });
        }
    }

    /** Each in a transaction of its own, so that none holds much for long. */
    private void inPieces(IntSupplier remove) {
        int removed;
        do {
            removed = database.write(remove::getAsInt);
        } while (removed > 0);
    }
}

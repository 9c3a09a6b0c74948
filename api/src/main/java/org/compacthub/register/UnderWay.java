package org.compacthub.register;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries on with the long works on imports after their requests are answered, each in one transaction. Meanwhile it tells how far each is, from outside of that
 * transaction; a work that is no longer told of has ended with its server, and its transaction with it.
 */
@Singleton
class UnderWay {
    private static final Logger LOG = LoggerFactory.getLogger(UnderWay.class);

    private final ListImportRows imports;
    private final ProgressRows progress;
    private final Database database;
    private final InstantSource clock;
    private final Map<Begun, Integer> rowsDone = new ConcurrentHashMap<>();

    UnderWay(ListImportRows imports, ProgressRows progress, Database database, InstantSource clock) {
        this.imports = imports;
        this.progress = progress;
        this.database = database;
        this.clock = clock;
    }

    /** A work, by the version of the import that it made: when it ends, the next may have begun. */
    private record Begun(UUID id, long version) {
        static Begun of(ListImport listImport) {
            return new Begun(listImport.id(), listImport.version());
        }
    }

    /** What does the rows of an import in the transaction under way, and says after each so many how many that were. */
    @FunctionalInterface
    interface Work {
        void run(ListImport begun, IntConsumer done);
    }

    /**
     * Begins a work, and does not wait for its end.
     *
     * @param begin gives the import with the status that says that the work is under way
     * @param end the status after the work
     * @throws DomainProblem as {@code begin} does
     */
    ListImport start(Supplier<ListImport> begin, Work work, ImportStatus end) {
        ListImport begun = database.write(() -> {
            ListImport now = begin.get();
            progress.tell(now.id(), 0, clock.instant());
            imports.change(now);
            return now;
        });
        rowsDone.put(Begun.of(begun), 0);
        Thread.startVirtualThread(() -> run(begun, work, end));
        return begun;
    }

    private void run(ListImport begun, Work work, ImportStatus end) {
        try {
            database.write(() -> {
                work.run(begun, done -> rowsDone.put(Begun.of(begun), done));
                imports.changeFrom(begun, begun.to(end));
                return true;
            });
            LOG.info("Import {} of {} rows is {}", begun.id(), begun.rowsRead(), end);
        } catch (RuntimeException fault) {
            refuse(begun, fault);
        } finally {
            rowsDone.remove(Begun.of(begun));
        }
    }

    private void refuse(ListImport begun, RuntimeException fault) {
        Refusal refusal = Refusal.of(fault);
        if (fault instanceof DomainProblem || fault instanceof RefusedWork) {
            LOG.info("Import {} could not go on from {}", begun.id(), begun.status());
        } else {
            LOG.error("Import {} could not go on from {}", begun.id(), begun.status(), fault);
        }
        try {
            database.write(() -> {
                imports.changeFrom(begun, begun.refused(refusal));
                return true;
            });
        } catch (DomainProblem lost) {
            LOG.warn("Why import {} could not go on was not kept: {}", begun.id(), lost.detail());
        }
    }

    /** Also tells that this server still lives. */
    @Scheduled(initialDelay = "10s", fixedDelay = "1s")
    void tell() {
        rowsDone.forEach((begun, done) -> {
            try {
                database.write(() -> {
                    progress.tell(begun.id(), done, clock.instant());
                    return true;
                });
            } catch (DomainProblem busy) {
                LOG.warn("How far import {} is was not told: {}", begun.id(), busy.detail());
            }
        });
    }
}

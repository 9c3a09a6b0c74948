package org.compacthub.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The servers that this JVM runs: one for each data folder, and one for all its tests together. */
final class LocalServers {

    /** The schemas of earlier tests, which go when the next run begins. */
    static final String TEST_SCHEMA = "hub_";

    private static final Map<Path, DatabaseServer> RUNNING = new HashMap<>();

    /** Counts the connection pools that are open: the servers outlive them, so that applications end in good order. */
    private static final Phaser POOLS = new Phaser(1);

    private LocalServers() {}

    /** The server on this folder. */
    static synchronized DatabaseServer on(Engine engine, Path data) {
        var path = data.toAbsolutePath().normalize();
        return RUNNING.computeIfAbsent(path, folder -> {
            var hold = DataFolder.hold(folder.resolve(engine.id()))
                    .orElseThrow(() -> new LocalDatabaseException("Another Compact Hub is running on the data in "
                            + folder + "; stop it, or name other data"));
            return startAndStopAtExit(engine, hold, List.of(), List.of());
        });
    }

    /** The server of this JVM's tests, below a folder where other JVMs may be running theirs. */
    static synchronized DatabaseServer forTests(Engine engine, Path below) {
        return RUNNING.computeIfAbsent(below.toAbsolutePath().normalize(), folder -> {
            var number = 1;
            var hold = DataFolder.hold(folder.resolve(engine.id() + "-" + number));
            while (hold.isEmpty()) {
                number++;
                hold = DataFolder.hold(folder.resolve(engine.id() + "-" + number));
            }
            // What a test wrote is worth nothing after a power cut, so nothing waits for the disk.
            return startAndStopAtExit(
                    engine, hold.get(), dropsOfOldSchemas(hold.get()), List.of("--innodb-flush-log-at-trx-commit=0"));
        });
    }

    static void poolOpened() {
        POOLS.register();
    }

    static void poolClosed() {
        POOLS.arriveAndDeregister();
    }

    private static DatabaseServer startAndStopAtExit(
            Engine engine, DataFolder hold, List<String> statements, List<String> options) {
        DatabaseServer server;
        try {
            server = DatabaseServer.start(engine, hold, statements, options);
        } catch (LocalDatabaseException e) {
            hold.release();
            throw e;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterPools(server), "database-stop"));
        return server;
    }

    private static void stopAfterPools(DatabaseServer server) {
        try {
            POOLS.awaitAdvanceInterruptibly(POOLS.arrive(), 10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            // A pool that is still open after this long loses its server.
        }
        server.stop();
    }

    private static List<String> dropsOfOldSchemas(DataFolder hold) {
        if (!Files.isDirectory(hold.data())) {
            return List.of();
        }
        try (var entries = Files.list(hold.data())) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> name.startsWith(TEST_SCHEMA))
                    .map(name -> "DROP DATABASE `" + name + "`")
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

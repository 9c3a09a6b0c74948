package org.compacthub.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The folder that one engine's data lives in, held by one JVM at a time.
 *
 * <p>The hold is a file lock, so it ends with the JVM however that ends. The server process does not: killed JVMs leave
 * theirs running, and it is stopped here before another one touches the same data.
 */
final class DataFolder {

    private final Path folder;
    private final FileLock lock;

    private DataFolder(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Takes hold of the folder, or gives nothing when another running JVM has it. */
    static Optional<DataFolder> hold(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new DataFolder(folder.toRealPath(), lock));
        } catch (IOException e) {
            throw new LocalDatabaseException("The data folder " + folder + " can't be used: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path data() {
        return folder.resolve("db");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Stops the server that an earlier JVM left behind on this data, and waits for its end. */
    void endOrphan() {
        var pidFile = file("server.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            var orphan = ProcessHandle.of(
                            Long.parseLong(Files.readString(pidFile).strip()))
                    .filter(this::servesThisData);
            if (orphan.isPresent()) {
                end(orphan.get());
            }
            Files.deleteIfExists(pidFile);
        } catch (NumberFormatException | IOException e) {
            throw new LocalDatabaseException("The process noted in " + pidFile + " can't be read; delete that file", e);
        }
    }

    /** A process number may since have gone to another program: only one that names this very folder is ended. */
    private boolean servesThisData(ProcessHandle process) {
        var arguments = process.info().arguments();
        if (arguments.isEmpty()) {
            return process.info()
                    .command()
                    .filter(command -> command.endsWith("/mariadbd") || command.endsWith("/mysqld"))
                    .isPresent();
        }
        for (var argument : arguments.get()) {
            if (argument.equals("--datadir=" + data())) {
                return true;
            }
        }
        return false;
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new LocalDatabaseException("An earlier database server can't be ended", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalDatabaseException("Interrupted while an earlier database server ended", e);
        }
    }

    void release() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new LocalDatabaseException("The hold on " + folder + " can't be given up", e);
        }
    }
}

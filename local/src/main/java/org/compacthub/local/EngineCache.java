package org.compacthub.local;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/**
 * Where the engines' programs are unpacked to: some hundred megabytes that all working copies share, below
 * {@code ~/.cache}.
 */
final class EngineCache {

    private EngineCache() {}

    static Path folder(String name) {
        return Path.of(System.getProperty("user.home"), ".cache", "compact-hub", name)
                .toAbsolutePath();
    }

    /** Something that fills an empty folder. */
    interface Unpacking {
        void into(Path folder) throws IOException;
    }

    /** Fills the folder at one stroke: it is there whole or not at all, whoever else unpacks at the same time. */
    static Path unpackedOnce(Path folder, Unpacking unpacking) {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(folder.getParent());
            var unfinished = Files.createTempDirectory(folder.getParent(), folder.getFileName() + ".");
            try {
                unpacking.into(unfinished);
                Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException | AtomicMoveNotSupportedException e) {
                delete(unfinished);
                if (!Files.isDirectory(folder)) {
                    throw e;
                }
            }
            return folder;
        } catch (IOException e) {
            throw new LocalDatabaseException("The database engine can't be unpacked to " + folder, e);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

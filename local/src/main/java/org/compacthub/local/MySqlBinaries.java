package org.compacthub.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** MySQL's own programs, which the build unpacks when it is run with {@code -Dcompacthub.engine=mysql}. */
final class MySqlBinaries {

    private static final String VERSION = "mysql-8.0.33";

    private MySqlBinaries() {}

    static Path unpacked() {
        var folder = EngineCache.folder(VERSION);
        var server = folder.resolve("bin/mysqld");
        if (!Files.isRegularFile(server)) {
            throw new LocalDatabaseException("MySQL is not unpacked at " + folder
                    + "; ./mvnw -Dcompacthub.engine=mysql -pl local process-resources does it");
        }
        server.toFile().setExecutable(true);
        return folder;
    }
}

package org.compacthub.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A database engine that can run beside the application, and how each is told to prepare its data and to serve it. */
enum Engine {
    MARIADB {
        @Override
        Path home() {
            return MariaDbBinaries.unpacked();
        }

        @Override
        List<String> initialise(Path home, Path data) {
            return arguments(
                    home.resolve("scripts/mariadb-install-db"),
                    "--no-defaults",
                    "--force",
                    "--skip-name-resolve",
                    "--skip-test-db",
                    "--auth-root-authentication-method=socket",
                    "--auth-root-socket-user=" + System.getProperty("user.name"),
                    "--basedir=" + home,
                    "--datadir=" + data);
        }

        @Override
        Path server(Path home) {
            return home.resolve("bin/mariadbd");
        }

        @Override
        List<String> ownOptions() {
            // Without --skip-ssl every start makes a certificate anew, which takes seconds and serves nobody here.
            return List.of("--sql-mode=" + MYSQL_SQL_MODE, "--skip-ssl");
        }

        @Override
        List<String> ownStatements(String password) {
            return List.of();
        }
    },
    MYSQL {
        @Override
        Path home() {
            return MySqlBinaries.unpacked();
        }

        @Override
        List<String> initialise(Path home, Path data) {
            return arguments(
                    server(home),
                    "--no-defaults",
                    "--initialize-insecure",
                    "--auto-generate-certs=OFF",
                    "--basedir=" + home,
                    "--datadir=" + data);
        }

        @Override
        Path server(Path home) {
            return home.resolve("bin/mysqld");
        }

        @Override
        List<String> ownOptions() {
            return List.of("--mysqlx=OFF", "--performance-schema=OFF", "--auto-generate-certs=OFF");
        }

        @Override
        List<String> ownStatements(String password) {
            return List.of("ALTER USER 'root'@'localhost' IDENTIFIED BY '" + password + "'");
        }
    };

    /** MySQL 8's own default, which MariaDB is given as well, so that what passes here passes in production. */
    private static final String MYSQL_SQL_MODE = "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,"
            + "NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    /** The folder with the engine's programs, unpacked if it was not yet. */
    abstract Path home();

    /** The command that makes an empty data folder. */
    abstract List<String> initialise(Path home, Path data);

    /** The server's program. */
    abstract Path server(Path home);

    /** What this engine alone has to be told. */
    abstract List<String> ownOptions();

    /** What this engine alone has to do at each start; one statement each. */
    abstract List<String> ownStatements(String password);

    /** How the engine is called in settings and folder names. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Engine named(String id) {
        return Arrays.stream(values())
                .filter(engine -> engine.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new LocalDatabaseException("compacthub.engine is '" + id + "'; it can be "
                        + Arrays.stream(values()).map(Engine::id).collect(Collectors.joining(" or "))));
    }

    private static List<String> arguments(Path program, String... arguments) {
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(List.of(arguments));
        command.addAll(asRoot());
        return List.copyOf(command);
    }

    /** Both engines refuse to run as root unless told that it is meant, as in a container. */
    static List<String> asRoot() {
        if (System.getProperty("user.name").equals("root")) {
            return List.of("--user=root");
        }
        return List.of();
    }
}

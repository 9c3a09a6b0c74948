package org.compacthub.local;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running database server: on loopback only, at a port and with a password that are new at every start. */
final class DatabaseServer {

    static final String USER = "compacthub";

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final Process process;
    private final int port;
    private final String password;

    private DatabaseServer(DataFolder folder, Process process, int port, String password) {
        this.folder = folder;
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the engine on this folder's data, making it first if there is none.
     *
     * @param statements what to carry out before the first connection is let in
     * @param options further options of the server
     */
    static DatabaseServer start(Engine engine, DataFolder folder, List<String> statements, List<String> options) {
        try {
            var home = engine.home();
            folder.endOrphan();
            initialise(engine, home, folder);
            var password = newPassword();
            var port = freePort();
            var start = folder.file("start.sql");
            write(start, engine, password, statements);
            var began = System.nanoTime();
            var process = run(command(engine, home, folder, port, start, options), home, folder.file("server.log"));
            var server = new DatabaseServer(folder, process, port, password);
            server.awaitGreeting();
            Files.delete(start);
            LOG.info(
                    "{} serves {} at 127.0.0.1:{} after {} ms",
                    engine.id(),
                    folder.data(),
                    port,
                    Duration.ofNanos(System.nanoTime() - began).toMillis());
            return server;
        } catch (IOException e) {
            throw new LocalDatabaseException("The embedded database can't be started: " + e.getMessage(), e);
        }
    }

    int port() {
        return port;
    }

    String password() {
        return password;
    }

    /** Ends the server in good order, and then gives the folder free. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        folder.release();
    }

    private static void initialise(Engine engine, Path home, DataFolder folder) throws IOException {
        if (Files.isDirectory(folder.data())) {
            return;
        }
        // Made beside its place and then moved there: a start that is killed halfway leaves no half-made data.
        var unfinished = folder.file("db.new");
        EngineCache.delete(unfinished);
        Files.createDirectories(unfinished);
        var log = folder.file("initialise.log");
        var process = run(engine.initialise(home, unfinished), home, log);
        try {
            if (process.waitFor() != 0) {
                throw failed("prepare its data", process, log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new LocalDatabaseException("Interrupted while the database was made", e);
        }
        Files.move(unfinished, folder.data());
    }

    private static List<String> command(
            Engine engine, Path home, DataFolder folder, int port, Path start, List<String> options)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(engine.server(home).toString());
        command.add("--no-defaults");
        command.add("--basedir=" + home);
        command.add("--datadir=" + folder.data());
        command.add("--tmpdir=" + Files.createDirectories(folder.file("tmp")));
        command.add("--pid-file=" + folder.file("server.pid"));
        // Relative to the data: a path of its own may be longer than a socket's address can be.
        command.add("--socket=server.sock");
        command.add("--bind-address=127.0.0.1");
        command.add("--port=" + port);
        command.add("--skip-name-resolve");
        command.add("--skip-log-bin");
        command.add("--default-time-zone=+00:00");
        command.add("--character-set-server=utf8mb4");
        command.add("--collation-server=utf8mb4_unicode_520_ci");
        command.add("--innodb-buffer-pool-size=256M");
        command.add("--init-file=" + start);
        command.addAll(engine.ownOptions());
        command.addAll(Engine.asRoot());
        command.addAll(options);
        return command;
    }

    private static void write(Path start, Engine engine, String password, List<String> statements) throws IOException {
        var lines = new ArrayList<>(engine.ownStatements(password));
        lines.add("CREATE USER IF NOT EXISTS '" + USER + "'@'127.0.0.1'");
        lines.add("ALTER USER '" + USER + "'@'127.0.0.1' IDENTIFIED BY '" + password + "'");
        lines.add("GRANT ALL PRIVILEGES ON *.* TO '" + USER + "'@'127.0.0.1'");
        lines.addAll(statements);
        Files.deleteIfExists(start);
        Files.createFile(start, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(start, String.join(";\n", lines) + ";\n");
    }

    private static Process run(List<String> command, Path home, Path log) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log.toFile());
        builder.environment().put("LD_LIBRARY_PATH", home.resolve("libs") + ":" + home.resolve("lib"));
        return builder.start();
    }

    /** The server greets whoever connects, once it has carried out its start file and not before. */
    private void awaitGreeting() throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!greets()) {
            if (!process.isAlive()) {
                throw failed("start", process, folder.file("server.log"));
            }
            if (System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw failed("start within " + PATIENCE.toSeconds() + " s", process, folder.file("server.log"));
            }
            try {
                process.waitFor(20, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
                throw new LocalDatabaseException("Interrupted while the database started", e);
            }
        }
    }

    private boolean greets() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
            socket.setSoTimeout(1000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static LocalDatabaseException failed(String what, Process process, Path log) throws IOException {
        var lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        var end = String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        var advice = "";
        if (end.contains("libaio") || end.contains("libnuma")) {
            advice = " MySQL needs two system libraries: apt-get install libaio1 libnuma1.";
        }
        return new LocalDatabaseException("The embedded database could not " + what + " (" + process + ")." + advice
                + " Its log, " + log + ", ends:" + System.lineSeparator() + end);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

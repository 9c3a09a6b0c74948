package org.compacthub.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseServerTest {

    private static final Engine ENGINE = Engine.named(System.getProperty("compacthub.engine", "mariadb"));

    @TempDir
    Path folder;

    @Test
    void data_stays_from_one_start_to_the_next_and_the_password_does_not() throws SQLException {
        var first = start();
        try (var connection = connect(first, "kept", first.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE note (word VARCHAR(20)) DEFAULT CHARACTER SET utf8mb4");
            statement.execute("INSERT INTO note VALUES ('blwyddyn')");
        } finally {
            first.stop();
        }

        var second = start();
        try {
            assertThat(note(second)).isEqualTo("blwyddyn");
            assertThatThrownBy(() -> connect(second, "kept", first.password()))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
        } finally {
            second.stop();
        }
    }

    @Test
    void nobody_gets_in_without_the_password() {
        var server = start();
        try {
            for (var user : List.of("root", "mysql", "", DatabaseServer.USER)) {
                assertThatThrownBy(() -> DriverManager.getConnection(url(server, "mysql"), user, ""))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("Access denied");
            }
            assertThat(Files.exists(folder.resolve("start.sql"))).isFalse();
        } finally {
            server.stop();
        }
    }

    @Test
    void it_listens_on_loopback_alone() throws Exception {
        var server = start();
        try {
            var others = NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                    .toList();
            for (var address : others) {
                assertThatThrownBy(() -> new Socket(address, server.port()).close())
                        .isInstanceOf(ConnectException.class);
            }
            new Socket("127.0.0.1", server.port()).close();
        } finally {
            server.stop();
        }
    }

    @Test
    void a_server_whose_jvm_was_killed_is_ended_and_its_data_kept() throws Exception {
        // Another JVM starts it, and is killed as kill -9 does.
        var killed = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartedElsewhere.class.getName(),
                        ENGINE.id(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(killed.inputReader().readLine()).isEqualTo("written");
        var orphan = killed.descendants()
                .filter(process -> process.info().command().orElse("").endsWith("d"))
                .findFirst()
                .orElseThrow();
        killed.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();

        var server = start();
        try {
            orphan.onExit().get(30, TimeUnit.SECONDS);
            assertThat(note(server)).isEqualTo("from elsewhere");
        } finally {
            server.stop();
        }
    }

    @Test
    void data_that_another_has_hold_of_is_left_alone() throws Exception {
        var holder = DataFolder.hold(folder).orElseThrow();

        assertThat(DataFolder.hold(folder)).isEmpty();
        holder.release();
        var next = DataFolder.hold(folder);
        assertThat(next).isPresent();
        next.get().release();
    }

    @Test
    void a_process_that_merely_has_the_old_number_is_left_alone() throws Exception {
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(folder.resolve("server.pid"), stranger.pid() + "\n");

            start().stop();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_server_that_cant_start_says_why() {
        var hold = DataFolder.hold(folder).orElseThrow();

        assertThatThrownBy(() -> DatabaseServer.start(ENGINE, hold, List.of(), List.of("--no-such-option=1")))
                .isInstanceOf(LocalDatabaseException.class)
                .hasMessageContaining("no-such-option");
        hold.release();
    }

    private DatabaseServer start() {
        return DatabaseServer.start(ENGINE, DataFolder.hold(folder).orElseThrow(), List.of(), List.of());
    }

    private static String note(DatabaseServer server) throws SQLException {
        try (var connection = connect(server, "kept", server.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT word FROM note")) {
            row.next();
            return row.getString(1);
        }
    }

    static Connection connect(DatabaseServer server, String schema, String password) throws SQLException {
        return DriverManager.getConnection(url(server, schema), DatabaseServer.USER, password);
    }

    private static String url(DatabaseServer server, String schema) {
        return "jdbc:mysql://127.0.0.1:" + server.port() + "/" + schema
                + "?createDatabaseIfNotExist=true&sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    /** What the killed JVM does: write a row, say so, and go on until it is killed. */
    static final class StartedElsewhere {

        private StartedElsewhere() {}

        public static void main(String[] arguments) throws Exception {
            var hold = DataFolder.hold(Path.of(arguments[1])).orElseThrow();
            var server = DatabaseServer.start(Engine.named(arguments[0]), hold, List.of(), List.of());
            try (var connection = connect(server, "kept", server.password());
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE note (word VARCHAR(20)) DEFAULT CHARACTER SET utf8mb4");
                statement.execute("INSERT INTO note VALUES ('from elsewhere')");
            }
            System.out.println("written");
            Thread.currentThread().join();
        }
    }
}

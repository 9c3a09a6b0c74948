package org.compacthub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.annotation.Value;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class DatabaseTest {

    @Inject
    private DataSource pool;

    @Value("${compacthub.engine}")
    private String engine;

    @Test
    void the_migrations_run_on_the_engine_that_was_asked_for() throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            try (var row = statement.executeQuery("SELECT version(), @@sql_mode")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1).contains("MariaDB")).isEqualTo(engine.equals("mariadb"));
                assertThat(row.getString(2)).contains("STRICT_TRANS_TABLES");
            }
        }
    }

    @Test
    void an_instant_is_stored_at_utc_whatever_the_zone_of_session_and_jvm() throws SQLException {
        var summer = Instant.parse("2026-07-01T11:00:00.123456Z");
        var id = UUID.randomUUID().toString();
        try (var connection = connection()) {
            insert(connection, id, "public", summer);
            try (var read = connection.prepareStatement(
                    "SELECT created_at, CAST(created_at AS CHAR), @@session.time_zone FROM organisation WHERE id ="
                            + " ?")) {
                read.setString(1, id);
                try (var row = read.executeQuery()) {
                    assertThat(row.next()).isTrue();
                    assertThat(row.getTimestamp(1).toInstant()).isEqualTo(summer);
                    assertThat(row.getString(2)).isEqualTo("2026-07-01 11:00:00.123456");
                    assertThat(row.getString(3)).isEqualTo("-08:00");
                }
            }
        }
        assertThat(LocalDateTime.ofInstant(summer, ZoneId.systemDefault()).getHour())
                .isEqualTo(12);
    }

    @Test
    void a_sector_that_nobody_knows_is_refused() {
        assertThatThrownBy(() -> {
                    try (var connection = connection()) {
                        insert(connection, UUID.randomUUID().toString(), "charity", Instant.EPOCH);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("organisation_sector_known");
    }

    /** The driver reads its settings as texts, and passes over a number or a truth value without a word. */
    @Test
    void every_setting_reaches_the_driver() {
        var settings = ((HikariDataSource) DelegatingDataSource.unwrapDataSource(pool)).getDataSourceProperties();

        assertThat(settings.values()).allSatisfy(value -> assertThat(value).isInstanceOf(String.class));
        assertThat(settings)
                .containsEntry("readOnlyPropagatesToServer", "false")
                .containsEntry("useLocalSessionState", "true");
    }

    private Connection connection() throws SQLException {
        return DelegatingDataSource.unwrapDataSource(pool).getConnection();
    }

    private static void insert(Connection connection, String id, String sector, Instant at) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO organisation"
                + " (id, version, name, sector, created_at, updated_at) VALUES (?, 0, 'Salford CVS', ?, ?, ?)")) {
            insert.setString(1, id);
            insert.setString(2, sector);
            insert.setTimestamp(3, Timestamp.from(at));
            insert.setTimestamp(4, Timestamp.from(at));
            insert.executeUpdate();
        }
    }
}

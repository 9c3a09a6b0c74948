package org.compacthub.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalDatabaseTest {

    private static final String URL = "datasources.default.url";

    @Test
    void each_context_of_a_test_has_a_schema_of_its_own_on_one_server() {
        try (var one = ApplicationContext.run("test");
                var other = ApplicationContext.run("test")) {
            assertThat(url(one)).isNotEqualTo(url(other));
            assertThat(serverIn(url(one))).isEqualTo(serverIn(url(other)));
            assertThat(one.getProperty("datasources.default.username", String.class))
                    .contains("compacthub");
        }
    }

    @Test
    void contexts_that_name_a_schema_share_it() {
        var shared = Map.<String, Object>of("compacthub.local.schema", "hub_shared");
        try (var one = ApplicationContext.run(shared, "test");
                var other = ApplicationContext.run(shared, "test")) {
            assertThat(url(one)).isEqualTo(url(other)).contains("/hub_shared?");
        }
    }

    @Test
    void sessions_are_forced_to_the_zone_that_is_asked_for() {
        try (var context = ApplicationContext.run(
                Map.<String, Object>of("compacthub.local.session-time-zone", "+05:30"), "test")) {
            assertThat(context.getProperty("datasources.default.data-source-properties.sessionVariables", String.class))
                    .contains("time_zone='+05:30'");
        }
    }

    @Test
    void a_database_that_was_named_is_used_as_it_is() {
        try (var context = ApplicationContext.run(Map.<String, Object>of(URL, "jdbc:mysql://db.example/hub"), "test")) {
            assertThat(url(context)).isEqualTo("jdbc:mysql://db.example/hub");
            assertThat(context.getProperty("datasources.default.password", String.class))
                    .isEmpty();
        }
    }

    @Test
    void nothing_is_supplied_outside_tests_unless_a_folder_is_named() {
        try (var context = ApplicationContext.builder().deduceEnvironment(false).start()) {
            assertThat(context.getProperty(URL, String.class)).isEmpty();
        }
    }

    @Test
    void a_folder_that_is_named_holds_the_data() {
        // Its server goes on to the JVM's end, so the folder can't be one that the test takes away.
        var folder = Path.of("target", "engine", "named");
        try (var context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .properties(Map.of("compacthub.local.data", folder.toString()))
                .start()) {
            assertThat(url(context)).contains("/compacthub?");
            assertThat(folder.resolve(System.getProperty("compacthub.engine", "mariadb"))
                            .resolve("db"))
                    .isDirectory();
        }
    }

    @Test
    void an_engine_that_does_not_exist_is_refused_with_those_that_do() {
        assertThatThrownBy(() -> ApplicationContext.run(Map.<String, Object>of("compacthub.engine", "oracle"), "test"))
                .hasMessageContaining("'oracle'")
                .hasMessageContaining("mariadb or mysql");
    }

    private static String url(ApplicationContext context) {
        return context.getProperty(URL, String.class).orElseThrow();
    }

    private static String serverIn(String url) {
        return url.replaceFirst("(//[^/]+).*", "$1");
    }
}

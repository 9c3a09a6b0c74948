package org.compacthub.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.compacthub.caller.Role;
import org.compacthub.organisation.Organisations;
import org.compacthub.store.Database;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAdministratorTest {
    private static final String SCHEMA = "first_administrator";

    @TempDir
    private Path folder;

    private Path passwordFile;

    @BeforeEach
    void writePassword() throws IOException {
        passwordFile = folder.resolve("password");
        Files.writeString(passwordFile, TestPeople.PASSWORD + "\n");
    }

    @Test
    void the_settings_open_the_first_account_and_are_not_looked_at_again() {
        try (ApplicationContext first = start(settings())) {
            People people = first.getBean(People.class);
            Person administrator = only(first);
            assertThat(administrator.email().value()).isEqualTo("admin@example.org");
            assertThat(administrator.memberships()).extracting(Membership::role).containsExactly(Role.ADMINISTRATOR);
            assertThat(first.getBean(Organisations.class)
                            .get(administrator.memberships().getFirst().organisation())
                            .name())
                    .isEqualTo("Salford CVS");
            assertThat(people.isEmpty()).isFalse();
        }
        Map<String, Object> others = settings();
        others.put("compacthub.admin.email", "another@example.org");
        others.remove("compacthub.admin.password-file");
        try (ApplicationContext second = start(others)) {
            assertThat(only(second).email().value()).isEqualTo("admin@example.org");
        }
    }

    @Test
    void what_is_missing_or_too_weak_stops_the_start_and_leaves_nothing_behind() throws IOException {
        Map<String, Object> withoutFile = settings();
        withoutFile.put("compacthub.local.schema", "no_administrator");
        withoutFile.remove("compacthub.admin.password-file");
        assertThatThrownBy(() -> start(withoutFile)).hasStackTraceContaining("COMPACTHUB_ADMIN_PASSWORD_FILE");

        Files.writeString(passwordFile, "password1234");
        Map<String, Object> weak = settings();
        weak.put("compacthub.local.schema", "no_administrator");
        assertThatThrownBy(() -> start(weak)).hasStackTraceContaining("easy to guess");

        try (ApplicationContext plain = start(new HashMap<>(Map.of("compacthub.local.schema", "no_administrator")))) {
            assertThat(plain.getBean(People.class).isEmpty()).isTrue();
            assertThat(rows(plain, "organisation")).isZero();
            assertThat(rows(plain, "audit_change")).isZero();
        }
    }

    private static long rows(ApplicationContext context, String table) {
        Database database = context.getBean(Database.class);
        return database.read(
                () -> database.query("SELECT COUNT(*) FROM " + table, java.util.List.of(), row -> row.getLong(1))
                        .getFirst());
    }

    private Map<String, Object> settings() {
        return new HashMap<>(Map.of(
                "compacthub.local.schema",
                SCHEMA,
                "compacthub.admin.email",
                "Admin@example.org",
                "compacthub.admin.password-file",
                passwordFile.toString(),
                "compacthub.admin.organisation",
                "Salford CVS"));
    }

    private static ApplicationContext start(Map<String, Object> settings) {
        return ApplicationContext.run(settings, Environment.TEST);
    }

    private static Person only(ApplicationContext context) {
        PersonRows rows = context.getBean(PersonRows.class);
        var all = context.getBean(Database.class).read(() -> rows.list(Set.of(), Optional.empty(), 2));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}

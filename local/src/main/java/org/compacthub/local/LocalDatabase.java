package org.compacthub.local;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Gives each application context that has no database of its own the embedded one.
 *
 * <p>It steps in where {@code compacthub.local.data} names a folder, and in tests; never where
 * {@code datasources.default.url} is set, or {@code compacthub.local.database} is {@code none}.
 */
@ContextConfigurer
public final class LocalDatabase implements ApplicationContextConfigurer {

    /** Above the application's own configuration, below the environment and the command line. */
    private static final int PRIORITY = -250;

    private static final String URL = "datasources.default.url";
    private static final AtomicInteger NEXT_SCHEMA = new AtomicInteger(1);

    @Override
    public void configure(ApplicationContext context) {
        var environment = context.getEnvironment();
        if (property(environment, URL).isPresent()
                || property(environment, "compacthub.local.database")
                        .filter("none"::equals)
                        .isPresent()) {
            return;
        }
        var settings = LocalSettings.from(name -> property(environment, name));
        if (settings.data().isPresent()) {
            var server = LocalServers.on(settings.engine(), settings.data().get());
            supply(environment, server, settings.schema().orElse("compacthub"), settings);
        } else if (environment.getActiveNames().contains(Environment.TEST)) {
            var server = LocalServers.forTests(settings.engine(), testData(environment));
            supply(environment, server, settings.schema().orElseGet(LocalDatabase::schemaOfItsOwn), settings);
        }
    }

    private static Path testData(Environment environment) {
        return property(environment, "compacthub.local.test-data")
                .map(Path::of)
                .orElseGet(() -> Path.of("target", "engine"));
    }

    private static String schemaOfItsOwn() {
        return LocalServers.TEST_SCHEMA + NEXT_SCHEMA.getAndIncrement();
    }

    private static void supply(Environment environment, DatabaseServer server, String schema, LocalSettings settings) {
        var properties = new HashMap<String, Object>();
        // The engines' own certificates are of no use on loopback; MySQL's password exchange wants one or the key.
        properties.put(
                URL,
                "jdbc:mysql://127.0.0.1:" + server.port() + "/" + schema
                        + "?createDatabaseIfNotExist=true&sslMode=DISABLED&allowPublicKeyRetrieval=true");
        properties.put("datasources.default.username", DatabaseServer.USER);
        properties.put("datasources.default.password", server.password());
        settings.sessionTimeZone().ifPresent(zone -> {
            var driver = "datasources.default.data-source-properties.";
            properties.put(driver + "forceConnectionTimeZoneToSession", "false");
            properties.put(driver + "sessionVariables", "time_zone='" + zone + "'");
        });
        environment.addPropertySource(PropertySource.of("compacthub-local", Map.copyOf(properties), PRIORITY));
    }

    /** Configuration files are not read yet: what counts is what the caller, the JVM and the environment say. */
    private static Optional<String> property(Environment environment, String name) {
        return environment.getPropertySources().stream()
                .sorted(Comparator.comparingInt(PropertySource::getOrder).reversed())
                .map(source -> Optional.ofNullable(source.get(name)))
                .flatMap(Optional::stream)
                .map(Object::toString)
                .findFirst()
                .or(() -> Optional.ofNullable(System.getProperty(name)))
                .or(() -> Optional.ofNullable(System.getenv(
                        name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'))))
                .filter(value -> !value.isBlank());
    }
}

package org.compacthub.local;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is asked of the embedded database.
 *
 * @param engine which one runs
 * @param data where it keeps its data between starts, or nothing for tests
 * @param schema the database inside the server, or nothing for one of its own to each application context
 * @param sessionTimeZone an offset such as {@code -08:00} that each session is forced to, so that a test sees whether
 *     anything depends on it; by default sessions are at UTC
 */
record LocalSettings(Engine engine, Optional<Path> data, Optional<String> schema, Optional<String> sessionTimeZone) {

    static final String DATA = "compacthub.local.data";

    LocalSettings {
        schema.ifPresent(name -> refuseUnless(name.matches("[a-z][a-z0-9_]{0,40}"), "compacthub.local.schema", name));
        sessionTimeZone.ifPresent(zone ->
                refuseUnless(zone.matches("[+-][0-9]{2}:[0-9]{2}"), "compacthub.local.session-time-zone", zone));
    }

    static LocalSettings from(Function<String, Optional<String>> property) {
        return new LocalSettings(
                Engine.named(property.apply("compacthub.engine").orElse("mariadb")),
                property.apply(DATA).map(Path::of),
                property.apply("compacthub.local.schema"),
                property.apply("compacthub.local.session-time-zone"));
    }

    private static void refuseUnless(boolean fits, String property, String value) {
        if (!fits) {
            throw new LocalDatabaseException(property + " can't be '" + value + "'");
        }
    }
}

package org.compacthub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A production start is the server's own jar and its libraries. Neither knows of the demonstration. */
class ProductionTest {
    private static final Path ROOT = Path.of(System.getProperty("compacthub.root"));

    @Test
    void the_server_does_not_depend_on_the_demonstration() throws IOException {
        assertThat(Files.readString(ROOT.resolve("api/pom.xml"))).doesNotContain("compact-hub-demo");
        try (Stream<Path> classes = Files.walk(ROOT.resolve("api/target/classes"))) {
            assertThat(classes.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .noneMatch(file -> contains(file, "org/compacthub/demo"));
        }
    }

    @Test
    void the_production_image_is_built_without_it() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("docker"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".Dockerfile")))
                    .isNotEmpty()
                    .noneMatch(file -> contains(file, "demo"));
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

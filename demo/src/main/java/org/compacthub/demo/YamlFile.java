package org.compacthub.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads a file of the demonstration data. */
final class YamlFile {
    private YamlFile() {}

    static Block read(String name) {
        String file = "/demo/" + name + ".yaml";
        try (InputStream source = YamlFile.class.getResourceAsStream(file)) {
            if (source == null) {
                throw new IllegalArgumentException(file + " is missing");
            }
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return new Block(
                    file,
                    new Yaml(
                                    new SafeConstructor(options),
                                    new Representer(new DumperOptions()),
                                    new DumperOptions(),
                                    options,
                                    new PlainWords())
                            .load(source));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Leaves everything a text but true, false and nothing: YAML would read a key {@code on} as true, and a day as a moment. */
    private static final class PlainWords extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, MERGE, "<");
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}

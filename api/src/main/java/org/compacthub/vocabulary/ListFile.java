package org.compacthub.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A YAML file with lists that a deployment chooses: one of those that ship, by its name, or one of its own, by its path. */
public final class ListFile {
    private static final String ENDING = ".yaml";

    private final String name;
    private final Map<String, List<Map<String, Object>>> lists;

    private ListFile(String name, Map<String, List<Map<String, Object>>> lists) {
        this.name = name;
        this.lists = lists;
    }

    /**
     * @param folder where the lists of this kind ship
     * @param wanted a name such as {@code salford}, or a path that ends with .yaml
     * @throws IllegalStateException where there is no such file, or it holds something else than lists; the server does not start then
     */
    public static ListFile read(String folder, String wanted) {
        try (InputStream file = open(folder, wanted)) {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            if (!(read instanceof Map<?, ?> lists)
                    || !lists.values().stream().allMatch(ListFile::isList)
                    || !lists.keySet().stream().allMatch(String.class::isInstance)) {
                throw new IllegalStateException(wanted + " does not hold named lists of entries, such as"
                        + " \"areas:\" and below it \"- { id: the-quays, name: The Quays }\".");
            }
            @SuppressWarnings("unchecked") // As was just seen.
            Map<String, List<Map<String, Object>>> sound = (Map<String, List<Map<String, Object>>>) lists;
            return new ListFile(wanted, sound);
        } catch (IOException fault) {
            throw new IllegalStateException(wanted + " can't be read: " + fault.getMessage(), fault);
        } catch (YAMLException fault) {
            throw new IllegalStateException(wanted + " can't be read as YAML: " + fault.getMessage(), fault);
        }
    }

    private static InputStream open(String folder, String wanted) throws IOException {
        if (wanted.endsWith(ENDING)) {
            return Files.newInputStream(Path.of(wanted));
        }
        InputStream shipped = ListFile.class.getResourceAsStream("/" + folder + "/" + wanted + ENDING);
        if (shipped == null) {
            throw new IllegalStateException(
                    "No list ships as \"%s\" in %s. One of your own is named by its path, which ends with %s."
                            .formatted(wanted, folder, ENDING));
        }
        return shipped;
    }

    private static boolean isList(Object value) {
        return value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance);
    }

    /** The names of the lists that are there. */
    public Iterable<String> names() {
        return List.copyOf(lists.keySet());
    }

    /** The entries of a list; none where it is left out. */
    public List<Map<String, Object>> list(String list) {
        return lists.getOrDefault(list, List.of());
    }

    /**
     * What an entry says.
     *
     * @throws IllegalStateException where it does not say that as text
     */
    public String text(Map<String, Object> entry, String key) {
        if (entry.get(key) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalStateException(
                "%s: %s needs \"%s\" as text (in quotes where it is a day or a number).".formatted(name, entry, key));
    }
}

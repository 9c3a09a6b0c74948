package org.compacthub.vocabulary;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Brings the deployment's list into the database at every start; what is there already stays as it is. */
@Singleton
class ShippedVocabulary implements ApplicationEventListener<StartupEvent> {
    private final Vocabulary vocabulary;
    private final String list;

    ShippedVocabulary(Vocabulary vocabulary, @Property(name = "compacthub.vocabulary") String list) {
        this.vocabulary = vocabulary;
        this.list = list;
    }

    @Override
    public void onApplicationEvent(StartupEvent start) {
        Map<String, List<Map<String, Object>>> lists = read();
        List<Vocabulary.Shipped> terms = Arrays.stream(TermKind.values())
                .flatMap(kind -> shipped(kind, lists.getOrDefault(kind.listName(), List.of())))
                .toList();
        vocabulary.ship(terms);
    }

    private Map<String, List<Map<String, Object>>> read() {
        String file = "/vocabulary/" + list + ".yaml";
        try (InputStream terms = Objects.requireNonNull(ShippedVocabulary.class.getResourceAsStream(file), file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(terms);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Stream<Vocabulary.Shipped> shipped(TermKind kind, List<Map<String, Object>> list) {
        return IntStream.range(0, list.size()).mapToObj(place -> shipped(kind, list.get(place), place));
    }

    private static Vocabulary.Shipped shipped(TermKind kind, Map<String, Object> term, int place) {
        boolean seldomHeard = Boolean.TRUE.equals(term.get("seldom-heard"));
        Term shipped = new Term(kind, (String) term.get("id"), (String) term.get("name"), seldomHeard);
        return new Vocabulary.Shipped(shipped, place, Boolean.TRUE.equals(term.get("whole")));
    }
}

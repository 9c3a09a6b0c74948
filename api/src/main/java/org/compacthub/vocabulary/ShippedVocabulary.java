package org.compacthub.vocabulary;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.compacthub.store.Database;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Brings the deployment's list into the database at every start; what is there already stays as it is. */
@Singleton
class ShippedVocabulary implements ApplicationEventListener<StartupEvent> {
    private final Vocabulary vocabulary;
    private final Database database;
    private final String list;

    ShippedVocabulary(Vocabulary vocabulary, Database database, @Property(name = "compacthub.vocabulary") String list) {
        this.vocabulary = vocabulary;
        this.database = database;
        this.list = list;
    }

    @Override
    public void onApplicationEvent(StartupEvent start) {
        Map<String, List<Map<String, Object>>> lists = read();
        database.write(() -> {
            for (TermKind kind : TermKind.values()) {
                vocabulary.add(
                        lists.getOrDefault(kind.listName(), List.of()).stream()
                                .map(term -> term(kind, term))
                                .toList(),
                        0);
            }
            vocabulary.setWhole(lists.getOrDefault(TermKind.AREA.listName(), List.of()).stream()
                    .filter(area -> Boolean.TRUE.equals(area.get("whole")))
                    .map(area -> (String) area.get("id"))
                    .toList());
            return null;
        });
    }

    private Map<String, List<Map<String, Object>>> read() {
        String file = "/vocabulary/" + list + ".yaml";
        try (InputStream terms = Objects.requireNonNull(ShippedVocabulary.class.getResourceAsStream(file), file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(terms);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Term term(TermKind kind, Map<String, Object> term) {
        return new Term(
                kind,
                (String) term.get("id"),
                (String) term.get("name"),
                Boolean.TRUE.equals(term.get("seldom-heard")));
    }
}

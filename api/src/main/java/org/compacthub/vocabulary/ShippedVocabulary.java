package org.compacthub.vocabulary;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Brings the deployment's list into the database at every start. Terms that the list has no longer stay, since records may have them. */
@Singleton
class ShippedVocabulary implements ApplicationEventListener<StartupEvent> {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    private final Vocabulary vocabulary;
    private final String list;

    ShippedVocabulary(Vocabulary vocabulary, @Property(name = "compacthub.vocabulary") String list) {
        this.vocabulary = vocabulary;
        this.list = list;
    }

    @Override
    public void onApplicationEvent(StartupEvent start) {
        vocabulary.ship(read(list));
    }

    /**
     * The terms of a list.
     *
     * @throws IllegalStateException naming what is wrong with it
     */
    static List<Vocabulary.Shipped> read(String list) {
        ListFile file = ListFile.read("vocabulary", list);
        Set<String> known =
                Arrays.stream(TermKind.values()).map(TermKind::listName).collect(Collectors.toSet());
        file.names().forEach(name -> {
            if (!known.contains(name)) {
                throw new IllegalStateException(
                        "%s has a list \"%s\"; there are: %s.".formatted(list, name, String.join(", ", known)));
            }
        });
        return Arrays.stream(TermKind.values())
                .flatMap(kind -> shipped(kind, file))
                .toList();
    }

    private static Stream<Vocabulary.Shipped> shipped(TermKind kind, ListFile file) {
        List<Map<String, Object>> entries = file.list(kind.listName());
        Set<String> ids = new HashSet<>();
        return IntStream.range(0, entries.size()).mapToObj(place -> {
            Map<String, Object> entry = entries.get(place);
            String id = file.text(entry, "id");
            if (!ID.matcher(id).matches() || !ids.add(id)) {
                throw new IllegalStateException(
                        "The id \"%s\" in %s is there twice, or has other than lower-case letters, digits and hyphens, at most 80."
                                .formatted(id, kind.listName()));
            }
            Term term = new Term(kind, id, file.text(entry, "name"), Boolean.TRUE.equals(entry.get("seldom-heard")));
            return new Vocabulary.Shipped(term, place, Boolean.TRUE.equals(entry.get("whole")));
        });
    }
}

package org.compacthub.referral;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.compacthub.vocabulary.Vocabulary;

/** All terms of this deployment, as they stand at one moment. */
record TermBook(Map<Taxonomy, Map<String, Entry>> terms) {

    /**
     * @param code the term's id in the vocabulary
     */
    record Entry(Taxonomy taxonomy, String code, String name) {
        UUID id() {
            return taxonomy.termId(code);
        }
    }

    static TermBook of(Vocabulary vocabulary) {
        Map<Taxonomy, Map<String, Entry>> terms = new EnumMap<>(Taxonomy.class);
        for (Taxonomy taxonomy : Taxonomy.values()) {
            Map<String, Entry> entries = new LinkedHashMap<>();
            vocabulary
                    .terms(taxonomy.kind())
                    .forEach(term -> entries.put(term.id(), new Entry(taxonomy, term.id(), term.name())));
            terms.put(taxonomy, entries);
        }
        return new TermBook(terms);
    }

    /** Those of the codes that are terms. */
    List<Entry> named(Taxonomy taxonomy, List<String> codes) {
        Map<String, Entry> entries = terms.getOrDefault(taxonomy, Map.of());
        return codes.stream()
                .flatMap(code -> Stream.ofNullable(entries.get(code)))
                .toList();
    }

    /** Every term, list after list. */
    List<Entry> all() {
        return terms.values().stream()
                .flatMap(entries -> entries.values().stream())
                .toList();
    }

    Optional<Entry> find(UUID id) {
        return all().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }
}

package org.compacthub.feed;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.compacthub.vocabulary.Term;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;

/** The vocabulary's terms as people read them. */
@Singleton
class TermNames {
    private final Vocabulary vocabulary;

    TermNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The names of all terms of a kind, by their ids. */
    Map<String, String> of(TermKind kind) {
        return vocabulary.terms(kind).stream()
                .collect(Collectors.toUnmodifiableMap(Term::id, term -> PlainText.line(term.name())));
    }

    /** The names of these terms; a term that the vocabulary does not hold is its own name. */
    List<String> of(TermKind kind, List<String> terms) {
        if (terms.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = of(kind);
        return terms.stream()
                .distinct()
                .map(term -> names.getOrDefault(term, term))
                .sorted()
                .toList();
    }
}

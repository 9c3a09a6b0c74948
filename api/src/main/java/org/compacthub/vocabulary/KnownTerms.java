package org.compacthub.vocabulary;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * Refuses filters by terms that the vocabulary does not have: a typing slip in the address of a subscription would otherwise give an empty calendar for ever. Terms are only
 * ever added, by whichever server, so what was once read stays right, and is read anew when a term is not among it.
 */
@Singleton
public class KnownTerms {
    private final Function<TermKind, Set<String>> vocabulary;
    private final Map<TermKind, Set<String>> read = new ConcurrentHashMap<>();

    @Inject
    KnownTerms(Vocabulary vocabulary) {
        this(kind -> vocabulary.terms(kind).stream().map(Term::id).collect(Collectors.toUnmodifiableSet()));
    }

    /** @param vocabulary the ids of all terms of a kind at this moment */
    public KnownTerms(Function<TermKind, Set<String>> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @param parameter the query parameter that names them
     * @throws DomainProblem {@code VALIDATION} where one is not in the vocabulary
     */
    public void require(TermKind kind, String parameter, @Nullable List<String> asked) {
        if (asked == null || missing(read.getOrDefault(kind, Set.of()), asked).isEmpty()) {
            return;
        }
        Set<String> known = vocabulary.apply(kind);
        read.put(kind, known);
        missing(known, asked).ifPresent(term -> {
            throw DomainProblem.invalid(FieldProblem.inParameter(
                    parameter,
                    "unknown-term",
                    "The vocabulary has no %s '%s'. /api/v1/vocabulary lists those that it has."
                            .formatted(parameter, term)));
        });
    }

    private static Optional<String> missing(Set<String> known, List<String> asked) {
        return asked.stream().filter(term -> !known.contains(term)).findFirst();
    }
}

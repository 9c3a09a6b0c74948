package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.vocabulary.KnownTerms;
import org.compacthub.vocabulary.TermKind;
import org.jspecify.annotations.Nullable;

/** Reads the register's filters from the parameters that lists and exports share. */
@Singleton
public class OrganisationFilters {
    private final KnownTerms terms;

    OrganisationFilters(KnownTerms terms) {
        this.terms = terms;
    }

    /**
     * @throws DomainProblem {@code VALIDATION} if the text has nothing to look for, or the vocabulary has no such term
     */
    public OrganisationFilter of(
            @Nullable String text,
            @Nullable List<org.compacthub.contract.model.Sector> sectors,
            @Nullable List<org.compacthub.contract.model.OrganisationKind> kinds,
            @Nullable List<org.compacthub.contract.model.OrganisationRole> roles,
            @Nullable List<org.compacthub.contract.model.Standing> standings,
            @Nullable List<String> topics,
            @Nullable List<String> communities,
            @Nullable List<String> areas,
            @Nullable List<org.compacthub.contract.model.CompactState> compact,
            @Nullable OffsetDateTime updatedSince) {
        terms.require(TermKind.TOPIC, "topic", topics);
        terms.require(TermKind.AUDIENCE, "community", communities);
        terms.require(TermKind.AREA, "area", areas);
        return new OrganisationFilter(
                text == null ? "" : text,
                words(text),
                sorted(sectors, sector -> Sector.of(sector.getValue())),
                sorted(kinds, kind -> OrganisationKind.valueOf(kind.name())),
                sorted(standings, standing -> Standing.valueOf(standing.name())),
                sorted(roles, org.compacthub.contract.model.OrganisationRole::getValue),
                sorted(topics, Function.identity()),
                sorted(communities, Function.identity()),
                sorted(areas, Function.identity()),
                sorted(compact, state -> CompactState.valueOf(state.name())),
                updatedSince == null ? null : updatedSince.toInstant());
    }

    private static SortedSet<String> words(@Nullable String text) {
        if (text == null) {
            return new TreeSet<>();
        }
        SortedSet<String> words = OrganisationFilter.wordsOf(text);
        if (words.isEmpty()) {
            throw DomainProblem.invalid(FieldProblem.inParameter(
                    "q", "no-word", "There is no letter or digit in it to look for. Give at least one."));
        }
        return words;
    }

    private static <A, B extends Comparable<B>> SortedSet<B> sorted(
            @Nullable Collection<A> given, Function<A, B> meaning) {
        return given == null
                ? new TreeSet<>()
                : given.stream().map(meaning).collect(Collectors.toCollection(TreeSet::new));
    }
}

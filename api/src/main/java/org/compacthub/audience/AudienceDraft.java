package org.compacthub.audience;

import java.util.List;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.OrganisationFilter;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * What an audience says: a filter or a list of organisations, and never both.
 *
 * @param criteria null for a picked list
 * @param picked empty for a filter
 */
public record AudienceDraft(String name, @Nullable Criteria criteria, List<OrganisationId> picked) {
    private static final int SHORTEST_NAME = 2;

    /**
     * @throws DomainProblem {@code VALIDATION}
     */
    public AudienceDraft {
        name = name.strip();
        picked = picked.stream().distinct().toList();
        if (name.length() < SHORTEST_NAME) {
            throw DomainProblem.invalid(
                    FieldProblem.inBody("name", "length", "Give it a name of two characters or more."));
        }
        if ((criteria == null) == picked.isEmpty()) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                    "filter",
                    "filter-or-list",
                    "An audience is either a filter or a list of organisations. Give one of filter and"
                            + " organisations."));
        }
        if (criteria != null
                && criteria.words() != null
                && OrganisationFilter.wordsOf(criteria.words()).isEmpty()) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                    "filter/words",
                    "no-word",
                    "There is no letter or digit in it to look for. Give at least one, or leave it out."));
        }
    }
}

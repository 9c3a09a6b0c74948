package org.compacthub.organisation;

import java.util.List;
import java.util.Optional;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * Groups of people who can be reached through an organisation (Salford, section 3.1).
 *
 * @param communities audiences of the vocabulary; one at least
 * @param note who they are more closely, and how it reaches them
 * @param conditions what has to be so before it opens the way
 */
public record Gateway(
        List<String> communities,
        @Nullable String note,
        @Nullable String conditions) {

    public Gateway {
        communities = communities == null
                ? List.of()
                : communities.stream().distinct().toList();
    }

    /** Nothing where nothing is told. */
    static @Nullable Gateway of(List<String> communities, @Nullable String note, @Nullable String conditions) {
        return communities.isEmpty() && note == null && conditions == null
                ? null
                : new Gateway(communities, note, conditions);
    }

    Optional<FieldProblem> problem() {
        return communities.isEmpty()
                ? Optional.of(FieldProblem.inBody(
                        "gateway/communities",
                        "no-community",
                        "Name at least one community that can be reached through the organisation, or leave"
                                + " all of this out."))
                : Optional.empty();
    }
}

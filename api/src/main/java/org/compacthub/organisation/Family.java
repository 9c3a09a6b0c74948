package org.compacthub.organisation;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation with all entries that count as it.
 *
 * @param survivor the entry that is shown
 * @param merged those that were merged into it
 */
public record Family(OrganisationId survivor, Set<OrganisationId> merged) {
    public Family {
        merged = Set.copyOf(merged);
    }

    /**
     * The survivor with one that was merged into it.
     *
     * @param merged null where there is none
     */
    public record Member(OrganisationId survivor, @Nullable OrganisationId merged) {}

    /** The family that all of these are of; none where there are none. */
    public static Optional<Family> of(Collection<Member> members) {
        return members.stream()
                .findFirst()
                .map(first -> new Family(
                        first.survivor(),
                        members.stream()
                                .map(Member::merged)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet())));
    }
}

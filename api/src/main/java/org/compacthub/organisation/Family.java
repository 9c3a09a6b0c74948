package org.compacthub.organisation;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.id.OrganisationId;

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

    /** The ids by which other records may refer to the organisation. */
    public Set<OrganisationId> all() {
        return Stream.concat(Stream.of(survivor), merged.stream()).collect(Collectors.toSet());
    }
}

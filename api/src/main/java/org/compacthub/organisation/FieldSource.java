package org.compacthub.organisation;

import java.time.Instant;
import java.util.Optional;
import org.compacthub.id.OrganisationId;

/**
 * Who supplied what an entry says in one field, and when it was last said to be right (Luton 1h: each agency keeps its part).
 *
 * @param field its name in the contract
 * @param confirmedAt at first when it was supplied
 * @param confirmedBy the organisation whose people confirmed it; absent where the server did
 */
public record FieldSource(
        String field,
        Supplier supplier,
        Instant suppliedAt,
        Instant confirmedAt,
        Optional<OrganisationId> confirmedBy) {}

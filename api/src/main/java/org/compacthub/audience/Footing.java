package org.compacthub.audience;

import java.util.Set;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Where an organisation of the register stands, as far as it is counted. */
record Footing(
        OrganisationId id,
        String sector,
        @Nullable String kind,
        Set<String> topics,
        Set<String> communities,
        Set<String> areas) {}

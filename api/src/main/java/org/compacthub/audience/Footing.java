package org.compacthub.audience;

import java.util.Set;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Particulars;
import org.compacthub.store.WireNames;
import org.compacthub.vocabulary.Areas;
import org.jspecify.annotations.Nullable;

/** Where an organisation of the register stands, as far as it is counted. */
record Footing(
        OrganisationId id,
        String sector,
        @Nullable String kind,
        Set<String> topics,
        Set<String> communities,
        Set<String> areas) {

    /** What an entry says. Whoever works in the whole works in each of its areas. */
    static Footing of(Organisation organisation, Areas known) {
        Particulars particulars = organisation.profile().particulars();
        return new Footing(
                organisation.id(),
                organisation.sector().wireName(),
                particulars.kind() == null ? null : WireNames.of(particulars.kind()),
                Set.copyOf(particulars.topics()),
                Set.copyOf(particulars.communities()),
                known.reachedBy(particulars.areas()));
    }
}

package org.compacthub.interest;

import java.time.Instant;
import java.util.UUID;
import org.compacthub.id.OrganisationId;

/**
 * An organisation's wish to hear of something, or not to.
 *
 * @param since when it came to wish so
 */
public record Interest(UUID id, OrganisationId organisation, Matter matter, Wish wish, Instant since) {
    Interest turned(Wish other, Instant now) {
        return new Interest(id, organisation, matter, other, now);
    }

    /** The same as the survivor's, where the organisation was merged. */
    Interest of(OrganisationId survivor) {
        return new Interest(id, survivor, matter, wish, since);
    }
}

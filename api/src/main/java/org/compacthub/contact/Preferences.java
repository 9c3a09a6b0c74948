package org.compacthub.contact;

import java.time.Instant;
import java.util.Optional;
import org.compacthub.code.Level;
import org.compacthub.id.OrganisationId;

/**
 * How an organisation wishes to be written to, and how far it wishes to take part (ORG 204 and 205).
 *
 * @param version rises by one with each change; 0 while nothing was said
 * @param updatedAt absent while nothing was said
 */
public record Preferences(
        OrganisationId organisation,
        long version,
        Receiving receiving,
        Optional<Level> participation,
        Optional<Instant> updatedAt) {

    static Preferences none(OrganisationId organisation) {
        return new Preferences(organisation, 0, Receiving.ANY, Optional.empty(), Optional.empty());
    }

    /** The same as what counts for another organisation, which itself said nothing. */
    Preferences of(OrganisationId survivor) {
        return survivor.equals(organisation) ? this : new Preferences(survivor, 0, receiving, participation, updatedAt);
    }

    /** The preferences after a change; the same version where nothing differs. */
    Preferences changed(Receiving wished, Optional<Level> level, Instant now) {
        if (wished.equals(receiving) && level.equals(participation)) {
            return this;
        }
        return new Preferences(organisation, version + 1, wished, level, Optional.of(now));
    }
}

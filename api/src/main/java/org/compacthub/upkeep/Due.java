package org.compacthub.upkeep;

import java.time.Instant;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Sector;

/**
 * An entry that is to be said right again.
 *
 * @param confirmedAt when that was last done
 */
record Due(OrganisationId organisation, String name, Sector sector, Instant confirmedAt) {}

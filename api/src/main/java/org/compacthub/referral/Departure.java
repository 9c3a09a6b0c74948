package org.compacthub.referral;

import java.time.Instant;
import org.compacthub.id.OrganisationId;

/** Something left the mount. */
record Departure(Entity entity, OrganisationId organisation, DepartureReason reason, Instant leftAt) {}

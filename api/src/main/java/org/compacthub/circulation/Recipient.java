package org.compacthub.circulation;

import org.compacthub.id.OrganisationId;

/**
 * One of those whom something was meant for.
 *
 * @param optedOut whether it was left out, since it had opted out at that moment
 */
record Recipient(OrganisationId organisation, boolean optedOut) {}

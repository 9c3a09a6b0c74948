package org.compacthub.organisation;

import org.compacthub.id.OrganisationId;

/**
 * An entry says again exactly what one of its versions said, because what came after that was taken back in the transaction under way.
 *
 * @param said the version that said it before
 * @param says the version that says it now
 */
public record OrganisationRestated(OrganisationId entry, long said, long says) {}

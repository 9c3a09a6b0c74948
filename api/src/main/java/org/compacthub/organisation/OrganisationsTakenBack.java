package org.compacthub.organisation;

import java.util.Collection;
import org.compacthub.id.OrganisationId;

/** Entries leave the register as if they had never been there, in the transaction under way and after {@link OrganisationChanged} said of each that it closes. */
public record OrganisationsTakenBack(Collection<OrganisationId> entries) {}

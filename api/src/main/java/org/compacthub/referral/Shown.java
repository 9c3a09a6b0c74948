package org.compacthub.referral;

import java.util.Optional;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;

/**
 * An organisation as everybody may know it.
 *
 * @param parent what it is a part of, if that is shown as well
 */
record Shown(Organisation organisation, Optional<OrganisationId> parent) {}

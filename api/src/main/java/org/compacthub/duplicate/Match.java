package org.compacthub.duplicate;

import java.util.Set;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MatchKey;

/**
 * An entry of the register that may stand for the same organisation.
 *
 * @param common what both have in common
 * @param identifiersDiffer whether one register gives them different numbers, which speaks against it
 */
public record Match(OrganisationId organisation, Likeness likeness, Set<MatchKey> common, boolean identifiersDiffer) {}

package org.compacthub.account;

import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;

/** A membership as it is asked for, before it is known to be right. */
public record MembershipWanted(OrganisationId organisation, Role role) {}

package org.compacthub.organisation;

/**
 * An organisation's entry is about to change, in the transaction under way. A feature that can't live with the change refuses it by a {@link
 * org.compacthub.problem.DomainProblem}, and then nothing is written.
 */
public record OrganisationChanged(Organisation before, Organisation after) {}

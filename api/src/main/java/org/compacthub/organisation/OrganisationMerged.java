package org.compacthub.organisation;

/**
 * An entry is about to be merged into another, in the transaction under way. A feature that can't live with it refuses it by a {@link
 * org.compacthub.problem.DomainProblem}, and then nothing is written.
 */
public record OrganisationMerged(Organisation merged, Organisation survivor) {}

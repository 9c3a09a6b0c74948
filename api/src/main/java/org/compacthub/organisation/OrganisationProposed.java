package org.compacthub.organisation;

/**
 * Somebody is about to add an entry, in the transaction under way. A feature that knows better refuses it by a {@link
 * org.compacthub.problem.DomainProblem}, and then nothing is written.
 */
public record OrganisationProposed(Profile profile) {}

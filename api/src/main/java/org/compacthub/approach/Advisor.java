package org.compacthub.approach;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that was asked whom to approach.
 *
 * @param version rises by one whenever its advice is given or changed, from 0
 */
public record Advisor(
        OrganisationId organisation, long version, @Nullable Advice advice) {

    /**
     * What is advised, as it was written.
     *
     * @param conditions what to mind in approaching them; null where there is nothing
     * @param organisations of the register, whom to approach
     */
    public record Draft(String text, @Nullable String conditions, List<OrganisationId> organisations) {}

    /** The same as it is kept, with the day on which it was given or changed last. */
    public record Advice(String text, @Nullable String conditions, List<OrganisationId> organisations, LocalDate on) {}

    /**
     * @param read the version that they have read
     * @throws DomainProblem {@code STALE}
     */
    Advisor advising(long read, Advice given) {
        if (version != read) {
            throw DomainProblem.stale(version);
        }
        return new Advisor(organisation, version + 1, given);
    }

    /** Itself, and whom it names. */
    Stream<OrganisationId> named() {
        return advice == null
                ? Stream.of(organisation)
                : Stream.concat(Stream.of(organisation), advice.organisations().stream());
    }
}

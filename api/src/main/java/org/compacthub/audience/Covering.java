package org.compacthub.audience;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Particulars;
import org.compacthub.vocabulary.Areas;

/**
 * An infrastructure body that covers an organisation, and by which ways.
 *
 * @param member whether it names the organisation as a member
 * @param topics what it covers of those of the organisation; none where the organisation does not fit its whole coverage, as for communities and areas
 * @param areas in the narrower words of the two
 */
record Covering(
        InfrastructureBody body, boolean member, List<String> topics, List<String> communities, List<String> areas) {

    /** None where it does not cover the organisation. */
    static Optional<Covering> of(InfrastructureBody body, Organisation organisation, Areas known) {
        Footing footing = Footing.of(organisation, known);
        if (!body.covers(footing)) {
            return Optional.empty();
        }
        boolean member = body.names(footing);
        if (!body.takesIn(footing)) {
            return Optional.of(new Covering(body, member, List.of(), List.of(), List.of()));
        }
        Particulars covered = organisation.profile().particulars();
        var match = Infrastructure.Match.of(body, covered.topics(), covered.communities(), List.of());
        return Optional.of(new Covering(
                body, member, match.topics(), match.communities(), known.shared(named(body), covered.areas())));
    }

    /** The areas as the body itself names them. */
    private static List<String> named(InfrastructureBody body) {
        return Objects.requireNonNull(
                        body.organisation().profile().particulars().coverage())
                .areas();
    }
}

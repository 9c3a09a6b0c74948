package org.compacthub.audience;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Particulars.Coverage;

/** An organisation that passes things on to others, with those whom it covers (Herefordshire 9.2.6, 10.2.4). */
record InfrastructureBody(Organisation organisation, Coverage coverage) {

    /** Whether it covers an organisation: by name, or because that fits all that the coverage is limited to. One that names no limit covers those listed alone. */
    boolean covers(Footing footing) {
        return names(footing) || takesIn(footing);
    }

    /** The same with what each member that was merged counts as in its place. */
    InfrastructureBody counting(Map<OrganisationId, OrganisationId> survivors) {
        return new InfrastructureBody(organisation, coverage.counting(survivors));
    }

    /** Whether it names an organisation as a member. */
    boolean names(Footing footing) {
        return coverage.organisations().contains(footing.id());
    }

    /** Whether an organisation fits all that the coverage is limited to. */
    boolean takesIn(Footing footing) {
        boolean limited = !coverage.topics().isEmpty()
                || !coverage.communities().isEmpty()
                || !coverage.areas().isEmpty();
        return limited
                && fits(coverage.topics(), footing.topics())
                && fits(coverage.communities(), footing.communities())
                && fits(coverage.areas(), footing.areas());
    }

    /** The groups of which it could reach somebody: those that it names, and those of everybody whom it covers. */
    Set<String> groups(Dimension dimension, List<Footing> register) {
        Set<String> groups = new HashSet<>(named(dimension));
        register.stream().filter(this::covers).forEach(footing -> groups.addAll(dimension.of(footing)));
        return groups;
    }

    private List<String> named(Dimension dimension) {
        return switch (dimension) {
            case SECTOR, KIND -> List.of();
            case AREA -> coverage.areas();
            case COMMUNITY -> coverage.communities();
        };
    }

    private static boolean fits(List<String> limits, Set<String> terms) {
        return limits.isEmpty() || !Collections.disjoint(limits, terms);
    }
}

package org.compacthub.audience;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Particulars.Coverage;

/** An organisation that passes things on to others, with those whom it covers (Herefordshire 9.2.6, 10.2.4). */
record InfrastructureBody(Organisation organisation, Coverage coverage) {

    /** Whether it covers an organisation: by name, or because that fits all that the coverage is limited to. One that names no limit covers those listed alone. */
    boolean covers(Footing footing) {
        if (coverage.organisations().contains(footing.id())) {
            return true;
        }
        boolean limited = !coverage.topics().isEmpty()
                || !coverage.communities().isEmpty()
                || !coverage.areas().isEmpty();
        return limited
                && fits(coverage.topics(), footing.topics())
                && fits(coverage.communities(), footing.communities())
                && fits(coverage.areas(), footing.areas());
    }

    /** Whether it could reach those of a group: it names the group, or covers somebody of it. */
    boolean couldReach(Dimension dimension, String group, List<Footing> register) {
        boolean named = switch (dimension) {
            case SECTOR, KIND -> false;
            case AREA -> coverage.areas().contains(group);
            case COMMUNITY -> coverage.communities().contains(group);
        };
        return named
                || register.stream().anyMatch(footing -> dimension.of(footing).contains(group) && covers(footing));
    }

    OrganisationId id() {
        return organisation.id();
    }

    private static boolean fits(List<String> limits, Set<String> terms) {
        return limits.isEmpty() || !Collections.disjoint(limits, terms);
    }
}

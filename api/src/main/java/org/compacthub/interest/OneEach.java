package org.compacthub.interest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.compacthub.id.OrganisationId;

/** Of all wishes that touch a consultation, the one of each organisation that counts. */
final class OneEach {
    private static final Comparator<Interest> WEIGHT =
            Comparator.comparing(Interest::isForTopic).thenComparing(interest -> interest.wish() == Wish.OPTED_OUT);

    private OneEach() {}

    /** Newest first again. */
    static List<Interest> of(List<Interest> newestFirst) {
        Map<OrganisationId, Interest> counting = new LinkedHashMap<>();
        for (Interest interest : newestFirst) {
            counting.merge(interest.organisation(), interest, OneEach::weightier);
        }
        return counting.values().stream()
                .sorted(Comparator.comparing(Interest::since).reversed())
                .toList();
    }

    /** The first where they weigh the same. */
    private static Interest weightier(Interest first, Interest second) {
        return WEIGHT.compare(second, first) < 0 ? second : first;
    }
}

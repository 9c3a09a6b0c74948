package org.compacthub.interest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.compacthub.id.OrganisationId;

/** Of all wishes that touch a consultation, the one of each organisation that counts. */
final class OneEach {
    private static final Comparator<Interest> WEIGHT =
            Comparator.comparing(Interest::isForTopic).thenComparing(interest -> interest.wish() == Wish.OPTED_OUT);

    private OneEach() {}

    /**
     * Each survivor's wish in each matter: its own, else the newest of those merged into it.
     *
     * @param survivors whom each organisation that was merged counts as
     */
    static List<Interest> inEachMatter(List<Interest> newestFirst, Map<OrganisationId, OrganisationId> survivors) {
        if (survivors.isEmpty()) {
            return newestFirst;
        }
        record Place(OrganisationId organisation, Matter matter) {}
        Map<Place, Interest> counting = new LinkedHashMap<>();
        List<Interest> ownFirst = Stream.concat(
                        newestFirst.stream().filter(interest -> !survivors.containsKey(interest.organisation())),
                        newestFirst.stream().filter(interest -> survivors.containsKey(interest.organisation())))
                .toList();
        for (Interest interest : ownFirst) {
            OrganisationId survivor = survivors.getOrDefault(interest.organisation(), interest.organisation());
            counting.putIfAbsent(new Place(survivor, interest.matter()), interest.of(survivor));
        }
        return counting.values().stream()
                .sorted(Comparator.comparing(Interest::since).reversed())
                .toList();
    }

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

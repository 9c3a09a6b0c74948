package org.compacthub.audience;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How many of each group there are, and how many of them are met by something: reached by an audience, or covered by an infrastructure body.
 *
 * @param groups by the group's id; one that nobody belongs to is absent
 */
record Tally(Map<String, Count> groups) {

    /**
     * @param met how many of them
     * @param all how many there are
     */
    record Count(int met, int all) {
        static final Count NONE = new Count(0, 0);

        private Count with(boolean another) {
            return new Count(another ? met + 1 : met, all + 1);
        }
    }

    static Tally of(Dimension dimension, List<Footing> register, Predicate<Footing> met) {
        Map<String, Count> groups = new HashMap<>();
        for (Footing footing : register) {
            boolean isMet = met.test(footing);
            for (String group : dimension.of(footing)) {
                groups.put(group, groups.getOrDefault(group, Count.NONE).with(isMet));
            }
        }
        return new Tally(Map.copyOf(groups));
    }

    Count of(String group) {
        return groups.getOrDefault(group, Count.NONE);
    }
}

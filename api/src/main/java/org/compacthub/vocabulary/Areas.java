package org.compacthub.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the areas of a deployment lie in each other: what is said of the whole is said of every part of it, as what is said of a city is of its wards.
 *
 * @param all ids of the areas of the deployment
 * @param whole those of them that all others lie in
 */
public record Areas(Set<String> all, Set<String> whole) {
    public Areas {
        all = Collections.unmodifiableSet(new LinkedHashSet<>(all));
        whole = Set.copyOf(whole);
    }

    /** Everywhere that these areas reach: each area, where the whole is one of them. */
    public Set<String> reachedBy(Collection<String> named) {
        return Collections.disjoint(named, whole) ? Set.copyOf(named) : all;
    }

    /** The areas of which any one is enough to reach one of those asked for: themselves, and the whole. None where nothing is asked for. */
    public Set<String> reaching(Collection<String> asked) {
        Set<String> reaching = new LinkedHashSet<>(asked);
        if (!asked.isEmpty()) {
            reaching.addAll(whole);
        }
        return reaching;
    }

    /** Where both are, in the narrower words of the two: a ward and its city share the ward. */
    public List<String> shared(Collection<String> some, Collection<String> others) {
        Set<String> reachedBySome = reachedBy(some);
        Set<String> reachedByOthers = reachedBy(others);
        return Stream.concat(
                        some.stream().filter(reachedByOthers::contains),
                        others.stream().filter(reachedBySome::contains))
                .distinct()
                .toList();
    }
}

package org.compacthub.interest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.id.OrganisationId;

/** Of all wishes that touch a consultation, the one of each organisation that counts. */
final class OneEach {
    private static final Comparator<Interest> NEWEST_FIRST =
            Comparator.comparing(Interest::since).reversed();

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
        return counting.values().stream().sorted(NEWEST_FIRST).toList();
    }

    /**
     * Newest first again. A wish for the consultation itself goes before all others. Of those for what it has, an interest goes before an
     * opt-out of the same aspect; but an opt-out of one aspect goes before an interest in another, which it narrows.
     *
     * @param aspects of the consultation
     */
    static List<Interest> of(List<Interest> newestFirst, Aspects aspects) {
        return newestFirst.stream()
                .collect(Collectors.groupingBy(Interest::organisation, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(own -> counting(own, aspects).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static Optional<Interest> counting(List<Interest> own, Aspects aspects) {
        Optional<Interest> itself = first(own, interest -> interest.matter() instanceof Matter.OfConsultation);
        if (itself.isPresent()) {
            return itself;
        }
        List<Interest> oneOfEachAspect = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            inAspect(own, aspect, aspects).ifPresent(oneOfEachAspect::add);
        }
        oneOfEachAspect.sort(NEWEST_FIRST);
        return first(oneOfEachAspect, OneEach::isOptOut).or(() -> first(oneOfEachAspect, interest -> true));
    }

    private static Optional<Interest> inAspect(List<Interest> own, Aspect aspect, Aspects aspects) {
        Map<String, Interest> byTerm = new LinkedHashMap<>();
        for (Interest interest : own) {
            if (interest.matter() instanceof Matter.Standing(Aspect of, String term) && of == aspect) {
                byTerm.put(term, interest);
            }
        }
        List<Interest> found = List.copyOf(byTerm.values());
        return first(found, interest -> !isOptOut(interest)).or(() -> {
            boolean counts = aspect.oneIsEnough() || aspects.allIn(aspect, byTerm.keySet());
            return counts ? first(found, OneEach::isOptOut) : Optional.empty();
        });
    }

    private static Optional<Interest> first(List<Interest> found, Predicate<Interest> wanted) {
        return found.stream().filter(wanted).findFirst();
    }

    private static boolean isOptOut(Interest interest) {
        return interest.wish() == Wish.OPTED_OUT;
    }
}

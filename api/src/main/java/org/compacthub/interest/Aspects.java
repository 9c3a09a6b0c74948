package org.compacthub.interest;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compacthub.code.Level;
import org.compacthub.consultation.DocumentFormat;
import org.compacthub.consultation.Draft;
import org.compacthub.consultation.Reach;
import org.compacthub.consultation.TakingPart;
import org.compacthub.store.WireNames;
import org.compacthub.vocabulary.Areas;

/**
 * All of a consultation that standing wishes look at.
 *
 * @param areas how the areas lie in each other: a wish for the whole is one for each of its areas
 */
record Aspects(Map<Aspect, List<String>> terms, Areas areas) {
    Aspects {
        terms = Map.copyOf(terms);
    }

    static Aspects of(Draft draft, Areas areas) {
        Reach reach = draft.reach();
        TakingPart takingPart = draft.takingPart();
        Level level = takingPart.participation();
        Map<Aspect, List<String>> terms = new EnumMap<>(Aspect.class);
        terms.put(Aspect.TOPIC, reach.topics());
        terms.put(Aspect.AREA, reach.areas());
        terms.put(Aspect.LEVEL, level == null ? List.of() : List.of(WireNames.of(level)));
        terms.put(
                Aspect.FORMAT, takingPart.formats().stream().map(WireNames::of).toList());
        return new Aspects(terms, areas);
    }

    /** Of what is only thought of: its topics are all that is known. */
    static Aspects ofTopics(List<String> topics) {
        return new Aspects(Map.of(Aspect.TOPIC, topics), new Areas(Set.of(), Set.of()));
    }

    /** Of a notice that is no consultation. One that only informs is of the first level. */
    static Aspects ofNotice(List<String> topics, boolean informationOnly) {
        List<String> levels = informationOnly ? List.of(WireNames.of(Level.INFORMING)) : List.of();
        return new Aspects(Map.of(Aspect.TOPIC, topics, Aspect.LEVEL, levels), new Areas(Set.of(), Set.of()));
    }

    List<String> of(Aspect aspect) {
        return terms.getOrDefault(aspect, List.of());
    }

    /** All terms of this aspect by which a wish touches the consultation. */
    Set<String> touching(Aspect aspect) {
        Set<String> touching = new LinkedHashSet<>(of(aspect));
        if (aspect == Aspect.AREA) {
            touching.addAll(areas.reachedBy(of(aspect)));
            touching.addAll(areas.reaching(of(aspect)));
        }
        return touching;
    }

    /** Whether these terms leave nothing of the consultation in this aspect. */
    boolean allIn(Aspect aspect, Collection<String> given) {
        return (aspect == Aspect.AREA ? areas.reachedBy(given) : given).containsAll(of(aspect));
    }

    /** The levels, or the formats, that there are. */
    static List<String> names(Aspect aspect) {
        return switch (aspect) {
            case LEVEL -> names(Level.values());
            case FORMAT -> names(DocumentFormat.values());
            case TOPIC, AREA -> throw new IllegalArgumentException("The vocabulary has the " + aspect.pathName());
        };
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(WireNames::of).toList();
    }
}

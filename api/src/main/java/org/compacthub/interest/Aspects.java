package org.compacthub.interest;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.compacthub.code.Level;
import org.compacthub.consultation.DocumentFormat;
import org.compacthub.consultation.Draft;
import org.compacthub.consultation.Reach;
import org.compacthub.consultation.TakingPart;
import org.compacthub.store.WireNames;

/** All of a consultation that standing wishes look at. */
record Aspects(Map<Aspect, List<String>> terms) {
    Aspects {
        terms = Map.copyOf(terms);
    }

    static Aspects of(Draft draft) {
        Reach reach = draft.reach();
        TakingPart takingPart = draft.takingPart();
        Level level = takingPart.participation();
        Map<Aspect, List<String>> terms = new EnumMap<>(Aspect.class);
        terms.put(Aspect.TOPIC, reach.topics());
        terms.put(Aspect.AREA, reach.areas());
        terms.put(Aspect.LEVEL, level == null ? List.of() : List.of(WireNames.of(level)));
        terms.put(
                Aspect.FORMAT, takingPart.formats().stream().map(WireNames::of).toList());
        return new Aspects(terms);
    }

    /** Of what is only thought of: its topics are all that is known. */
    static Aspects ofTopics(List<String> topics) {
        return new Aspects(Map.of(Aspect.TOPIC, topics));
    }

    List<String> of(Aspect aspect) {
        return terms.getOrDefault(aspect, List.of());
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

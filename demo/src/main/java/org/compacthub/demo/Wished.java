package org.compacthub.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.interest.Aspect;
import org.compacthub.interest.Matter;
import org.compacthub.interest.Wish;
import org.jspecify.annotations.Nullable;

/**
 * A wish of the organisation that somebody acts for, to hear of a consultation, or of what has a topic, an area, a level or a format, or not to.
 *
 * @param person by their key
 */
record Wished(
        String person,
        @Nullable ConsultationId consultation,
        @Nullable String topic,
        @Nullable String area,
        @Nullable String level,
        @Nullable String format,
        Wish wish) {

    /** What a standing wish is about. */
    List<Matter.Standing> standing() {
        List<Matter.Standing> all = new ArrayList<>();
        add(all, Aspect.TOPIC, topic);
        add(all, Aspect.AREA, area);
        add(all, Aspect.LEVEL, level);
        add(all, Aspect.FORMAT, format);
        return all;
    }

    private static void add(List<Matter.Standing> all, Aspect aspect, @Nullable String term) {
        if (term != null) {
            all.add(new Matter.Standing(aspect, term));
        }
    }

    static List<Wished> read(Names names) {
        Block file = YamlFile.read("interests");
        var reader = new RecordReader(LocalDate::parse, names);
        List<Wished> all = new ArrayList<>();
        for (Object each : file.list("interests")) {
            all.add(reader.readAll(Wished.class, new Block(file.where() + ", interest " + (all.size() + 1), each)));
        }
        file.refuseOthers();
        return all;
    }
}

package org.compacthub.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.interest.Wish;
import org.jspecify.annotations.Nullable;

/**
 * A wish of the organisation that somebody acts for, to hear of a consultation or a topic or not to.
 *
 * @param person by their key
 */
record Wished(
        String person,
        @Nullable ConsultationId consultation,
        @Nullable String topic,
        Wish wish) {

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

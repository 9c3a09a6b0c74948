package org.compacthub.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.compacthub.barrier.Barrier;
import org.compacthub.barrier.BarrierState;
import org.compacthub.barrier.Barriers;
import org.compacthub.caller.Caller;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A barrier to information, reported by a person who is told by their key, and what was said of it since. */
record Hindered(
        String person,
        Barrier.Direction direction,
        String what,
        List<String> keepsOut,
        OrganisationId asked,
        @Nullable ConsultationId consultation,
        List<Said> steps) {

    record Said(
            String person,
            BarrierState state,
            @Nullable String words,
            @Nullable LocalDate dueOn) {}

    static List<Hindered> read(Almanac almanac, Names names) {
        Block file = YamlFile.read("barriers");
        var reader = new RecordReader(day -> almanac.day(day, unnamed -> Optional.empty()), names);
        List<Hindered> all = new ArrayList<>();
        for (Object each : file.list("barriers")) {
            all.add(reader.readAll(Hindered.class, new Block(file.where() + ", barrier " + (all.size() + 1), each)));
        }
        file.refuseOthers();
        return all;
    }

    /** Does what it tells by the verbs that people do it with. */
    void tell(Barriers barriers, Function<String, Caller> callers) {
        Barrier barrier = barriers.report(
                new Barrier.Report(direction, what, keepsOut, asked, consultation), callers.apply(person));
        for (Said each : steps) {
            barrier = barriers.step(
                    barrier.id(),
                    barrier.version(),
                    each.state(),
                    each.words(),
                    each.dueOn(),
                    callers.apply(each.person()));
        }
    }
}

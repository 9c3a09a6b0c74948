package org.compacthub.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.compacthub.caller.Caller;
import org.compacthub.foi.Concern;
import org.compacthub.foi.InformationRequest;
import org.compacthub.foi.InformationRequests;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A request for information, recorded by a person who is told by their key. */
record Requested(
        String person, @Nullable String reference, String subject, LocalDate receivedOn, List<Told> concerned) {

    /** An organisation that is told of it, and what it says. */
    record Told(
            OrganisationId organisation,
            String material,
            boolean sensitive,
            LocalDate commentBy,
            @Nullable Said said) {}

    record Said(String person, Concern.Opinion opinion, String text, boolean sensitive) {}

    static List<Requested> read(Almanac almanac, Names names) {
        Block file = YamlFile.read("information");
        var reader = new RecordReader(day -> almanac.day(day, unnamed -> Optional.empty()), names);
        List<Requested> all = new ArrayList<>();
        for (Object each : file.list("requests")) {
            all.add(reader.readAll(Requested.class, new Block(file.where() + ", request " + (all.size() + 1), each)));
        }
        file.refuseOthers();
        return all;
    }

    /** Does what it tells by the verbs that people do it with. */
    void tell(InformationRequests requests, Function<String, Caller> callers) {
        Caller authority = callers.apply(person);
        InformationRequest recorded =
                requests.record(new InformationRequest.Asked(reference, subject, receivedOn), authority);
        for (Told each : concerned) {
            Concern concern = requests.tell(
                    recorded.id(),
                    new Concern.Told(each.organisation(), each.material(), each.sensitive(), each.commentBy()),
                    authority);
            Said said = each.said();
            if (said != null) {
                requests.comment(
                        recorded.id(),
                        concern.id(),
                        concern.version(),
                        said.opinion(),
                        said.text(),
                        said.sensitive(),
                        callers.apply(said.person()));
            }
        }
    }
}

package org.compacthub.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.compacthub.approach.Advisor;
import org.compacthub.approach.ApproachRequest;
import org.compacthub.approach.ApproachRequests;
import org.compacthub.caller.Caller;
import org.compacthub.id.OrganisationId;

/** A question about whom to approach, asked by a person who is told by their key, with what one of those asked advises. */
record Questioned(
        String person,
        String text,
        List<String> communities,
        List<String> areas,
        LocalDate answerBy,
        List<OrganisationId> asked,
        Advised advised) {

    record Advised(
            String person, OrganisationId organisation, String text, String conditions, List<OrganisationId> whom) {}

    static List<Questioned> read(Almanac almanac, Names names) {
        Block file = YamlFile.read("approach");
        var reader = new RecordReader(day -> almanac.day(day, unnamed -> Optional.empty()), names);
        List<Questioned> all = new ArrayList<>();
        for (Object each : file.list("questions")) {
            all.add(reader.readAll(Questioned.class, new Block(file.where() + ", question " + (all.size() + 1), each)));
        }
        file.refuseOthers();
        return all;
    }

    /** Does what it tells by the verbs that people do it with. */
    void tell(ApproachRequests requests, Function<String, Caller> callers) {
        ApproachRequest request = requests.ask(
                new ApproachRequest.Question(text, List.of(), communities, areas, null, answerBy),
                asked,
                callers.apply(person));
        requests.advise(
                request.id(),
                advised.organisation(),
                0,
                new Advisor.Draft(advised.text(), advised.conditions(), advised.whom()),
                callers.apply(advised.person()));
    }
}

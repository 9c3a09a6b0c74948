package org.compacthub.demo;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.compacthub.caller.Caller;
import org.compacthub.id.OrganisationId;
import org.compacthub.knowledge.Knowledge;
import org.compacthub.knowledge.Note;
import org.jspecify.annotations.Nullable;

/** Something that a person, who is told by their key, shares for an organisation. */
record Shared(
        String person,
        @Nullable OrganisationId organisation,
        Note.Kind kind,
        String title,
        String text,
        List<String> topics,
        @Nullable URI link,
        Note.Readers shownTo) {

    static List<Shared> read(Almanac almanac, Names names) {
        Block file = YamlFile.read("knowledge");
        var reader = new RecordReader(day -> almanac.day(day, unnamed -> Optional.empty()), names);
        List<Shared> all = new ArrayList<>();
        for (Object each : file.list("notes")) {
            all.add(reader.readAll(Shared.class, new Block(file.where() + ", note " + (all.size() + 1), each)));
        }
        file.refuseOthers();
        return all;
    }

    /** Does what it tells by the verb that people do it with. */
    void tell(Knowledge knowledge, Function<String, Caller> callers) {
        knowledge.share(
                new Note.Content(kind, title, text.strip(), topics, link, shownTo),
                organisation,
                callers.apply(person));
    }
}

package org.compacthub.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.compacthub.audience.Criteria;
import org.compacthub.circulation.Route;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.compacthub.support.SupportKind;
import org.jspecify.annotations.Nullable;

/** Whom consultations ask, who is suggested as missing, what is offered to support them, and what was sent round. Persons and audiences are told by their keys. */
record Asked(
        List<Saved> audiences,
        List<Listed> lists,
        List<Missing> suggestions,
        List<Offered> offers,
        List<Sent> circulations,
        List<Told> notices) {

    /** A saved audience: a filter, or organisations that were picked. */
    record Saved(
            String key,
            String person,
            String name,
            @Nullable Criteria filter,
            List<OrganisationId> organisations) {}

    record Listed(
            ConsultationId consultation, String person, List<String> audiences, List<OrganisationId> organisations) {}

    record Missing(
            ConsultationId consultation,
            String person,
            @Nullable OrganisationId organisation,
            @Nullable String name,
            String reason) {}

    record Offered(ConsultationId consultation, String person, List<SupportKind> kinds, String text) {}

    record Sent(
            ConsultationId consultation,
            String person,
            Route route,
            @Nullable OrganisationId through,
            @Nullable String audience,
            @Nullable String words,
            LocalDate on) {}

    /** A notice of a decision that was taken. */
    record Told(
            String person,
            String title,
            List<String> topics,
            @Nullable LocalDate actionFrom,
            Route route,
            @Nullable String audience,
            @Nullable String words,
            LocalDate on) {}

    static Asked read(Almanac almanac, Names names) {
        Block file = YamlFile.read("audiences");
        var reader = new RecordReader(day -> almanac.day(day, unnamed -> Optional.empty()), names);
        Asked asked = new Asked(
                all(file, "audiences", Saved.class, reader),
                all(file, "lists", Listed.class, reader),
                all(file, "suggestions", Missing.class, reader),
                all(file, "offers", Offered.class, reader),
                all(file, "circulations", Sent.class, reader),
                all(file, "notices", Told.class, reader));
        file.refuseOthers();
        return asked;
    }

    private static <R extends Record> List<R> all(Block file, String key, Class<R> type, RecordReader reader) {
        List<R> all = new ArrayList<>();
        for (Object each : file.list(key)) {
            all.add(reader.readAll(type, new Block(file.where() + ", " + key + " " + (all.size() + 1), each)));
        }
        return all;
    }
}

package org.compacthub.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Facts for a test: a planned consultation with firm dates of which nothing else is recorded, until the test says so. */
final class Plan {

    private LocalDate today = LocalDate.of(2026, 3, 1);
    private Progress progress = Progress.PLANNED;
    private LocalDate publishedOn;
    private Level level = Level.CONSULTING;
    private Dates dates = new Dates(null, null, null, null, null, null, null, null, true);
    private DocumentKind documentKind;
    private final Set<ContentPart> parts = EnumSet.noneOf(ContentPart.class);
    private final List<Route> routes = new ArrayList<>();
    private Audience audience = Audience.UNKNOWN;
    private Preparation preparation = Preparation.NONE;
    private final List<BusyTime> busyTimes = new ArrayList<>();
    private final List<AudienceLoad> load = new ArrayList<>();
    private Aftermath aftermath = Aftermath.NONE;
    private final Map<String, Justification> justifications = new HashMap<>();

    static Plan planned() {
        return new Plan();
    }

    static Plan open(String from, String to) {
        return new Plan().window(from, to);
    }

    Plan today(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    Plan at(Progress point) {
        progress = point;
        return this;
    }

    Plan published(String day) {
        publishedOn = LocalDate.parse(day);
        return this;
    }

    Plan level(Level participation) {
        level = participation;
        return this;
    }

    Plan window(String from, String to) {
        return dates(known -> Dates.window(LocalDate.parse(from), LocalDate.parse(to)));
    }

    Plan dates(UnaryOperator<Dates> change) {
        dates = change.apply(dates);
        return this;
    }

    Plan about(DocumentKind kind) {
        documentKind = kind;
        return this;
    }

    Plan holding(ContentPart... held) {
        parts.addAll(List.of(held));
        return this;
    }

    Plan answeredBy(Route... ways) {
        routes.addAll(List.of(ways));
        return this;
    }

    Plan asking(Audience people) {
        audience = people;
        return this;
    }

    Plan prepared(Preparation recorded) {
        preparation = recorded;
        return this;
    }

    Plan busy(BusyTime... times) {
        busyTimes.addAll(List.of(times));
        return this;
    }

    Plan alreadyAsked(String people, int times) {
        load.add(new AudienceLoad(people, times));
        return this;
    }

    Plan after(Aftermath cameOfIt) {
        aftermath = cameOfIt;
        return this;
    }

    Plan justified(String clause, Justification reason) {
        justifications.put(clause, reason);
        return this;
    }

    ConsultationFacts facts() {
        return new ConsultationFacts(
                today,
                progress,
                publishedOn,
                level,
                dates,
                documentKind,
                parts,
                routes,
                audience,
                preparation,
                busyTimes,
                load,
                aftermath,
                justifications);
    }

    /** What a Code with this one clause, "test.1", finds. */
    Finding against(Check check) {
        return Evaluation.of(Rules.codes(Rules.code("test", Rules.clause("test.1", check))), facts())
                .findings()
                .getFirst();
    }
}

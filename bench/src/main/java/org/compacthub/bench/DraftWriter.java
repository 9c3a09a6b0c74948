package org.compacthub.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.compacthub.code.DocumentKind;
import org.compacthub.code.Level;
import org.compacthub.consultation.Background;
import org.compacthub.consultation.DocumentFormat;
import org.compacthub.consultation.Draft;
import org.compacthub.consultation.Embargo;
import org.compacthub.consultation.Method;
import org.compacthub.consultation.Proposal;
import org.compacthub.consultation.Reach;
import org.compacthub.consultation.TakingPart;
import org.compacthub.consultation.Timetable;
import org.compacthub.consultation.Undertakings;
import org.compacthub.id.OrganisationId;
import org.compacthub.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** Writes what a lead might have written, of the deployment's own topics, audiences and areas. */
final class DraftWriter {
    private static final List<String> THINGS = List.of(
            "day centre",
            "library",
            "cycle lane",
            "walk-in clinic",
            "youth club",
            "allotments",
            "community centre",
            "bus route",
            "school crossing",
            "advice service",
            "meals service",
            "homework club",
            "park",
            "leisure centre",
            "market",
            "swimming pool",
            "hostel",
            "recycling service",
            "playground",
            "health visiting",
            "short breaks",
            "night shelter",
            "museum",
            "town hall",
            "footbridge",
            "nursery",
            "dementia service",
            "grants programme",
            "licensing policy",
            "parking scheme");
    private static final List<String> TITLES = List.of(
            "The future of the %1$s in %2$s",
            "%3$s in %2$s: a draft strategy",
            "Changes to the %1$s for people in %2$s",
            "A plan for %3$s, with the %1$s in %2$s",
            "Commissioning the %1$s in %2$s",
            "%3$s: what matters to you in %2$s",
            "Budget choices for the %1$s in %2$s",
            "Where the new %1$s in %2$s should go");
    private static final List<String> SUMMARIES = List.of(
            "The %1$s in %2$s is used by many people and costs more each year. Three options are set out, with what"
                    + " each would mean for those who use it and for the organisations that help them.",
            "We would like to hear from people in %2$s and from the groups that work with them before a decision is"
                    + " made on the %1$s.",
            "A draft is out for comment. It covers opening hours, charges and access to the %1$s, and what voluntary"
                    + " organisations could run themselves.",
            "Earlier work with partners showed that the %1$s does not reach everybody in %2$s. Tell us what keeps"
                    + " people away, and what would help.");

    private final List<Term> topics;
    private final List<Term> audiences;
    private final List<Term> areas;
    private final Chances chances;

    DraftWriter(List<Term> topics, List<Term> audiences, List<Term> areas, Chances chances) {
        this.topics = topics;
        this.audiences = audiences;
        this.areas = areas;
        this.chances = chances;
    }

    Draft draft(
            @Nullable LocalDate opens,
            @Nullable LocalDate closes,
            boolean firm,
            List<OrganisationId> partners,
            @Nullable Embargo embargo) {
        List<Term> about = chances.someEarly(topics, chances.from(1, 3));
        List<Term> where = chances.someEarly(areas, chances.from(1, 2));
        String thing = chances.any(THINGS);
        return new Draft(
                proposal(thing, where.getFirst().name(), about.getFirst().name()),
                new Reach(
                        partners,
                        ids(about),
                        ids(chances.someEarly(audiences, chances.from(1, 4))),
                        ids(where),
                        false,
                        null,
                        null),
                takingPart(),
                timetable(opens, closes, firm),
                new Undertakings(
                        "A summary of all answers, and what was decided, is published.",
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        null,
                        null),
                new Background(List.of(), List.of(), null),
                embargo);
    }

    private Proposal proposal(String thing, String place, String topic) {
        String title = chances.any(TITLES).formatted(thing, place, topic);
        return new Proposal(
                title,
                chances.any(SUMMARIES).formatted(thing, place),
                null,
                "To hear what people think before the %s is decided on.".formatted(thing.toLowerCase(Locale.ROOT)),
                null,
                null,
                null,
                List.of("Opening hours", "Charges", "Who should run it"),
                List.of(new Proposal.OpenMatter("How it is run", null, null)),
                List.of(new Proposal.FixedMatter("The total that can be spent", "It is set in the budget.")),
                List.of(),
                null,
                null,
                chances.any(List.of(DocumentKind.values())),
                null);
    }

    private TakingPart takingPart() {
        return new TakingPart(
                chances.any(List.of(Level.values())),
                List.of(
                        new TakingPart.WayToRespond(Method.ONLINE_FORM, null, "https://consult.example/answer", null),
                        new TakingPart.WayToRespond(Method.LETTER, "Freepost CONSULT", null, null)),
                null,
                List.of(DocumentFormat.WEB_PAGE, DocumentFormat.PRINTED_COPY),
                null,
                chances.oneIn(10) ? "https://consult.example/" + chances.from(1_000, 99_999) : null);
    }

    private static Timetable timetable(@Nullable LocalDate opens, @Nullable LocalDate closes, boolean firm) {
        if (opens == null || closes == null) {
            return Timetable.NONE;
        }
        return new Timetable(
                opens.minusDays(35),
                opens,
                firm,
                closes,
                firm,
                closes.plusDays(28),
                closes.plusDays(56),
                closes.plusDays(70),
                closes.plusDays(84),
                null);
    }

    private static List<String> ids(List<Term> terms) {
        return terms.stream().map(Term::id).toList();
    }
}

package org.compacthub.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.compacthub.code.DocumentKind;
import org.compacthub.code.Level;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;

/** Drafts for tests. */
public final class Drafts {
    public static final Reach NOBODY = new Reach(List.of(), List.of(), List.of(), List.of(), false, null, null);
    public static final TakingPart NO_WAYS = new TakingPart(null, List.of(), null, List.of(), null, null);
    public static final Undertakings NO_UNDERTAKINGS =
            new Undertakings(null, null, null, null, null, false, null, null, null, null);
    public static final Background NO_BACKGROUND = new Background(List.of(), List.of(), null);

    private Drafts() {}

    /** Only a title and a summary. */
    public static Draft bare(String title) {
        return new Draft(
                proposal(title, "It is about " + title + "."),
                NOBODY,
                NO_WAYS,
                Timetable.NONE,
                NO_UNDERTAKINGS,
                NO_BACKGROUND,
                null);
    }

    public static Proposal proposal(String title, String summary) {
        return new Proposal(
                title, summary, null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), null, null,
                null, null);
    }

    /** The same with firm days on which it opens and closes. */
    public static Draft firm(String title, String opens, String closes) {
        return bare(title).with(window(opens, closes));
    }

    public static Timetable window(String opens, String closes) {
        return timetable(LocalDate.parse(opens), true, LocalDate.parse(closes), true);
    }

    public static Timetable anticipated(String opens, String closes) {
        return timetable(LocalDate.parse(opens), false, LocalDate.parse(closes), false);
    }

    public static Timetable timetable(LocalDate opens, boolean opensFirm, LocalDate closes, boolean closesFirm) {
        return new Timetable(null, opens, opensFirm, closes, closesFirm, null, null, null, null, null);
    }

    public static Draft reaching(Draft draft, UnaryOperator<Reach> change) {
        return draft.with(change.apply(draft.reach()));
    }

    public static Reach reach(
            List<String> topics, List<String> audiences, List<String> areas, OrganisationId... partners) {
        return new Reach(List.of(partners), topics, audiences, areas, false, null, null);
    }

    /** A draft in which every field says something; {@code DraftsTest} sees to it that none is forgotten. */
    public static Draft full(OrganisationId partner, ConsultationId related, PersonId viewer) {
        return new Draft(
                new Proposal(
                        "Libraries and their opening hours",
                        "Which libraries should open in the evening?",
                        "Six branch libraries are looked at.",
                        "To choose the hours from next April on.",
                        "People who use a branch know it best.",
                        "Nothing is decided on the hours.",
                        "Two late evenings at each branch.",
                        List.of("Which evenings?", "Which branches?"),
                        List.of(new Proposal.OpenMatter("The evenings", "Entirely", LocalDate.of(2027, 3, 1))),
                        List.of(new Proposal.FixedMatter("The number of branches", "It was settled by the budget.")),
                        List.of("The budget is settled."),
                        "The law asks for a comprehensive service.",
                        "Everybody who uses a branch library.",
                        DocumentKind.SERVICE_CHANGE,
                        new Proposal.Cycle(
                                "Library plan",
                                CycleStage.PLAN,
                                "Cabinet settles the hours",
                                "Before anything is drafted")),
                new Reach(
                        List.of(partner),
                        List.of("libraries-and-leisure", "budget"),
                        List.of("residents", "carers"),
                        List.of("salford"),
                        true,
                        "Carers are asked at their own meetings.",
                        "All members of the libraries."),
                new TakingPart(
                        Level.INVOLVING,
                        List.of(
                                new TakingPart.WayToRespond(
                                        Method.ONLINE_FORM, "On the web", "https://example.org/form?a=1&b=2", "Quick"),
                                new TakingPart.WayToRespond(
                                        Method.DROP_IN,
                                        "Town hall, 2 pm",
                                        "https://example.org/map",
                                        "To talk it over")),
                        "There are other ways too.",
                        List.of(DocumentFormat.WEB_PAGE, DocumentFormat.BRITISH_SIGN_LANGUAGE),
                        new TakingPart.NamedContact(
                                "A. Librarian",
                                "Planner",
                                "1 Square, Salford",
                                "0161 496 0000",
                                "libraries@example.org"),
                        "https://example.org/elsewhere"),
                new Timetable(
                        LocalDate.of(2027, 1, 10),
                        LocalDate.of(2027, 3, 1),
                        true,
                        LocalDate.of(2027, 5, 31),
                        true,
                        LocalDate.of(2027, 6, 30),
                        LocalDate.of(2027, 7, 15),
                        LocalDate.of(2027, 8, 1),
                        LocalDate.of(2027, 8, 31),
                        LocalDate.of(2027, 2, 28)),
                new Undertakings(
                        "A report to everybody who answered.",
                        "Cabinet decides in August.",
                        "Answers are kept without names.",
                        "Each answer is acknowledged.",
                        "Tell us how to ask better.",
                        true,
                        "An assessment is in the report.",
                        "Two people for three months.",
                        "A week more for Easter.",
                        "The budget's date leaves no more time."),
                new Background(
                        List.of(new Background.Reference("Visits in a year", "https://example.org/visits")),
                        List.of(new Background.Related(related, "The last time", "https://example.org/last")),
                        new Background.EarlierWork(LocalDate.of(2027, 1, 5), "A survey of five years ago.")),
                new Embargo(LocalDate.of(2027, 2, 1), Set.of(viewer)));
    }

    public static Draft full() {
        return full(
                new OrganisationId(new UUID(1, 1)), new ConsultationId(new UUID(2, 2)), new PersonId(new UUID(3, 3)));
    }
}

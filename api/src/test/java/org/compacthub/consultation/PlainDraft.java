package org.compacthub.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Drafts that say no more than a test needs. */
public final class PlainDraft {
    private PlainDraft() {}

    public static Draft titled(String title) {
        return new Draft(
                new Proposal(
                        title,
                        "What is planned, in two sentences. It can still change.",
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null),
                new Reach(List.of(), List.of(), List.of(), List.of(), false, null, null),
                new TakingPart(null, List.of(), null, List.of(), null, null),
                Timetable.NONE,
                new Undertakings(null, null, null, null, null, false, null, null, null, null),
                new Background(List.of(), List.of(), null),
                null);
    }

    /** With firm dates, either of which may be unknown. */
    public static Draft dated(Draft draft, @Nullable LocalDate opensOn, @Nullable LocalDate closesOn) {
        return draft.with(new Timetable(
                null, opensOn, opensOn != null, closesOn, closesOn != null, null, null, null, null, null));
    }

    /** Run with these partners, on these topics. */
    public static Draft reaching(Draft draft, List<OrganisationId> partners, List<String> topics) {
        return draft.with(new Reach(partners, topics, List.of(), List.of(), false, null, null));
    }

    public static Draft embargoed(Draft draft, Embargo embargo) {
        return draft.with(embargo);
    }

    /** On another site at this address. */
    public static Draft heldAt(Draft draft, String address) {
        return new Draft(
                draft.proposal(),
                draft.reach(),
                new TakingPart(null, List.of(), null, List.of(), null, address),
                draft.timetable(),
                draft.undertakings(),
                draft.background(),
                draft.embargo());
    }

    /** The same consultation after its lead took a partner on. */
    public static Consultation sharedWith(
            Consultation consultation, OrganisationId partner, LocalDate today, Instant now) {
        Draft draft = consultation.draft();
        return consultation.change(
                reaching(draft, List.of(partner), draft.reach().topics()), today, now);
    }
}

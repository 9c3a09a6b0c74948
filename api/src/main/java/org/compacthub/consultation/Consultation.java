package org.compacthub.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.compacthub.consultation.History.Progress;
import org.compacthub.consultation.History.Reason;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as the calendar holds it. Its verbs give the next version or refuse with a {@link DomainProblem}; whether the Code is kept is asked by the
 * caller of the verb, since that takes more than one consultation to know.
 *
 * @param version counts the changes
 * @param recorded the state that somebody brought it to; see {@link #statusOn} for what the clock makes of it
 * @param source where it was brought in from, as the importer names it, or null for one made here
 */
public record Consultation(
        ConsultationId id,
        long version,
        OrganisationId lead,
        @Nullable PersonId author,
        ConsultationStatus recorded,
        Draft draft,
        History history,
        @Nullable String source,
        Instant createdAt,
        Instant updatedAt) {

    private static final ConsultationId NOT_SAVED = new ConsultationId(new UUID(0, 0));

    private static final String CHANGED_ELSEWHERE = "Changed on the site that holds it";

    public Consultation {
        if (recorded.isOfTheClock()) {
            throw new IllegalArgumentException("Only the clock brings a consultation to " + recorded);
        }
    }

    /** A new idea. Whoever writes an embargoed one is among those who see it. */
    public static Consultation plan(
            ConsultationId id, OrganisationId lead, @Nullable PersonId author, Draft draft, Instant now) {
        requireSound(draft, lead);
        return new Consultation(
                id,
                0,
                lead,
                author,
                ConsultationStatus.IDEA,
                seenByAuthor(draft, author),
                History.NONE,
                null,
                now,
                now);
    }

    /**
     * One that another site holds and has made public already, published as it is. Nobody is asked for reasons, since its terms are not set here; where it falls
     * short of the Code, its findings say so.
     *
     * @param source where it comes from, as the importer names it
     */
    static Consultation broughtIn(
            ConsultationId id,
            OrganisationId lead,
            @Nullable PersonId author,
            Draft draft,
            String source,
            LocalDate today,
            Instant now) {
        requireSound(draft, lead);
        return new Consultation(
                id,
                0,
                lead,
                author,
                ConsultationStatus.PLANNED,
                draft,
                History.NONE.published(today),
                source,
                now,
                now);
    }

    /**
     * The same as the other site says it now; this very version where nothing differs. A date that the site moved is kept with the new one, even one that has
     * passed: what happens there can't be refused here.
     */
    Consultation broughtInAgain(Draft other, LocalDate today, Instant now) {
        if (other.equals(draft)) {
            return this;
        }
        requireLiving(today);
        requireSound(other, lead);
        DateMove move = new DateMove(draft.timetable(), other.timetable(), statusOn(today));
        return next(recorded, other, history.moved(move.changes(CHANGED_ELSEWHERE, today)), now);
    }

    /**
     * A plan as it would be if it were published with this draft today, to be checked and thrown away. Dates that make no sense are left for the
     * findings to speak of, since it is being typed.
     */
    static Consultation sketch(OrganisationId lead, Draft draft, LocalDate today, Instant now) {
        return new Consultation(NOT_SAVED, 0, lead, null, ConsultationStatus.IDEA, draft, History.NONE, null, now, now)
                .sketch(draft, today, now);
    }

    /** The same for one that is in the calendar; what is published already keeps its history. */
    Consultation sketch(Draft other, LocalDate today, Instant now) {
        return new Consultation(
                id,
                version,
                lead,
                author,
                isPublished() ? recorded : ConsultationStatus.PLANNED,
                other.with(other.timetable().withSeenOpenOn(draft.timetable().seenOpenOn())),
                isPublished() ? history : history.published(today),
                source,
                createdAt,
                now);
    }

    /** The state on a day in Europe/London. */
    public ConsultationStatus statusOn(LocalDate today) {
        return recorded == ConsultationStatus.PLANNED ? draft.timetable().statusOn(today) : recorded;
    }

    /** Whether only the people named on it may see it on this day. */
    public boolean isEmbargoedOn(LocalDate today) {
        return draft.embargo() != null && draft.embargo().holdsOn(today);
    }

    /** Says something else, the dates of a published one apart. */
    public Consultation change(Draft other, LocalDate today, Instant now) {
        requireLiving(today);
        requireSound(other, lead);
        Draft kept =
                other.with(other.timetable().withSeenOpenOn(draft.timetable().seenOpenOn()));
        if (isPublished()) {
            requireSameDates(kept.timetable());
        }
        requireNoNewSecret(kept.embargo(), today);
        Consultation changed = next(recorded, seenByAuthor(kept, author), history, now);
        if (isAnnounced()) {
            changed.requireSummary();
        }
        return changed;
    }

    /** Gives a heads-up. */
    public Consultation announce(LocalDate today, Instant now) {
        requireMayBecome(ConsultationStatus.HEADS_UP, today);
        requireSummary();
        return next(ConsultationStatus.HEADS_UP, draft, history.announced(today), now);
    }

    /** Publishes it as planned. */
    public Consultation publish(List<Reason> reasons, LocalDate today, Instant now) {
        requireMayBecome(ConsultationStatus.PLANNED, today);
        requireSummary();
        requireDatesToPublish(today);
        return next(ConsultationStatus.PLANNED, draft, history.published(today).with(reasons), now);
    }

    /** Moves its dates, for a reason that is published. */
    public Consultation moveDates(Timetable dates, String why, List<Reason> reasons, LocalDate today, Instant now) {
        if (!isPublished()) {
            throw DomainProblem.conflict(
                    "It is not published yet, so its dates are changed with the rest of it and need no reason.");
        }
        requireLiving(today);
        Timetable kept = dates.withSeenOpenOn(draft.timetable().seenOpenOn())
                .withToldOn(draft.timetable().toldOn());
        DateMove move = new DateMove(draft.timetable(), kept, statusOn(today));
        move.requireAllowed(today);
        return next(
                recorded,
                draft.with(kept),
                history.moved(move.changes(why, today)).with(reasons),
                now);
    }

    /** Records a step after closing. */
    public Consultation record(Progress step, LocalDate today, Instant now) {
        requireMayBecome(step.status(), today);
        if (step.on().isAfter(today)) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                            "on",
                            "in-the-future",
                            "It is recorded once it has happened. Choose %s or earlier.".formatted(Days.written(today)))
                    .passingOn(today));
        }
        LocalDate closed = draft.timetable().closesOn();
        if (closed != null && !step.on().isAfter(closed)) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                            "on",
                            "before-closing",
                            "It comes after closing. Choose %s or later.".formatted(Days.written(closed.plusDays(1))))
                    .passingOn(closed.plusDays(1)));
        }
        return next(step.status(), draft, history.with(step), now);
    }

    /** Withdraws it, for a reason that is published. */
    public Consultation withdraw(String why, LocalDate today, Instant now) {
        requireMayBecome(ConsultationStatus.WITHDRAWN, today);
        return next(ConsultationStatus.WITHDRAWN, draft, history.withdrawn(today, why), now);
    }

    /** The same, no more shared with somebody whose account is erased, nor written by them. Whatever its state: it says nothing else than before. */
    Consultation withoutPerson(PersonId person, Instant now) {
        Embargo embargo = draft.embargo();
        return new Consultation(
                id,
                version + 1,
                lead,
                person.equals(author) ? null : author,
                recorded,
                embargo == null ? draft : draft.with(embargo.withoutPerson(person)),
                history,
                source,
                createdAt,
                now);
    }

    /** Whether everybody may know of it, an embargo apart. An idea that was dropped before anybody heard of it stays its lead's and partners' own. */
    public boolean isAnnounced() {
        return history.announcedOn() != null;
    }

    /** Whether it has been published in the calendar, with dates. */
    public boolean isPublished() {
        return history.publishedOn() != null;
    }

    private Consultation next(ConsultationStatus status, Draft draft, History history, Instant now) {
        return new Consultation(id, version + 1, lead, author, status, draft, history, source, createdAt, now);
    }

    private void requireMayBecome(ConsultationStatus other, LocalDate today) {
        ConsultationStatus status = statusOn(today);
        if (!status.mayBecome(other)) {
            throw DomainProblem.conflict("It is %s. From there it can't become %s%s."
                    .formatted(status.wireName(), other.wireName(), possibleFrom(status)));
        }
    }

    private static String possibleFrom(ConsultationStatus status) {
        List<String> next =
                status.next().stream().map(ConsultationStatus::wireName).toList();
        return next.isEmpty() ? "; that is its end" : ", only " + String.join(", ", next);
    }

    private void requireLiving(LocalDate today) {
        ConsultationStatus status = statusOn(today);
        if (status.next().isEmpty()) {
            throw DomainProblem.conflict("It is %s and can't be changed any more.".formatted(status.wireName()));
        }
    }

    /** What everybody has seen can't be hidden again; withdrawing says so openly. */
    private void requireNoNewSecret(@Nullable Embargo embargo, LocalDate today) {
        if (embargo != null && embargo.holdsOn(today) && isAnnounced() && !isEmbargoedOn(today)) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                    "embargo",
                    "already-public",
                    "Everybody can see it already, so it can't be embargoed. Withdraw it if it must go."));
        }
    }

    private void requireSummary() {
        if (draft.proposal().summary() == null) {
            throw lacking("summary", "Say in a summary what it is about, in two sentences, before others see it.");
        }
    }

    private void requireDatesToPublish(LocalDate today) {
        Timetable dates = draft.timetable();
        boolean elsewhere = draft.takingPart().heldElsewhere() != null;
        if (dates.opensOn() == null || (dates.closesOn() == null && !elsewhere)) {
            throw lacking(
                    dates.opensOn() == null ? "opensOn" : "closesOn",
                    "Give an opening and a closing date, firm or anticipated, before it stands in the calendar.");
        }
        if (dates.closesOn() != null && dates.closesOn().isBefore(today)) {
            throw lacking(
                    "closesOn",
                    "Its closing date, %s, has passed. Choose %s or later."
                            .formatted(Days.written(dates.closesOn()), Days.written(today)));
        }
    }

    private static DomainProblem lacking(String field, String detail) {
        return DomainProblem.conflict(detail, List.of(FieldProblem.inBody("draft/" + field, "needed", detail)));
    }

    private void requireSameDates(Timetable other) {
        List<FieldProblem> moved = new DateMove(draft.timetable(), other, recorded)
                .fields().stream()
                        .map(field -> FieldProblem.inBody(
                                field.field(),
                                "moved-without-reason",
                                "A published date is moved with its reason, as a change of dates."))
                        .toList();
        if (!moved.isEmpty()) {
            throw DomainProblem.invalid(moved);
        }
    }

    private static void requireSound(Draft draft, OrganisationId lead) {
        List<FieldProblem> problems = draft.problems(lead);
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    private static Draft seenByAuthor(Draft draft, @Nullable PersonId author) {
        Embargo embargo = draft.embargo();
        return embargo == null || author == null ? draft : draft.with(embargo.withPerson(author));
    }
}

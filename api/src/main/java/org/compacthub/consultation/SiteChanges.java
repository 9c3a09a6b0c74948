package org.compacthub.consultation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a site changed since it was read last, field by field, so that what people here wrote into the entry since stays.
 *
 * @param before what the site said then
 * @param after what it says now
 */
record SiteChanges(Draft before, Draft after) {

    Draft onto(Draft current) {
        return new Draft(
                proposal(current.proposal(), before.proposal(), after.proposal()),
                reach(current.reach(), before.reach(), after.reach()),
                takingPart(current.takingPart(), before.takingPart(), after.takingPart()),
                timetable(current.timetable(), before.timetable(), after.timetable()),
                undertakings(current.undertakings(), before.undertakings(), after.undertakings()),
                background(current.background(), before.background(), after.background()),
                current.embargo());
    }

    private static Proposal proposal(Proposal current, Proposal before, Proposal after) {
        return new Proposal(
                latest(current.title(), before.title(), after.title()),
                optional(current.summary(), before.summary(), after.summary()),
                optional(current.detail(), before.detail(), after.detail()),
                optional(current.purpose(), before.purpose(), after.purpose()),
                optional(current.rationale(), before.rationale(), after.rationale()),
                optional(current.startingPosition(), before.startingPosition(), after.startingPosition()),
                optional(current.preferredOption(), before.preferredOption(), after.preferredOption()),
                latest(current.issues(), before.issues(), after.issues()),
                latest(current.openToInfluence(), before.openToInfluence(), after.openToInfluence()),
                latest(current.notOpenToInfluence(), before.notOpenToInfluence(), after.notOpenToInfluence()),
                latest(current.decisionsTaken(), before.decisionsTaken(), after.decisionsTaken()),
                optional(current.constraints(), before.constraints(), after.constraints()),
                optional(current.affected(), before.affected(), after.affected()),
                optional(current.documentKind(), before.documentKind(), after.documentKind()),
                optional(current.cycle(), before.cycle(), after.cycle()));
    }

    private static Reach reach(Reach current, Reach before, Reach after) {
        return new Reach(
                latest(current.partners(), before.partners(), after.partners()),
                latest(current.topics(), before.topics(), after.topics()),
                latest(current.audiences(), before.audiences(), after.audiences()),
                latest(current.areas(), before.areas(), after.areas()),
                latest(
                        current.smallSpecialistAudience(),
                        before.smallSpecialistAudience(),
                        after.smallSpecialistAudience()),
                optional(current.audienceNote(), before.audienceNote(), after.audienceNote()),
                optional(current.consultees(), before.consultees(), after.consultees()));
    }

    private static TakingPart takingPart(TakingPart current, TakingPart before, TakingPart after) {
        return new TakingPart(
                optional(current.participation(), before.participation(), after.participation()),
                latest(current.waysToRespond(), before.waysToRespond(), after.waysToRespond()),
                optional(current.electronicOnlyReason(), before.electronicOnlyReason(), after.electronicOnlyReason()),
                latest(current.formats(), before.formats(), after.formats()),
                optional(current.contact(), before.contact(), after.contact()),
                optional(current.heldElsewhere(), before.heldElsewhere(), after.heldElsewhere()));
    }

    /** A date and its firmness go together. */
    private static Timetable timetable(Timetable current, Timetable before, Timetable after) {
        Timetable opening = DateField.OPENS_ON.differs(before, after) ? after : current;
        Timetable closing = DateField.CLOSES_ON.differs(before, after) ? after : current;
        return new Timetable(
                optional(current.toldOn(), before.toldOn(), after.toldOn()),
                opening.opensOn(),
                opening.opensFirm(),
                closing.closesOn(),
                closing.closesFirm(),
                optional(current.analysisBy(), before.analysisBy(), after.analysisBy()),
                optional(current.reportOn(), before.reportOn(), after.reportOn()),
                optional(current.decisionOn(), before.decisionOn(), after.decisionOn()),
                optional(current.feedbackDueOn(), before.feedbackDueOn(), after.feedbackDueOn()),
                firstSeen(current.seenOpenOn(), after.seenOpenOn()));
    }

    private static Undertakings undertakings(Undertakings current, Undertakings before, Undertakings after) {
        return new Undertakings(
                optional(current.feedbackStatement(), before.feedbackStatement(), after.feedbackStatement()),
                optional(current.nextStages(), before.nextStages(), after.nextStages()),
                optional(current.confidentiality(), before.confidentiality(), after.confidentiality()),
                optional(current.acknowledgement(), before.acknowledgement(), after.acknowledgement()),
                optional(current.processFeedback(), before.processFeedback(), after.processFeedback()),
                latest(current.silenceIsConsent(), before.silenceIsConsent(), after.silenceIsConsent()),
                optional(current.equalityAssessment(), before.equalityAssessment(), after.equalityAssessment()),
                optional(current.resources(), before.resources(), after.resources()),
                optional(current.timeAllowed(), before.timeAllowed(), after.timeAllowed()),
                optional(current.departures(), before.departures(), after.departures()));
    }

    private static Background background(Background current, Background before, Background after) {
        return new Background(
                latest(current.evidence(), before.evidence(), after.evidence()),
                latest(current.related(), before.related(), after.related()),
                optional(current.earlierWork(), before.earlierWork(), after.earlierWork()));
    }

    /** It was open when it was first seen so, however often it is seen; a site that calls it unopened takes that back. */
    private static @Nullable LocalDate firstSeen(@Nullable LocalDate current, @Nullable LocalDate now) {
        if (now == null) {
            return null;
        }
        return Stream.of(now, current == null ? now : current)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static <T> T latest(T current, T before, T after) {
        return before.equals(after) ? current : after;
    }

    private static <T> @Nullable T optional(@Nullable T current, @Nullable T before, @Nullable T after) {
        return Objects.equals(before, after) ? current : after;
    }
}

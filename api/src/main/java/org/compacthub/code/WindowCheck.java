package org.compacthub.code;

import static org.compacthub.code.Phrases.between;
import static org.compacthub.code.Phrases.day;
import static org.compacthub.code.Phrases.days;
import static org.compacthub.code.Phrases.weeks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long a consultation stays open.
 *
 * @param standardWeeks the standard length, or null where the Code sets none
 * @param floorWeeks the least length, or null where the Code sets none
 * @param grounds on which it may be shorter than the standard, though not than the floor
 * @param groundsBelowFloor on which it may be shorter than the floor; they justify anything less as well
 * @param documents the kinds of document to which the clause is limited; empty for all
 */
record WindowCheck(
        @Nullable Integer standardWeeks,
        @Nullable Integer floorWeeks,
        List<Ground> grounds,
        List<Ground> groundsBelowFloor,
        Set<DocumentKind> documents)
        implements ComputedCheck {

    WindowCheck {
        grounds = List.copyOf(grounds);
        groundsBelowFloor = List.copyOf(groundsBelowFloor);
        documents = Set.copyOf(documents);
        if (standardWeeks != null && floorWeeks != null && floorWeeks > standardWeeks) {
            throw new IllegalArgumentException(
                    "a floor of %s is above the standard of %s".formatted(weeks(floorWeeks), weeks(standardWeeks)));
        }
    }

    @Override
    public String kind() {
        return "window";
    }

    @Override
    public String inWords() {
        if (standardWeeks == null && floorWeeks == null) {
            return "The time allowed is shown; the Code sets no number of weeks.";
        }
        if (standardWeeks == null) {
            return "Open for at least %s.".formatted(weeks(floorWeeks));
        }
        var standard = "Open for %s as the standard".formatted(weeks(standardWeeks));
        return floorWeeks == null ? standard + "." : "%s, and %s as the floor.".formatted(standard, weeks(floorWeeks));
    }

    /** The standard in days, where there is one that applies to what is being consulted on. */
    OptionalInt standardDays(ConsultationFacts facts) {
        return standardWeeks == null || !appliesTo(facts)
                ? OptionalInt.empty()
                : OptionalInt.of(Phrases.WEEK * standardWeeks);
    }

    @Override
    public Verdict judge(Circumstances circumstances) {
        var facts = circumstances.facts();
        var opens = facts.dates().opensOn();
        var closes = facts.dates().closesOn();
        if (!appliesTo(facts)) {
            return Verdict.notApplicable("This clause is about other kinds of document.");
        }
        if (opens == null || closes == null) {
            return Verdict.notMetOnceDue(facts, "The opening and closing days are not both set.");
        }
        if (standardWeeks == null && floorWeeks == null) {
            return Verdict.notApplicable(lengthInWords(opens, closes)
                    + ". The Code sets no number of weeks: whether that is enough is for people to judge.");
        }
        return between(opens, closes) >= requiredDays() ? met(opens, closes) : shortOf(facts, opens, closes);
    }

    private Verdict met(LocalDate opens, LocalDate closes) {
        return Verdict.met("%s, from %s to the end of %s; %s."
                .formatted(lengthInWords(opens, closes), day(opens), day(closes), requirement()));
    }

    private Verdict shortOf(ConsultationFacts facts, LocalDate opens, LocalDate closes) {
        var length = between(opens, closes);
        var belowFloor = floorWeeks != null && length < floorWeeks * Phrases.WEEK;
        var allowed = belowFloor
                ? groundsBelowFloor
                : Stream.concat(grounds.stream(), groundsBelowFloor.stream())
                        .distinct()
                        .toList();
        var missing = requiredDays() - length;
        var passing = opens.plusDays(requiredDays());
        var sentences = new ArrayList<String>();
        sentences.add(
                "%s; %s, so it is %s short.".formatted(lengthInWords(opens, closes), requirement(), days(missing)));
        sentences.add("Closing on or after %s %s it.".formatted(day(passing), wouldMeet(facts, passing)));
        if (belowFloor && standardWeeks != null) {
            sentences.add("It is also under the floor of %s, which closing on or after %s %s."
                    .formatted(
                            weeksAndDays(floorWeeks),
                            day(opens.plusDays(floorWeeks * Phrases.WEEK)),
                            wouldMeet(facts, opens.plusDays(floorWeeks * Phrases.WEEK))));
        }
        sentences.add(allowedInWords(allowed));
        return Verdict.notMet(String.join(" ", sentences)).by(missing, passing).on(allowed);
    }

    private boolean appliesTo(ConsultationFacts facts) {
        return documents.isEmpty() || facts.documentKind() == null || documents.contains(facts.documentKind());
    }

    private int requiredDays() {
        return Phrases.WEEK * (standardWeeks == null ? floorWeeks : standardWeeks);
    }

    private String requirement() {
        return standardWeeks == null
                ? weeksAndDays(floorWeeks) + " is the floor"
                : weeksAndDays(standardWeeks) + " is the standard";
    }

    private static String lengthInWords(LocalDate opens, LocalDate closes) {
        if (closes.isBefore(opens)) {
            return "Closes on %s, before it opens on %s".formatted(day(closes), day(opens));
        }
        return closes.equals(opens) ? "Closes on the day that it opens" : "Open for " + days(between(opens, closes));
    }

    private static String weeksAndDays(int count) {
        return "%s (%s)".formatted(weeks(count), days(Phrases.WEEK * count));
    }

    private static String wouldMeet(ConsultationFacts facts, LocalDate passing) {
        return passing.isBefore(facts.today()) ? "would have met" : "would meet";
    }

    private static String allowedInWords(List<Ground> allowed) {
        if (allowed.isEmpty()) {
            return "The Code allows no shorter time.";
        }
        if (allowed.contains(Ground.REASON)) {
            return "A shorter time needs a published reason.";
        }
        return "The Code allows a shorter time only on the ground of %s."
                .formatted(Phrases.either(allowed.stream().map(Ground::words).toList()));
    }
}

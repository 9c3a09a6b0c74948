package org.compacthub.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a consultation falls short of a clause; it is published with the finding.
 *
 * @param ground the ground claimed; whether the Code allows it is for the evaluation to say
 * @param reason the reason in the lead body's own words, never blank
 * @param agreedWith who agreed, where the ground is agreement
 * @param agreedOn when they agreed, where the ground is agreement
 */
public record Justification(
        Ground ground,
        String reason,
        @Nullable String agreedWith,
        @Nullable LocalDate agreedOn) {

    public Justification {
        reason = reason.strip();
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("A justification needs its reason in words");
        }
    }

    public static Justification because(Ground ground, String reason) {
        return new Justification(ground, reason, null, null);
    }

    public static Justification agreed(String reason, String with, LocalDate on) {
        return new Justification(Ground.AGREEMENT, reason, with, on);
    }

    /**
     * Why this does not justify falling short, where it does not.
     *
     * @param allowed the grounds that the clause allows; any ground is a stated reason too
     */
    Optional<String> refusal(List<Ground> allowed, ConsultationFacts facts) {
        if (!allowed.contains(ground) && !allowed.contains(Ground.REASON)) {
            return Optional.of("The ground given, %s, is not one that the Code allows here.".formatted(ground.words()));
        }
        return switch (ground) {
            case AGREEMENT -> refusalOfAgreement(facts.today());
            case SMALL_SPECIALIST_AUDIENCE ->
                facts.audience().smallAndSpecialist()
                        ? Optional.empty()
                        : Optional.of("The audience is not recorded as small and specialist.");
            case REASON, STATUTE, EMERGENCY -> Optional.empty();
        };
    }

    private Optional<String> refusalOfAgreement(LocalDate today) {
        if (agreedWith == null || agreedWith.isBlank() || agreedOn == null) {
            return Optional.of("An agreement counts only with whom, and on which day, it was reached.");
        }
        return agreedOn.isAfter(today)
                ? Optional.of("The agreement is dated %s, which is still to come.".formatted(Phrases.day(agreedOn)))
                : Optional.empty();
    }
}

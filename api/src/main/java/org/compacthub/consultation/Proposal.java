package org.compacthub.consultation;

import java.time.LocalDate;
import java.util.List;
import org.compacthub.code.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * What is consulted on, and what can still change (Bedfordshire and Luton, Consultation 6.2; Salford 1c).
 *
 * @param title its name, the one part that can't be missing
 * @param issues the issues on which views are wanted
 * @param openToInfluence what can change
 * @param notOpenToInfluence what can't
 * @param decisionsTaken what is already decided
 * @param cycle the policy or commissioning cycle that it feeds
 */
public record Proposal(
        String title,
        @Nullable String summary,
        @Nullable String detail,
        @Nullable String purpose,
        @Nullable String rationale,
        @Nullable String startingPosition,
        @Nullable String preferredOption,
        List<String> issues,
        List<OpenMatter> openToInfluence,
        List<FixedMatter> notOpenToInfluence,
        List<String> decisionsTaken,
        @Nullable String constraints,
        @Nullable String affected,
        @Nullable DocumentKind documentKind,
        @Nullable Cycle cycle) {

    public Proposal {
        issues = List.copyOf(issues);
        openToInfluence = List.copyOf(openToInfluence);
        notOpenToInfluence = List.copyOf(notOpenToInfluence);
        decisionsTaken = List.copyOf(decisionsTaken);
    }

    /** Something that can still change, how far, and until when (Salford 1c). */
    public record OpenMatter(
            String matter,
            @Nullable String howFar,
            @Nullable LocalDate until) {}

    /** Something that can't change, and why. */
    public record FixedMatter(String matter, @Nullable String why) {}

    /** The policy, planning or commissioning cycle, the decision that it leads to, and how early in it this starts. */
    public record Cycle(
            @Nullable String name,
            @Nullable CycleStage stage,
            @Nullable String decision,
            @Nullable String earlyStage) {}
}

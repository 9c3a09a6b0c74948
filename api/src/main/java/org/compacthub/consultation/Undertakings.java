package org.compacthub.consultation;

import org.jspecify.annotations.Nullable;

/**
 * What the lead promises those who take part.
 *
 * @param feedbackStatement how feedback will be given
 * @param nextStages what comes after closing
 * @param confidentiality how responses and other material are kept
 * @param acknowledgement whether responses are acknowledged
 * @param processFeedback an invitation to say how the consultation itself could be better
 * @param silenceIsConsent whether no answer is read as consent; always declared (Worcestershire, process 11)
 * @param equalityAssessment its equality impact assessment, or when it will be made
 * @param resources budget, people, and what taking part costs the voluntary sector
 * @param timeAllowed how holidays and busy times in the window were allowed for
 * @param departures constraints that kept the Code from being followed in full
 */
public record Undertakings(
        @Nullable String feedbackStatement,
        @Nullable String nextStages,
        @Nullable String confidentiality,
        @Nullable String acknowledgement,
        @Nullable String processFeedback,
        boolean silenceIsConsent,
        @Nullable String equalityAssessment,
        @Nullable String resources,
        @Nullable String timeAllowed,
        @Nullable String departures) {}

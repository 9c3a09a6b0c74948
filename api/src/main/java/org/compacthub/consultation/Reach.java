package org.compacthub.consultation;

import java.util.List;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Whom it is for and with whom it is run.
 *
 * @param partners organisations that share in it with the lead
 * @param topics terms of the vocabulary
 * @param audiences terms of the vocabulary
 * @param areas terms of the vocabulary
 * @param smallSpecialistAudience whether it is for a small and specialist audience (Bedfordshire and Luton, Consultation 7.5)
 * @param audienceNote how people who are seldom heard were thought of
 * @param consultees those being consulted
 */
public record Reach(
        List<OrganisationId> partners,
        List<String> topics,
        List<String> audiences,
        List<String> areas,
        boolean smallSpecialistAudience,
        @Nullable String audienceNote,
        @Nullable String consultees) {

    public Reach {
        partners = partners.stream().distinct().toList();
        topics = topics.stream().distinct().toList();
        audiences = audiences.stream().distinct().toList();
        areas = areas.stream().distinct().toList();
    }
}

package org.compacthub.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.compacthub.consultation.Background;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.Draft;
import org.compacthub.consultation.Embargo;
import org.compacthub.consultation.Proposal;
import org.compacthub.consultation.Reach;
import org.compacthub.consultation.TakingPart;
import org.compacthub.consultation.Timetable;
import org.compacthub.consultation.Undertakings;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Consultations as their lead would plan them, with the domain's own verbs. */
final class Planned {
    private static final Undertakings NO_UNDERTAKINGS =
            new Undertakings(null, null, null, null, null, false, null, null, null, null);

    private Planned() {}

    static Consultation idea(OrganisationId lead, String title, LocalDate opens, LocalDate closes, Instant now) {
        return Consultation.plan(
                new ConsultationId(UUID.randomUUID()), lead, null, draft(title, opens, closes, null), now);
    }

    static Consultation published(
            OrganisationId lead, String title, LocalDate opens, LocalDate closes, LocalDate today, Instant now) {
        return idea(lead, title, opens, closes, now).publish(List.of(), today, now);
    }

    static Consultation embargoed(
            OrganisationId lead, String title, LocalDate opens, LocalDate release, LocalDate today, Instant now) {
        Embargo embargo = new Embargo(release, java.util.Set.of());
        return Consultation.plan(
                        new ConsultationId(UUID.randomUUID()),
                        lead,
                        null,
                        draft(title, opens, opens.plusWeeks(12), embargo),
                        now)
                .publish(List.of(), today, now);
    }

    static Timetable dates(LocalDate opens, LocalDate closes) {
        return new Timetable(null, opens, true, closes, true, null, null, null, null, null);
    }

    private static Draft draft(String title, LocalDate opens, LocalDate closes, @Nullable Embargo embargo) {
        return new Draft(
                new Proposal(
                        title,
                        "What should change, and what should stay?",
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
                new Reach(List.of(), List.of("housing"), List.of("carers"), List.of(), false, null, null),
                new TakingPart(null, List.of(), null, List.of(), null, null),
                dates(opens, closes),
                NO_UNDERTAKINGS,
                new Background(List.of(), List.of(), null),
                embargo);
    }
}

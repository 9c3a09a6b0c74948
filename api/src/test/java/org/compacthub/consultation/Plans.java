package org.compacthub.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.time.London;

/** Consultations for tests, brought to where a test begins by their own verbs. */
final class Plans {
    static final ConsultationId ID = new ConsultationId(new UUID(7, 7));
    static final OrganisationId LEAD = new OrganisationId(new UUID(7, 1));
    static final PersonId AUTHOR = new PersonId(new UUID(7, 2));
    static final Instant NOW = Instant.parse("2027-01-04T09:00:00Z");
    static final LocalDate TODAY = London.dayOf(NOW);
    static final String WHY = "The snow kept people at home.";

    private Plans() {}

    static Consultation idea(Draft draft) {
        return Consultation.plan(ID, LEAD, AUTHOR, draft, NOW);
    }

    /** Published on {@link #TODAY}, open from 1 February to 30 April 2027. */
    static Consultation published() {
        return idea(Drafts.firm("Parks", "2027-02-01", "2027-04-30")).publish(List.of(), TODAY, NOW);
    }

    static Consultation withdrawn() {
        return published().withdraw(WHY, TODAY, NOW);
    }

    static History.Progress step(ConsultationStatus status, String on) {
        return new History.Progress(status, LocalDate.parse(on), null, null, false);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}

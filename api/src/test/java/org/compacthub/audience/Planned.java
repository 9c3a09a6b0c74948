package org.compacthub.audience;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.Consultations;
import org.compacthub.consultation.Draft;
import org.compacthub.consultation.Embargo;
import org.compacthub.consultation.PlainDraft;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.testing.SignedIn;
import org.compacthub.time.London;

/** Consultations to draw lists for. */
@Singleton
public class Planned {
    private final Consultations consultations;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    Planned(Consultations consultations, Database database, Ids ids, InstantSource clock) {
        this.consultations = consultations;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    public LocalDate today() {
        return London.today(clock);
    }

    /** An idea on a topic. */
    public Consultation idea(SignedIn lead, OrganisationId partner, String topic) {
        return kept(plan(lead, draft(List.of(partner), topic)));
    }

    /** One in the calendar. */
    public Consultation published(SignedIn lead, String topic) {
        return kept(plan(lead, draft(List.of(), topic)).publish(List.of(), today(), clock.instant()));
    }

    /** One in the calendar that only its author sees. */
    public Consultation embargoed(SignedIn lead, String topic) {
        Draft draft =
                PlainDraft.embargoed(draft(List.of(), topic), new Embargo(today().plusDays(3), Set.of(lead.person())));
        return kept(plan(lead, draft).publish(List.of(), today(), clock.instant()));
    }

    /** One that takes responses today. */
    public Consultation open(SignedIn lead, String topic) {
        Draft draft = PlainDraft.dated(draft(List.of(), topic), today().minusDays(5), today().plusDays(80));
        return kept(plan(lead, draft).publish(List.of(), today().minusDays(20), clock.instant()));
    }

    private Draft draft(List<OrganisationId> partners, String topic) {
        return PlainDraft.reaching(
                PlainDraft.dated(PlainDraft.titled("Trams to the quays"), today().plusDays(40), today().plusDays(130)),
                partners,
                List.of(topic));
    }

    private Consultation plan(SignedIn lead, Draft draft) {
        return Consultation.plan(
                new ConsultationId(ids.next()), lead.organisation(), lead.person(), draft, clock.instant());
    }

    private Consultation kept(Consultation consultation) {
        database.write(() -> {
            consultations.add(consultation);
            return null;
        });
        return consultation;
    }
}

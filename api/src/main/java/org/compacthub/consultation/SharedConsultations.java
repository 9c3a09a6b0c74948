package org.compacthub.consultation;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import org.compacthub.account.AccountErased;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Caller;
import org.compacthub.id.PersonId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/** The consultations that name a person among those who see them before their release. */
@Singleton
public class SharedConsultations {
    private final Consultations consultations;
    private final ConsultationLife life;
    private final AuditTrail trail;
    private final Database database;
    private final InstantSource clock;

    SharedConsultations(
            Consultations consultations,
            ConsultationLife life,
            AuditTrail trail,
            Database database,
            InstantSource clock) {
        this.consultations = consultations;
        this.life = life;
        this.trail = trail;
        this.database = database;
        this.clock = clock;
    }

    /** Those that name the person, as far as the reader may know of them. */
    public List<Consultation> with(PersonId person, Caller reader) {
        return life.seen(
                database.read(
                        () -> ids("SELECT consultation_id AS id FROM consultation_viewer WHERE person_id = ?", person)),
                reader);
    }

    /**
     * Ends what was shared with somebody, in the transaction that erases their account. One that nobody else sees before its release is seen by its lead from its
     * release on.
     */
    @EventListener
    void onAccountErased(AccountErased erased) {
        PersonId person = erased.person();
        for (ConsultationId id :
                ids("SELECT consultation_id AS id FROM consultation_viewer WHERE person_id = ? FOR UPDATE", person)) {
            Consultation shared = consultations.find(id).orElseThrow();
            consultations.save(shared.withoutPerson(person, clock.instant()));
            trail.record(erased.by(), "erasePersonalData", SubjectKind.CONSULTATION, id.value(), List.of());
        }
        // Whoever wrote one would be named again by its next embargo. Found without locks, so that nobody else waits.
        ids("SELECT id FROM consultation WHERE author_id = ?", person)
                .forEach(id ->
                        database.update("UPDATE consultation SET author_id = NULL WHERE id = ?", List.of(id.value())));
    }

    private List<ConsultationId> ids(String sql, PersonId person) {
        return database.query(sql, List.of(person.value()), row -> new ConsultationId(Rows.id(row, "id")));
    }
}

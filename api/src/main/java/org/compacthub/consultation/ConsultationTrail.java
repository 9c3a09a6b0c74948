package org.compacthub.consultation;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.ChangePages;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.contract.model.ChangePage;
import org.compacthub.problem.DomainProblem;
import org.jspecify.annotations.Nullable;

/** Who changed a consultation. */
@Singleton
class ConsultationTrail {
    private final ConsultationLife life;
    private final AuditTrail trail;

    ConsultationTrail(ConsultationLife life, AuditTrail trail) {
        this.life = life;
        this.trail = trail;
    }

    /** For those who share in it, stewards and administrators. */
    HttpResponse<ChangePage> page(ConsultationId id, Caller caller, int limit, @Nullable String cursor) {
        Consultation consultation = life.get(id, caller);
        if (!ConsultationAccess.sharesIn(caller, consultation)
                && !caller.is(Role.STEWARD)
                && !caller.is(Role.ADMINISTRATOR)) {
            throw DomainProblem.forbidden("The trail is for its lead and partners, stewards and administrators.");
        }
        return ChangePages.answer(trail.of(id.value(), limit, ChangePages.position(cursor, id)), id);
    }
}

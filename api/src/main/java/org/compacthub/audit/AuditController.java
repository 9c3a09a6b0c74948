package org.compacthub.audit;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.AuditApi;
import org.compacthub.contract.model.ChangePage;
import org.jspecify.annotations.Nullable;

@Controller
class AuditController implements AuditApi {
    private final AuditTrail trail;
    private final CurrentCaller caller;

    AuditController(AuditTrail trail, CurrentCaller caller) {
        this.trail = trail;
        this.caller = caller;
    }

    @Override
    public HttpResponse<ChangePage> listChanges(@Nullable UUID subject, Integer limit, @Nullable String cursor) {
        Optional<UUID> only = Optional.ofNullable(subject);
        return ChangePages.answer(trail.knownTo(caller.get(), only, limit, ChangePages.position(cursor, only)), only);
    }
}

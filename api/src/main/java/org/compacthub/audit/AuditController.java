package org.compacthub.audit;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.AuditApi;
import org.compacthub.contract.model.ChangePage;
import org.jspecify.annotations.Nullable;

@Controller
class AuditController implements AuditApi {
    private final AuditTrail trail;
    private final List<HiddenFields> hidden;
    private final CurrentCaller caller;

    AuditController(AuditTrail trail, List<HiddenFields> hidden, CurrentCaller caller) {
        this.trail = trail;
        this.hidden = List.copyOf(hidden);
        this.caller = caller;
    }

    @Override
    public HttpResponse<ChangePage> listChanges(@Nullable UUID subject, Integer limit, @Nullable String cursor) {
        Optional<UUID> only = Optional.ofNullable(subject);
        Caller reader = caller.get();
        Changes known = trail.knownTo(reader.actor().person(), only, limit, ChangePages.position(cursor, only));
        Changes seen = new Changes(
                known.items().stream()
                        .flatMap(change -> change.knownBy(field -> !isHidden(reader, change, field)).stream())
                        .toList(),
                known.next());
        return ChangePages.answer(seen, only);
    }

    private boolean isHidden(Caller reader, Change change, String field) {
        return hidden.stream().anyMatch(feature -> feature.isHidden(reader, change.kind(), change.subject(), field));
    }
}

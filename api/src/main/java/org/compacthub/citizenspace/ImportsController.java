package org.compacthub.citizenspace;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.util.Optional;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.ImportsApi;
import org.compacthub.contract.model.ImportReport;
import org.compacthub.contract.model.NewImport;
import org.compacthub.http.Idempotency;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;

/** Brings in consultations that are held on other sites. */
@Controller
class ImportsController implements ImportsApi {
    private final CitizenSpaceImport citizenSpace;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    ImportsController(CitizenSpaceImport citizenSpace, Idempotency idempotency, CurrentCaller currentCaller) {
        this.citizenSpace = citizenSpace;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @Override
    public ImportReport importConsultations(NewImport list, String idempotencyKey, Boolean preview) {
        Caller caller = currentCaller.get();
        OrganisationId lead = lead(list, caller);
        if (Boolean.TRUE.equals(preview)) {
            return ImportMapping.report(true, citizenSpace.preview(list.getActivities(), lead, caller));
        }
        return idempotency
                .once(
                        idempotencyKey,
                        caller,
                        "importConsultations",
                        list,
                        ImportReport.class,
                        () -> HttpResponse.ok(
                                ImportMapping.report(false, citizenSpace.run(list.getActivities(), lead, caller))))
                .body();
    }

    private static OrganisationId lead(NewImport list, Caller caller) {
        return Optional.ofNullable(list.getLead())
                .map(OrganisationId::new)
                .or(caller::organisation)
                .orElseThrow(() -> DomainProblem.forbidden("Sign in for an organisation first."));
    }
}

package org.compacthub.upkeep;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.Change;
import org.compacthub.audit.ChangePages;
import org.compacthub.audit.Changes;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.contract.model.ChangePage;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Sight;
import org.compacthub.problem.DomainProblem;
import org.jspecify.annotations.Nullable;

/** Who changed an entry. */
@Singleton
class EntryTrail {
    private final Organisations organisations;
    private final AuditTrail trail;

    EntryTrail(Organisations organisations, AuditTrail trail) {
        this.organisations = organisations;
        this.trail = trail;
    }

    /**
     * For those who keep the entry, for stewards, who do not see all of it, and for officers of partners, who are told which organisation changed it and not which
     * person.
     */
    HttpResponse<ChangePage> page(OrganisationId id, Caller caller, int limit, @Nullable String cursor) {
        organisations.get(id);
        Sight sight = Sight.of(caller, id);
        boolean people = sight.reaches(Sight.KEEPER) || caller.is(Role.STEWARD);
        if (!people && !caller.is(Role.OFFICER)) {
            throw DomainProblem.forbidden(
                    "An entry's history is for its own people, officers of public bodies, CVS staff, stewards and"
                            + " administrators.");
        }
        Changes known = trail.knownTo(caller, Optional.of(id.value()), limit, ChangePages.position(cursor, id));
        Changes seen = people
                ? known
                : new Changes(known.items().stream().map(Change::withoutPerson).toList(), known.next());
        return ChangePages.answer(seen, id);
    }
}

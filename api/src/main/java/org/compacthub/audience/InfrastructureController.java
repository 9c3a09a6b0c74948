package org.compacthub.audience;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.util.UUID;
import org.compacthub.contract.api.InfrastructureApi;
import org.compacthub.contract.model.CoveringBodies;
import org.compacthub.contract.model.CoveringBody;
import org.compacthub.contract.model.OrganisationPage;
import org.compacthub.http.NextPage;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MemberPages;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/** Which infrastructure bodies cover whom. Entries say it to everybody, and so does this. */
@Controller
class InfrastructureController implements InfrastructureApi {
    private final MemberPages members;
    private final Organisations organisations;
    private final Infrastructure infrastructure;

    InfrastructureController(MemberPages members, Organisations organisations, Infrastructure infrastructure) {
        this.members = members;
        this.organisations = organisations;
        this.infrastructure = infrastructure;
    }

    @Override
    public HttpResponse<OrganisationPage> listInfrastructureMembers(
            UUID organisationId, Integer limit, @Nullable String cursor) {
        OrganisationPage page = members.page(new OrganisationId(organisationId), limit, cursor);
        return NextPage.link(HttpResponse.ok(page), page.getNext());
    }

    @Override
    public CoveringBodies listCoveringBodies(UUID organisationId) {
        return new CoveringBodies(
                infrastructure.covering(organisations.get(new OrganisationId(organisationId))).stream()
                        .map(InfrastructureController::written)
                        .toList());
    }

    private static CoveringBody written(Covering covering) {
        InfrastructureBody body = covering.body();
        return new CoveringBody(
                        OrganisationMapping.reference(body.organisation()),
                        covering.member(),
                        covering.topics(),
                        covering.communities(),
                        covering.areas())
                .note(body.coverage().note());
    }
}

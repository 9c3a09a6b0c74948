package org.compacthub.organisation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.OrganisationsApi;
import org.compacthub.contract.model.CompactState;
import org.compacthub.contract.model.Organisation;
import org.compacthub.contract.model.OrganisationDraft;
import org.compacthub.contract.model.OrganisationKind;
import org.compacthub.contract.model.OrganisationPage;
import org.compacthub.contract.model.OrganisationRole;
import org.compacthub.contract.model.Sector;
import org.compacthub.contract.model.Standing;
import org.compacthub.http.ETags;
import org.compacthub.http.Idempotency;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

@Controller
class OrganisationController implements OrganisationsApi {
    private final OrganisationFilters filters;
    private final Organisations organisations;
    private final OrganisationPages pages;
    private final PublicEntries publicEntries;
    private final OrganisationView view;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    OrganisationController(
            OrganisationFilters filters,
            Organisations organisations,
            OrganisationPages pages,
            PublicEntries publicEntries,
            OrganisationView view,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.filters = filters;
        this.organisations = organisations;
        this.pages = pages;
        this.publicEntries = publicEntries;
        this.view = view;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @Override
    public HttpResponse<OrganisationPage> listOrganisations(
            @Nullable String q,
            @Nullable List<Sector> sector,
            @Nullable List<OrganisationKind> kind,
            @Nullable List<OrganisationRole> role,
            @Nullable List<Standing> standing,
            @Nullable List<String> topic,
            @Nullable List<String> community,
            @Nullable List<String> area,
            @Nullable List<CompactState> compact,
            @Nullable OffsetDateTime updatedSince,
            Integer limit,
            @Nullable String cursor,
            @Nullable String ifNoneMatch) {
        OrganisationFilter filter =
                filters.of(q, sector, kind, role, standing, topic, community, area, compact, updatedSince);
        return pages.answer(filter, limit, cursor, ifNoneMatch);
    }

    @Override
    public HttpResponse<Organisation> createOrganisation(
            OrganisationDraft draft, @Nullable String idempotencyKey, Boolean despiteDuplicates) {
        Caller by = caller.get();
        Profile profile = ParticularsMapping.profile(draft);
        return idempotency.once(
                idempotencyKey,
                by,
                "createOrganisation",
                draft,
                Organisation.class,
                () -> view.created(
                        despiteDuplicates
                                ? organisations.add(profile, by.actor())
                                : organisations.addUnlessThere(profile, by.actor()),
                        by));
    }

    @Override
    public HttpResponse<Organisation> getOrganisation(UUID organisationId, @Nullable String ifNoneMatch) {
        OrganisationId id = new OrganisationId(organisationId);
        Caller reader = caller.get();
        return view.answer(
                id, reader.signedIn() ? view.seen(organisations.get(id), reader) : publicEntries.get(id), ifNoneMatch);
    }

    @Override
    public HttpResponse<Organisation> changeOrganisation(
            UUID organisationId, OrganisationDraft draft, @Nullable String ifMatch) {
        long version = ETags.required(ifMatch);
        Caller by = caller.get();
        OrganisationId id = new OrganisationId(organisationId);
        var changed = organisations.change(id, version, ParticularsMapping.profile(draft), by);
        return view.answer(id, view.seen(changed, by), null);
    }
}

package org.compacthub.upkeep;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.UpkeepApi;
import org.compacthub.contract.model.ChangePage;
import org.compacthub.contract.model.ComingChangePage;
import org.compacthub.contract.model.ConfirmationDuePage;
import org.compacthub.contract.model.FieldSourceList;
import org.compacthub.contract.model.Organisation;
import org.compacthub.contract.model.Sector;
import org.compacthub.http.ETags;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.FieldSources;
import org.compacthub.organisation.OrganisationView;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Sight;
import org.jspecify.annotations.Nullable;

@Controller
class UpkeepController implements UpkeepApi {
    private final Organisations organisations;
    private final OrganisationView view;
    private final FieldSources sources;
    private final SourcesView sourcesView;
    private final DuePages due;
    private final ComingChangePages comingChanges;
    private final EntryTrail trail;
    private final CurrentCaller currentCaller;

    UpkeepController(
            Organisations organisations,
            OrganisationView view,
            FieldSources sources,
            SourcesView sourcesView,
            DuePages due,
            ComingChangePages comingChanges,
            EntryTrail trail,
            CurrentCaller currentCaller) {
        this.organisations = organisations;
        this.view = view;
        this.sources = sources;
        this.sourcesView = sourcesView;
        this.due = due;
        this.comingChanges = comingChanges;
        this.trail = trail;
        this.currentCaller = currentCaller;
    }

    @Override
    public FieldSourceList getEntrySources(UUID organisationId) {
        OrganisationId id = new OrganisationId(organisationId);
        Sight sight = Sight.of(currentCaller.get(), id);
        return sourcesView.of(sources.of(organisations.get(id), sight));
    }

    @Override
    public HttpResponse<Organisation> confirmEntry(UUID organisationId, @Nullable String ifMatch) {
        Caller by = currentCaller.get();
        var confirmed = organisations.confirm(new OrganisationId(organisationId), ETags.required(ifMatch), by);
        return view.answer(confirmed, by, null);
    }

    @Override
    public HttpResponse<ChangePage> listOrganisationChanges(
            UUID organisationId, Integer limit, @Nullable String cursor) {
        return trail.page(new OrganisationId(organisationId), currentCaller.get(), limit, cursor);
    }

    @Override
    public HttpResponse<ConfirmationDuePage> listConfirmationsDue(
            @Nullable List<Sector> sector, Integer limit, @Nullable String cursor) {
        TreeSet<org.compacthub.organisation.Sector> sectors = new TreeSet<>();
        if (sector != null) {
            sector.forEach(each -> sectors.add(org.compacthub.organisation.Sector.of(each.getValue())));
        }
        return due.page(sectors, limit, cursor);
    }

    @Override
    public HttpResponse<ComingChangePage> listComingChanges(Integer limit, @Nullable String cursor) {
        return comingChanges.page(currentCaller.get(), limit, cursor);
    }
}

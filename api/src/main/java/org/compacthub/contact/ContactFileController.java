package org.compacthub.contact;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.ContactFilesApi;
import org.compacthub.contract.model.CompactState;
import org.compacthub.contract.model.ContactPurpose;
import org.compacthub.contract.model.OrganisationContact;
import org.compacthub.contract.model.OrganisationContactList;
import org.compacthub.contract.model.OrganisationKind;
import org.compacthub.contract.model.OrganisationRole;
import org.compacthub.contract.model.Sector;
import org.compacthub.contract.model.Standing;
import org.compacthub.http.Unkept;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationFilters;
import org.compacthub.organisation.RegisterFile;
import org.jspecify.annotations.Nullable;

/** The contacts of the organisations that a search finds, as a file. */
@Controller
class ContactFileController implements ContactFilesApi {
    private static final String NAME = "organisation-contacts";

    private final OrganisationFilters filters;
    private final Telling telling;
    private final RegisterFile file;
    private final CurrentCaller caller;

    ContactFileController(OrganisationFilters filters, Telling telling, RegisterFile file, CurrentCaller caller) {
        this.filters = filters;
        this.telling = telling;
        this.file = file;
        this.caller = caller;
    }

    @Override
    public HttpResponse<String> exportContactsCsv(
            @Nullable String q,
            @Nullable List<Sector> sector,
            @Nullable List<OrganisationKind> kind,
            @Nullable List<OrganisationRole> role,
            @Nullable List<Standing> standing,
            @Nullable List<String> topic,
            @Nullable List<String> community,
            @Nullable List<String> area,
            @Nullable List<CompactState> compact,
            @Nullable List<ContactPurpose> purpose,
            Boolean bom) {
        var filter = filters.of(q, sector, kind, role, standing, topic, community, area, compact, null);
        var purposes = ContactMapping.purposes(purpose);
        Caller reader = caller.get();
        return Unkept.answer(file.csv(
                NAME,
                filter,
                ContactCsvMapping.header(),
                bom,
                page -> told(page, purposes, reader).map(ContactCsvMapping::row).toList()));
    }

    @Override
    public HttpResponse<OrganisationContactList> exportContactsJson(
            @Nullable String q,
            @Nullable List<Sector> sector,
            @Nullable List<OrganisationKind> kind,
            @Nullable List<OrganisationRole> role,
            @Nullable List<Standing> standing,
            @Nullable List<String> topic,
            @Nullable List<String> community,
            @Nullable List<String> area,
            @Nullable List<CompactState> compact,
            @Nullable List<ContactPurpose> purpose) {
        var filter = filters.of(q, sector, kind, role, standing, topic, community, area, compact, null);
        var purposes = ContactMapping.purposes(purpose);
        Caller reader = caller.get();
        return Unkept.answer(file.json(NAME, filter, page -> told(page, purposes, reader)));
    }

    private Stream<OrganisationContact> told(List<Organisation> page, Set<Purpose> purposes, Caller reader) {
        return telling.forFile(page, purposes, reader)
                .map(of -> ContactView.written(of.contact(), of.organisation(), reader));
    }
}

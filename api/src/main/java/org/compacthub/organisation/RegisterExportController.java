package org.compacthub.organisation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.time.OffsetDateTime;
import java.util.List;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.RegisterExportApi;
import org.compacthub.contract.model.CompactState;
import org.compacthub.contract.model.OrganisationKind;
import org.compacthub.contract.model.OrganisationRole;
import org.compacthub.contract.model.RegisterExport;
import org.compacthub.contract.model.Sector;
import org.compacthub.contract.model.Standing;
import org.jspecify.annotations.Nullable;

/** The register as a file. */
@Controller
class RegisterExportController implements RegisterExportApi {
    private static final String NAME = "organisations";
    private static final String FOR_ITS_READER = "private, no-cache";

    private final OrganisationFilters filters;
    private final RegisterExportPages pages;
    private final RegisterFile file;
    private final CurrentCaller caller;

    RegisterExportController(
            OrganisationFilters filters, RegisterExportPages pages, RegisterFile file, CurrentCaller caller) {
        this.filters = filters;
        this.pages = pages;
        this.file = file;
        this.caller = caller;
    }

    @Override
    public HttpResponse<String> exportOrganisationsCsv(
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
            Boolean bom) {
        var filter = filters.of(q, sector, kind, role, standing, topic, community, area, compact, updatedSince);
        Caller reader = caller.get();
        return file.<String>csv(NAME, filter, EntryCsvMapping.header(), bom, page -> pages.rows(page, reader))
                .header(HttpHeaders.CACHE_CONTROL, FOR_ITS_READER);
    }

    @Override
    public HttpResponse<RegisterExport> exportOrganisationsJson(
            @Nullable String q,
            @Nullable List<Sector> sector,
            @Nullable List<OrganisationKind> kind,
            @Nullable List<OrganisationRole> role,
            @Nullable List<Standing> standing,
            @Nullable List<String> topic,
            @Nullable List<String> community,
            @Nullable List<String> area,
            @Nullable List<CompactState> compact,
            @Nullable OffsetDateTime updatedSince) {
        var filter = filters.of(q, sector, kind, role, standing, topic, community, area, compact, updatedSince);
        Caller reader = caller.get();
        return file.<RegisterExport>json(NAME, filter, page -> pages.told(page, reader).stream())
                .header(HttpHeaders.CACHE_CONTROL, FOR_ITS_READER);
    }
}

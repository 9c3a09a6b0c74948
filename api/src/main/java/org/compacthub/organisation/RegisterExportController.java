package org.compacthub.organisation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.RegisterExportApi;
import org.compacthub.contract.model.CompactState;
import org.compacthub.contract.model.OrganisationKind;
import org.compacthub.contract.model.OrganisationRole;
import org.compacthub.contract.model.RegisterExport;
import org.compacthub.contract.model.Sector;
import org.compacthub.contract.model.Standing;
import org.compacthub.http.PieceStream;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** The register as a file. */
@Controller
class RegisterExportController implements RegisterExportApi {
    private static final MediaType CSV = MediaType.of("text/csv;charset=utf-8;header=present");

    private final OrganisationFilters filters;
    private final RegisterExportPages pages;
    private final CurrentCaller caller;
    private final InstantSource clock;

    RegisterExportController(
            OrganisationFilters filters, RegisterExportPages pages, CurrentCaller caller, InstantSource clock) {
        this.filters = filters;
        this.pages = pages;
        this.caller = caller;
        this.clock = clock;
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
        return answer(pages.csv(filter, bom, caller.get()), CSV, "csv");
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
        return answer(pages.json(filter, caller.get()), MediaType.APPLICATION_JSON_TYPE, "json");
    }

    /** The contract knows the file as a whole; what is handed on is a stream of it, which the server takes as well. */
    @SuppressWarnings("unchecked")
    private <T> HttpResponse<T> answer(Supplier<@Nullable String> file, MediaType type, String ending) {
        HttpResponse<?> answer = HttpResponse.ok(new PieceStream(file, false))
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Authorization, Cookie")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"organisations-%s.%s\"".formatted(London.today(clock), ending));
        return (HttpResponse<T>) answer;
    }
}

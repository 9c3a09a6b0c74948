package org.compacthub.organisation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.OrganisationsApi;
import org.compacthub.contract.model.Organisation;
import org.compacthub.contract.model.OrganisationDraft;
import org.compacthub.contract.model.OrganisationPage;
import org.compacthub.http.Cursor;
import org.compacthub.http.ETags;
import org.compacthub.http.Idempotency;
import org.compacthub.http.NextPage;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

@Controller
class OrganisationController implements OrganisationsApi {
    private static final String PATH = "/api/v1/organisations/";

    private final Organisations organisations;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    OrganisationController(Organisations organisations, Idempotency idempotency, CurrentCaller caller) {
        this.organisations = organisations;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @Override
    public HttpResponse<OrganisationPage> listOrganisations(
            @Nullable String q,
            @Nullable List<org.compacthub.contract.model.Sector> sector,
            Integer limit,
            @Nullable String cursor) {
        OrganisationFilter filter = new OrganisationFilter(words(q), sectors(sector));
        OrganisationFilter.Part part = new OrganisationFilter.Part(position(cursor, filter), limit + 1);
        var found = organisations.list(filter, part);
        var items = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit
                ? new Cursor(List.of(items.getLast().id().value().toString())).written(filter)
                : null;
        OrganisationPage page = new OrganisationPage(
                items.stream().map(OrganisationMapping::written).toList());
        page.setNext(next);
        return NextPage.link(HttpResponse.ok(page), next);
    }

    @Override
    public HttpResponse<Organisation> createOrganisation(OrganisationDraft draft, @Nullable String idempotencyKey) {
        Caller by = caller.get();
        Profile profile = OrganisationMapping.profile(draft);
        return idempotency.once(idempotencyKey, by, "createOrganisation", draft, Organisation.class, () -> {
            var added = organisations.add(profile, by.actor());
            return HttpResponse.created(
                            OrganisationMapping.written(added),
                            URI.create(PATH + added.id().value()))
                    .header(HttpHeaders.ETAG, ETags.of(added.version()));
        });
    }

    @Override
    public HttpResponse<Organisation> getOrganisation(UUID organisationId, @Nullable String ifNoneMatch) {
        var organisation = organisations.get(new OrganisationId(organisationId));
        String tag = ETags.of(organisation.version());
        if (ETags.matches(ifNoneMatch, tag)) {
            return HttpResponse.<Organisation>notModified().header(HttpHeaders.ETAG, tag);
        }
        return answer(organisation);
    }

    @Override
    public HttpResponse<Organisation> changeOrganisation(
            UUID organisationId, OrganisationDraft draft, @Nullable String ifMatch) {
        long version = ETags.required(ifMatch);
        return answer(organisations.change(
                new OrganisationId(organisationId), version, OrganisationMapping.profile(draft), caller.get()));
    }

    private static HttpResponse<Organisation> answer(org.compacthub.organisation.Organisation organisation) {
        return HttpResponse.ok(OrganisationMapping.written(organisation))
                .header(HttpHeaders.ETAG, ETags.of(organisation.version()));
    }

    private Optional<OrganisationId> position(@Nullable String cursor, OrganisationFilter filter) {
        Cursor read = Cursor.read(cursor, 1, filter);
        if (read == null) {
            return Optional.empty();
        }
        try {
            OrganisationId last = new OrganisationId(UUID.fromString(read.keys().getFirst()));
            return Optional.of(
                    organisations.find(last).orElseThrow(Cursor::foreign).id());
        } catch (IllegalArgumentException notAnId) {
            throw Cursor.foreign();
        }
    }

    private static TreeSet<String> words(@Nullable String text) {
        if (text == null) {
            return new TreeSet<>();
        }
        Set<String> words = Words.of(text);
        if (words.isEmpty()) {
            throw DomainProblem.invalid(FieldProblem.inParameter(
                    "q", "no-word", "There is no letter or digit in it to look for. Give at least one."));
        }
        return new TreeSet<>(words);
    }

    private static TreeSet<Sector> sectors(@Nullable List<org.compacthub.contract.model.Sector> given) {
        List<org.compacthub.contract.model.Sector> sectors = given == null ? List.of() : given;
        return sectors.stream()
                .map(sector -> Sector.of(sector.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

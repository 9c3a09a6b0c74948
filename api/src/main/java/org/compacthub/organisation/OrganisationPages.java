package org.compacthub.organisation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.compacthub.contract.model.OrganisationPage;
import org.compacthub.contract.model.ReadAs;
import org.compacthub.http.Cursor;
import org.compacthub.http.ETags;
import org.compacthub.http.IdCursorPages;
import org.compacthub.http.KeptPages;
import org.compacthub.http.NextPage;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Pages of the list of organisations. It says of each only what everybody may know, so that a page is the same for all. */
@Singleton
class OrganisationPages {
    private final OrganisationSearch search;
    private final Organisations organisations;
    private final RegisterEdition edition;
    private final KeptPages kept;
    private final JsonMapper mapper;

    OrganisationPages(
            OrganisationSearch search,
            Organisations organisations,
            RegisterEdition edition,
            KeptPages kept,
            JsonMapper mapper) {
        this.search = search;
        this.organisations = organisations;
        this.edition = edition;
        this.kept = kept;
        this.mapper = mapper;
    }

    private record Key(String tag, OrganisationFilter filter, int limit, Optional<OrganisationId> after) {}

    /** The page behind the cursor, or 304 where the reader's copy is still right. */
    HttpResponse<OrganisationPage> answer(
            OrganisationFilter filter, int limit, @Nullable String cursor, @Nullable String ifNoneMatch) {
        String tag = "W/\"" + edition.now() + "\"";
        if (ETags.matches(ifNoneMatch, tag)) {
            return HttpResponse.<OrganisationPage>notModified().header(HttpHeaders.ETAG, tag);
        }
        Key key = new Key(tag, filter, limit, position(cursor, filter));
        KeptPages.Page page = kept.get(key, () -> made(key));
        return NextPage.link(
                KeptPages.<OrganisationPage>answer(page.json())
                        .header(HttpHeaders.ETAG, tag)
                        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache"),
                page.next());
    }

    private KeptPages.Page made(Key key) {
        var found = search.page(key.filter(), new OrganisationFilter.Part(key.after(), key.limit() + 1));
        var items = IdCursorPages.fitting(found.organisations(), key.limit());
        OrganisationPage page = new OrganisationPage(
                items.stream().map(OrganisationMapping::summary).toList());
        page.setNext(IdCursorPages.next(
                found.organisations().stream().map(each -> each.id().value()).toList(), key.limit(), key.filter()));
        if (!found.readAs().isEmpty()) {
            page.setReadAs(found.readAs().entrySet().stream()
                    .map(each -> new ReadAs(each.getKey(), List.copyOf(each.getValue())))
                    .toList());
        }
        try {
            return new KeptPages.Page(mapper.writeValueAsBytes(page), page.getNext());
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    private Optional<OrganisationId> position(@Nullable String cursor, OrganisationFilter filter) {
        return IdCursorPages.position(cursor, filter)
                .map(OrganisationId::new)
                .map(last ->
                        organisations.find(last).orElseThrow(Cursor::foreign).id());
    }
}

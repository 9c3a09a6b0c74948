package org.compacthub.organisation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.contract.model.OrganisationPage;
import org.compacthub.contract.model.ReadAs;
import org.compacthub.http.Cursor;
import org.compacthub.http.ETags;
import org.compacthub.http.IdCursorPages;
import org.compacthub.http.KeptEntries;
import org.compacthub.http.KeptPages;
import org.compacthub.http.NextPage;
import org.compacthub.http.PageWriter;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Pages of the list of organisations. It says of each only what everybody may know, so that a page is the same for all. */
@Singleton
class OrganisationPages {
    private final OrganisationSearch search;
    private final Organisations organisations;
    private final RegisterEdition edition;
    private final KeptPages kept;
    private final KeptEntries entries;
    private final PageWriter writer;

    OrganisationPages(
            OrganisationSearch search,
            Organisations organisations,
            RegisterEdition edition,
            KeptPages kept,
            KeptEntries entries,
            PageWriter writer) {
        this.search = search;
        this.organisations = organisations;
        this.edition = edition;
        this.kept = kept;
        this.entries = entries;
        this.writer = writer;
    }

    private record Key(long edition, OrganisationFilter filter, int limit, Optional<OrganisationId> after) {}

    /** The page behind the cursor, or 304 where the reader's copy is still right. */
    HttpResponse<OrganisationPage> answer(
            OrganisationFilter filter, int limit, @Nullable String cursor, @Nullable String ifNoneMatch) {
        long now = edition.now();
        String tag = tag(now);
        if (ETags.matches(ifNoneMatch, tag)) {
            return HttpResponse.<OrganisationPage>notModified().header(HttpHeaders.ETAG, tag);
        }
        Key key = new Key(now, filter, limit, position(cursor, filter));
        KeptPages.Page page = kept.get(key, () -> made(key));
        return NextPage.link(
                KeptPages.<OrganisationPage>answer(page.json())
                        .header(HttpHeaders.ETAG, tag)
                        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache"),
                page.next());
    }

    private KeptPages.Page made(Key key) {
        var found = search.ids(key.filter(), new OrganisationFilter.Part(key.after(), key.limit() + 1), key.edition());
        List<UUID> ids = found.ids().stream().map(OrganisationId::value).toList();
        OrganisationPage page = new OrganisationPage(List.of(), found.total());
        page.setNext(IdCursorPages.next(ids, key.limit(), key.filter()));
        if (!found.readAs().isEmpty()) {
            page.setReadAs(found.readAs().entrySet().stream()
                    .map(each -> new ReadAs(each.getKey(), List.copyOf(each.getValue())))
                    .toList());
        }
        List<byte[]> items = entries.all(tag(key.edition()), IdCursorPages.fitting(ids, key.limit()), this::summaries);
        return new KeptPages.Page(writer.written(page, items), page.getNext());
    }

    private Map<UUID, byte[]> summaries(List<UUID> ids) {
        // One that was merged meanwhile gives the other.
        return organisations.all(ids.stream().map(OrganisationId::new).toList()).values().stream()
                .distinct()
                .collect(Collectors.toMap(
                        entry -> entry.id().value(), entry -> writer.written(OrganisationMapping.summary(entry))));
    }

    private static String tag(long edition) {
        return "W/\"" + edition + "\"";
    }

    private Optional<OrganisationId> position(@Nullable String cursor, OrganisationFilter filter) {
        return IdCursorPages.position(cursor, filter)
                .map(OrganisationId::new)
                .map(last ->
                        organisations.find(last).orElseThrow(Cursor::foreign).id());
    }
}

package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.contract.model.OrganisationPage;
import org.compacthub.http.Cursor;
import org.compacthub.http.IdCursorPages;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.jspecify.annotations.Nullable;

/** Pages of the members that an infrastructure body names, who may be hundreds. They say of each what the register's list says, and are in its order. */
@Singleton
public class MemberPages {
    private final Organisations organisations;
    private final MergedEntries merged;
    private final OrganisationSearch search;
    private final OrganisationRows rows;
    private final Database database;

    MemberPages(
            Organisations organisations,
            MergedEntries merged,
            OrganisationSearch search,
            OrganisationRows rows,
            Database database) {
        this.organisations = organisations;
        this.merged = merged;
        this.search = search;
        this.rows = rows;
        this.database = database;
    }

    /**
     * The page behind the cursor.
     *
     * @throws org.compacthub.problem.DomainProblem {@code NOT_FOUND}
     */
    public OrganisationPage page(OrganisationId body, int limit, @Nullable String cursor) {
        return database.read(() -> {
            var found = search.among(members(body), new OrganisationFilter.Part(position(cursor, body), limit + 1));
            List<UUID> ids = found.ids().stream().map(OrganisationId::value).toList();
            return new OrganisationPage(
                            rows.inOrder(IdCursorPages.fitting(found.ids(), limit)).stream()
                                    .map(OrganisationMapping::summary)
                                    .toList(),
                            found.total())
                    .next(IdCursorPages.next(ids, limit, body));
        });
    }

    private List<OrganisationId> members(OrganisationId body) {
        var coverage = organisations.get(body).profile().particulars().coverage();
        return coverage == null
                ? List.of()
                : coverage.counting(merged.survivors(coverage.organisations())).organisations();
    }

    private Optional<OrganisationId> position(@Nullable String cursor, OrganisationId body) {
        return IdCursorPages.position(cursor, body)
                .map(OrganisationId::new)
                .map(last ->
                        organisations.find(last).orElseThrow(Cursor::foreign).id());
    }
}

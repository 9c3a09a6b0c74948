package org.compacthub.merge;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.compacthub.account.People;
import org.compacthub.caller.Actor;
import org.compacthub.contract.model.EntryMerge;
import org.compacthub.contract.model.MergePage;
import org.compacthub.contract.model.MergedEntryRef;
import org.compacthub.contract.model.PersonRef;
import org.compacthub.http.IdCursorPages;
import org.compacthub.http.NextPage;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.compacthub.store.Database;
import org.jspecify.annotations.Nullable;

/** Merges as the contract shows them, with the names that belong to them. */
@Singleton
class MergePages {
    private static final String FILTERS = "merges";

    private final Merges merges;
    private final MergeRows rows;
    private final Organisations organisations;
    private final MergedEntries entries;
    private final People people;
    private final Database database;

    MergePages(
            Merges merges,
            MergeRows rows,
            Organisations organisations,
            MergedEntries entries,
            People people,
            Database database) {
        this.merges = merges;
        this.rows = rows;
        this.organisations = organisations;
        this.entries = entries;
        this.people = people;
        this.database = database;
    }

    HttpResponse<MergePage> page(Integer limit, @Nullable String cursor) {
        List<Merge> found = merges.list(IdCursorPages.position(cursor, FILTERS), limit + 1);
        String next = IdCursorPages.next(found.stream().map(Merge::id).toList(), limit, FILTERS);
        MergePage page = new MergePage(written(IdCursorPages.fitting(found, limit))).next(next);
        return NextPage.link(HttpResponse.ok(page), next);
    }

    EntryMerge one(Merge merge) {
        return written(List.of(merge)).getFirst();
    }

    private List<EntryMerge> written(List<Merge> shown) {
        List<OrganisationId> survivors =
                shown.stream().map(Merge::survivor).distinct().toList();
        Map<OrganisationId, Organisation> named = organisations.all(survivors);
        Map<OrganisationId, Organisation> merged =
                entries.asTheyAre(shown.stream().map(Merge::merged).distinct().toList());
        Map<OrganisationId, Long> versions = database.read(() -> rows.versions(survivors));
        Map<PersonId, String> names = people.names(shown.stream()
                .flatMap(merge -> Stream.concat(merge.by().stream(), merge.undoneBy().stream()))
                .distinct()
                .toList());
        return shown.stream()
                .map(merge -> new EntryMerge(
                                merge.id(),
                                OrganisationMapping.listed(named.get(merge.survivor())),
                                new MergedEntryRef(
                                        merge.merged().value(),
                                        merge.mergedName(),
                                        OrganisationMapping.hint(merged.get(merge.merged()))),
                                moment(merge.at()),
                                merge.state() == MergeState.DONE
                                        && versions.get(merge.survivor()) != merge.survivorVersion())
                        .mergedBy(person(merge.by(), names))
                        .undoneAt(merge.undoneAt().map(MergePages::moment).orElse(null))
                        .undoneBy(person(merge.undoneBy(), names)))
                .toList();
    }

    private static @Nullable PersonRef person(Optional<PersonId> id, Map<PersonId, String> names) {
        return id.map(known -> new PersonRef(known.value(), names.getOrDefault(known, Actor.ERASED)))
                .orElse(null);
    }

    private static OffsetDateTime moment(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

package org.compacthub.merge;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.MergesApi;
import org.compacthub.contract.model.ChosenFieldName;
import org.compacthub.contract.model.EntryComparison;
import org.compacthub.contract.model.EntryMerge;
import org.compacthub.contract.model.MergePage;
import org.compacthub.contract.model.NewMerge;
import org.compacthub.contract.model.UndoingOfMerge;
import org.compacthub.http.ETags;
import org.compacthub.http.Idempotency;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

@Controller
class MergeController implements MergesApi {
    private final Merges merges;
    private final MergePages pages;
    private final ComparisonView comparison;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    MergeController(
            Merges merges, MergePages pages, ComparisonView comparison, Idempotency idempotency, CurrentCaller caller) {
        this.merges = merges;
        this.pages = pages;
        this.comparison = comparison;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @Override
    public EntryComparison compareEntries(UUID oneId, UUID otherId) {
        return comparison.of(new OrganisationId(oneId), new OrganisationId(otherId));
    }

    @Override
    public HttpResponse<MergePage> listMerges(Integer limit, @Nullable String cursor) {
        return pages.page(limit, cursor);
    }

    @Override
    public HttpResponse<EntryMerge> mergeOrganisations(
            NewMerge wanted, @Nullable String ifMatch, @Nullable String idempotencyKey) {
        long version = ETags.required(ifMatch);
        Caller by = caller.get();
        Merges.Wanted two = new Merges.Wanted(
                new OrganisationId(wanted.getSurvivor()),
                version,
                new OrganisationId(wanted.getMerged()),
                wanted.getMergedVersion(),
                taken(wanted));
        return idempotency.once(
                idempotencyKey,
                by,
                "mergeOrganisations",
                wanted,
                EntryMerge.class,
                () -> HttpResponse.created(pages.one(merges.merge(two, by))));
    }

    @Override
    public EntryMerge undoMerge(UUID mergeId, UndoingOfMerge undoing) {
        boolean keep = Optional.ofNullable(undoing.getKeepLaterChanges()).orElse(false);
        return pages.one(merges.undo(mergeId, keep, caller.get()));
    }

    private static Set<String> taken(NewMerge wanted) {
        return Optional.ofNullable(wanted.getTake()).orElse(List.of()).stream()
                .map(ChosenFieldName::getValue)
                .collect(Collectors.toSet());
    }
}

package org.compacthub.duplicate;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.DuplicatesApi;
import org.compacthub.contract.model.DuplicatePage;
import org.compacthub.contract.model.DuplicatePair;
import org.compacthub.contract.model.DuplicateReason;
import org.compacthub.http.Cursor;
import org.compacthub.http.NextPage;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.jspecify.annotations.Nullable;

@Controller
class DuplicateController implements DuplicatesApi {
    private final Pairs pairs;
    private final Dismissals dismissals;
    private final Organisations organisations;
    private final CurrentCaller caller;

    DuplicateController(Pairs pairs, Dismissals dismissals, Organisations organisations, CurrentCaller caller) {
        this.pairs = pairs;
        this.dismissals = dismissals;
        this.organisations = organisations;
        this.caller = caller;
    }

    @Override
    public HttpResponse<DuplicatePage> listDuplicates(Boolean dismissed, Integer limit, @Nullable String cursor) {
        String filters = dismissed ? "dismissed duplicates" : "duplicates";
        List<Pair> found = pairs.page(dismissed, position(cursor, filters), limit + 1);
        List<Pair> shown = found.subList(0, Math.min(limit, found.size()));
        Map<OrganisationId, Organisation> named = organisations.all(shown.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .distinct()
                .toList());
        DuplicatePage page = new DuplicatePage(shown.stream()
                .filter(pair -> named.containsKey(pair.one()) && named.containsKey(pair.other()))
                .map(pair -> written(pair, named))
                .toList());
        String next = found.size() > limit ? cursor(shown.getLast().position(), filters) : null;
        page.setNext(next);
        return NextPage.link(HttpResponse.ok(page), next);
    }

    @Override
    public HttpResponse<Void> dismissDuplicate(UUID oneId, UUID otherId) {
        dismissals.dismiss(
                new OrganisationId(oneId),
                new OrganisationId(otherId),
                caller.get().actor());
        return HttpResponse.noContent();
    }

    @Override
    public HttpResponse<Void> undismissDuplicate(UUID oneId, UUID otherId) {
        dismissals.undismiss(
                new OrganisationId(oneId),
                new OrganisationId(otherId),
                caller.get().actor());
        return HttpResponse.noContent();
    }

    private static DuplicatePair written(Pair pair, Map<OrganisationId, Organisation> named) {
        return new DuplicatePair(
                OrganisationMapping.listed(named.get(pair.one())),
                OrganisationMapping.listed(named.get(pair.other())),
                org.compacthub.contract.model.Likeness.valueOf(
                        pair.match().likeness().name()),
                pair.match().common().stream()
                        .map(key -> DuplicateReason.valueOf(key.kind().name()))
                        .distinct()
                        .sorted()
                        .toList(),
                pair.match().identifiersDiffer());
    }

    private static String cursor(Pair.Position last, String filters) {
        return new Cursor(List.of(last.likeness().name(), last.one(), last.other())).written(filters);
    }

    private static Optional<Pair.Position> position(@Nullable String cursor, String filters) {
        Cursor read = Cursor.read(cursor, 3, filters);
        if (read == null) {
            return Optional.empty();
        }
        try {
            List<String> keys = read.keys();
            return Optional.of(new Pair.Position(
                    Likeness.valueOf(keys.get(0)),
                    UUID.fromString(keys.get(1)).toString(),
                    UUID.fromString(keys.get(2)).toString()));
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.foreign();
        }
    }
}

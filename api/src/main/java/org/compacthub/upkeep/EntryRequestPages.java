package org.compacthub.upkeep;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.contract.model.EntryRequestPage;
import org.compacthub.contract.model.EntryRequestReceipt;
import org.compacthub.contract.model.EntryRequestState;
import org.compacthub.http.Cursor;
import org.compacthub.http.NextPage;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** Requests to be entered, as the contract writes them. */
@Singleton
class EntryRequestPages {
    private final EntryRequests requests;

    EntryRequestPages(EntryRequests requests) {
        this.requests = requests;
    }

    HttpResponse<EntryRequestPage> page(Set<EntryRequest.State> states, int limit, @Nullable String cursor) {
        List<EntryRequest> found = requests.list(states, position(cursor, states), limit + 1);
        List<EntryRequest> shown = found.subList(0, Math.min(limit, found.size()));
        EntryRequestPage page = new EntryRequestPage(
                shown.stream().map(EntryRequestPages::whole).toList());
        String next = found.size() > limit
                ? new Cursor(List.of(shown.getLast().id().value().toString())).written(states)
                : null;
        page.setNext(next);
        return NextPage.link(HttpResponse.ok(page), next);
    }

    /** What whoever asks is told: nothing of what they sent. */
    static EntryRequestReceipt receipt(EntryRequest request) {
        return new EntryRequestReceipt(request.id().value(), state(request), London.dayOf(request.askedAt()));
    }

    static org.compacthub.contract.model.EntryRequest whole(EntryRequest request) {
        return new org.compacthub.contract.model.EntryRequest(
                        request.id().value(),
                        request.version(),
                        state(request),
                        OrganisationMapping.draft(request.entry()),
                        London.dayOf(request.askedAt()))
                .email(request.email().orElse(null))
                .settledOn(request.settledAt().map(London::dayOf).orElse(null))
                .reason(request.reason().orElse(null));
    }

    static EntryRequestState state(EntryRequest request) {
        return EntryRequestState.valueOf(request.state().name());
    }

    private static Optional<OrganisationId> position(@Nullable String cursor, Set<EntryRequest.State> states) {
        Cursor read = Cursor.read(cursor, 1, states);
        if (read == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OrganisationId(UUID.fromString(read.keys().getFirst())));
        } catch (IllegalArgumentException notAnId) {
            throw Cursor.foreign();
        }
    }
}

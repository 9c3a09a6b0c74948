package org.compacthub.upkeep;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.contract.model.CorrectionPage;
import org.compacthub.http.Cursor;
import org.compacthub.http.NextPage;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.EntryFieldMapping;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/** Corrections, one and by pages, as the contract writes them. */
@Singleton
class CorrectionPages {
    private final Corrections corrections;
    private final EntryFieldMapping fields;
    private final Organisations organisations;

    CorrectionPages(Corrections corrections, EntryFieldMapping fields, Organisations organisations) {
        this.corrections = corrections;
        this.fields = fields;
        this.organisations = organisations;
    }

    org.compacthub.contract.model.Correction one(Correction correction) {
        return all(List.of(correction)).getFirst();
    }

    HttpResponse<CorrectionPage> page(OrganisationId id, Caller caller, int limit, @Nullable String cursor) {
        List<Correction> found = corrections.knownTo(caller, id, position(cursor, id), limit + 1);
        List<Correction> shown = found.subList(0, Math.min(limit, found.size()));
        CorrectionPage page = new CorrectionPage(all(shown));
        String next =
                found.size() > limit ? new Cursor(List.of(shown.getLast().id().toString())).written(id) : null;
        page.setNext(next);
        return NextPage.link(HttpResponse.ok(page), next);
    }

    private List<org.compacthub.contract.model.Correction> all(List<Correction> shown) {
        Map<OrganisationId, Organisation> named = organisations.all(
                shown.stream().map(Correction::proposer).distinct().toList());
        return shown.stream()
                .map(correction -> CorrectionMapping.whole(correction, fields, named))
                .toList();
    }

    private static Optional<UUID> position(@Nullable String cursor, OrganisationId id) {
        Cursor read = Cursor.read(cursor, 1, id);
        if (read == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(read.keys().getFirst()));
        } catch (IllegalArgumentException notAnId) {
            throw Cursor.foreign();
        }
    }
}

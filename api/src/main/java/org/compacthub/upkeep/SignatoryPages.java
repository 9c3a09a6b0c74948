package org.compacthub.upkeep;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.contract.model.OrganisationRef;
import org.compacthub.contract.model.Sector;
import org.compacthub.contract.model.Signatory;
import org.compacthub.contract.model.SignatoryPage;
import org.compacthub.http.Cursor;
import org.compacthub.http.NextPage;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.jspecify.annotations.Nullable;

/** Pages of signatories as the contract writes them. */
@Singleton
class SignatoryPages {
    private static final String FILTERS = "signatories";

    private final SignUpRows rows;
    private final Database database;

    SignatoryPages(SignUpRows rows, Database database) {
        this.rows = rows;
        this.database = database;
    }

    HttpResponse<SignatoryPage> page(int limit, @Nullable String cursor) {
        Optional<OrganisationId> after = position(cursor);
        List<SignUpRows.Signatory> found = database.read(() -> rows.signatories(after, limit + 1));
        List<SignUpRows.Signatory> shown = found.subList(0, Math.min(limit, found.size()));
        SignatoryPage page =
                new SignatoryPage(shown.stream().map(SignatoryPages::written).toList());
        String next = found.size() > limit
                ? new Cursor(List.of(shown.getLast().organisation().value().toString())).written(FILTERS)
                : null;
        page.setNext(next);
        return NextPage.link(HttpResponse.ok(page), next);
    }

    private static Signatory written(SignUpRows.Signatory signatory) {
        return new Signatory(
                new OrganisationRef(signatory.organisation().value(), signatory.name()),
                Sector.fromValue(signatory.sector().wireName()),
                signatory.jobTitle(),
                signatory.signedOn());
    }

    private static Optional<OrganisationId> position(@Nullable String cursor) {
        Cursor read = Cursor.read(cursor, 1, FILTERS);
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

package org.compacthub.register;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.contract.model.RegisterImportPage;
import org.compacthub.contract.model.RegisterImportStatus;
import org.compacthub.contract.model.RegisterImportSummary;
import org.compacthub.http.Cursor;
import org.compacthub.http.NextPage;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.compacthub.store.Database;
import org.jspecify.annotations.Nullable;

/** Pages of the lists that were handed in, as the contract writes them; each asker's hold those that the asker may know of. */
@Singleton
class ImportPages {
    private final ListImportRows imports;
    private final Organisations organisations;
    private final Database database;

    ImportPages(ListImportRows imports, Organisations organisations, Database database) {
        this.imports = imports;
        this.organisations = organisations;
        this.database = database;
    }

    HttpResponse<RegisterImportPage> page(int limit, @Nullable String cursor, Caller caller) {
        Optional<PersonId> by = ListImport.isEveryOneKnownTo(caller) ? Optional.empty() : caller.person();
        Optional<ListImportRows.Position> after = position(cursor, by);
        List<ListImport> found = database.read(() -> imports.latest(by, after, limit + 1));
        List<ListImport> shown = found.subList(0, Math.min(limit, found.size()));
        Map<OrganisationId, Organisation> named = organisations.all(shown.stream()
                .map(each -> new OrganisationId(each.uploadedFor()))
                .distinct()
                .toList());
        String next = found.size() > limit ? cursor(shown.getLast(), by) : null;
        return NextPage.link(
                HttpResponse.ok(new RegisterImportPage(
                                shown.stream().map(each -> written(each, named)).toList())
                        .next(next)),
                next);
    }

    private static RegisterImportSummary written(ListImport each, Map<OrganisationId, Organisation> named) {
        RegisterImportSummary summary = new RegisterImportSummary(
                        each.id(),
                        RegisterImportStatus.valueOf(each.status().name()),
                        each.layout().knownAs(),
                        each.bytes(),
                        each.rowsRead(),
                        each.uploadedAt().atOffset(ZoneOffset.UTC))
                .fileName(each.fileName());
        // An organisation may have gone since, with the import that brought it in.
        Optional.ofNullable(named.get(new OrganisationId(each.uploadedFor())))
                .map(OrganisationMapping::reference)
                .ifPresent(summary::setUploadedFor);
        return summary;
    }

    private static String cursor(ListImport last, Optional<PersonId> by) {
        return new Cursor(List.of(last.uploadedAt().toString(), last.id().toString())).written(by);
    }

    private static Optional<ListImportRows.Position> position(@Nullable String cursor, Optional<PersonId> by) {
        Cursor read = Cursor.read(cursor, 2, by);
        if (read == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ListImportRows.Position(
                    Instant.parse(read.keys().getFirst()),
                    UUID.fromString(read.keys().getLast())));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.foreign();
        }
    }
}

package org.compacthub.register;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.compacthub.contract.model.OrganisationKind;
import org.compacthub.contract.model.OrganisationRef;
import org.compacthub.contract.model.RegisterImport;
import org.compacthub.contract.model.RegisterImportChange;
import org.compacthub.contract.model.RegisterImportColumn;
import org.compacthub.contract.model.RegisterImportCounts;
import org.compacthub.contract.model.RegisterImportField;
import org.compacthub.contract.model.RegisterImportLikeness;
import org.compacthub.contract.model.RegisterImportMapping;
import org.compacthub.contract.model.RegisterImportMending;
import org.compacthub.contract.model.RegisterImportMendingKind;
import org.compacthub.contract.model.RegisterImportObstacle;
import org.compacthub.contract.model.RegisterImportProgress;
import org.compacthub.contract.model.RegisterImportRefusal;
import org.compacthub.contract.model.RegisterImportRow;
import org.compacthub.contract.model.RegisterImportRowKind;
import org.compacthub.contract.model.RegisterImportStatus;
import org.compacthub.contract.model.Sector;
import org.compacthub.http.ETags;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.compacthub.store.Database;
import org.jspecify.annotations.Nullable;

/** Imports as the contract shows them. */
@Singleton
class RegisterImportView {
    private static final String PATH = "/api/v1/organisation-imports/";

    private final StagedRows staged;
    private final Organisations organisations;
    private final ImportPeriod period;
    private final Database database;

    RegisterImportView(StagedRows staged, Organisations organisations, ImportPeriod period, Database database) {
        this.staged = staged;
        this.organisations = organisations;
        this.period = period;
        this.database = database;
    }

    HttpResponse<RegisterImport> answer(ListImport listImport) {
        return tagged(HttpResponse.ok(of(listImport)), listImport);
    }

    HttpResponse<RegisterImport> created(ListImport listImport) {
        return tagged(HttpResponse.created(of(listImport), URI.create(PATH + listImport.id())), listImport);
    }

    /** The work goes on; what has become of it is read later. */
    HttpResponse<RegisterImport> accepted(ListImport listImport) {
        return tagged(HttpResponse.accepted().body(of(listImport)), listImport);
    }

    private static HttpResponse<RegisterImport> tagged(
            MutableHttpResponse<RegisterImport> answer, ListImport listImport) {
        return answer.header(HttpHeaders.ETAG, ETags.of(listImport.version()));
    }

    private RegisterImport of(ListImport listImport) {
        Layout layout = listImport.layout();
        Map<RowKind, Integer> counts = database.read(() -> staged.counts(listImport.id()));
        Map<Noted, Integer> notes = database.read(() -> staged.notes(listImport.id()));
        return new RegisterImport(
                        listImport.id(),
                        listImport.version(),
                        RegisterImportStatus.valueOf(listImport.status().name()),
                        layout.charset(),
                        layout.delimiter(),
                        layout.knownAs(),
                        listImport.bytes(),
                        listImport.rowsRead(),
                        layout.header(),
                        mapping(layout),
                        new RegisterImportCounts(
                                counts.getOrDefault(RowKind.ADDED, 0),
                                counts.getOrDefault(RowKind.CHANGED, 0),
                                counts.getOrDefault(RowKind.UNCHANGED, 0),
                                counts.getOrDefault(RowKind.POSSIBLE_DUPLICATE, 0),
                                counts.getOrDefault(RowKind.REFUSED, 0),
                                counts.getOrDefault(RowKind.LEFT_OUT, 0),
                                notes.getOrDefault(Noted.MENDED, 0),
                                notes.getOrDefault(Noted.VALUES_LEFT_OUT, 0),
                                notes.getOrDefault(Noted.LIKENESS, 0)),
                        listImport.uploadedAt().atOffset(ZoneOffset.UTC))
                .fileName(listImport.fileName())
                .expiresOn(listImport.status().isPassing() ? period.lastDay(listImport.uploadedAt()) : null)
                .progress(progress(listImport, counts))
                .refusal(refusal(listImport.refusal()));
    }

    private static @Nullable RegisterImportProgress progress(ListImport listImport, Map<RowKind, Integer> counts) {
        if (!listImport.status().isWork()) {
            return null;
        }
        Set<RowKind> kinds = listImport.status() == ImportStatus.UNDOING ? Undo.WRITTEN : CarryOut.ALL;
        int rows = kinds.stream().mapToInt(kind -> counts.getOrDefault(kind, 0)).sum();
        Progress told = listImport.progress();
        return new RegisterImportProgress(told == null ? 0 : Math.min(told.rowsDone(), rows), rows);
    }

    private static @Nullable RegisterImportRefusal refusal(@Nullable Refusal refusal) {
        return refusal == null
                ? null
                : new RegisterImportRefusal(
                        refusal.detail(),
                        refusal.rows().stream()
                                .map(row -> new RegisterImportObstacle(row.number(), row.detail())
                                        .name(row.name())
                                        .organisationId(row.organisation()))
                                .toList());
    }

    private static RegisterImportMapping mapping(Layout layout) {
        RegisterImportMapping mapping = new RegisterImportMapping(
                layout.columns().entrySet().stream()
                        .map(each ->
                                new RegisterImportColumn(each.getKey(), RegisterImportField.fromValue(each.getValue())))
                        .toList(),
                Sector.fromValue(layout.sector()));
        mapping.setKeepNames(layout.takesNamesAsWritten());
        if (layout.kind() != null) {
            mapping.setKind(OrganisationKind.fromValue(layout.kind()));
        }
        return mapping;
    }

    static Map<String, String> columns(RegisterImportMapping mapping) {
        Map<String, String> columns = new LinkedHashMap<>();
        mapping.getColumns()
                .forEach(each -> columns.put(each.getColumn(), each.getField().getValue()));
        return columns;
    }

    List<RegisterImportRow> rows(List<StagedRow> rows) {
        Map<OrganisationId, Organisation> named = organisations.all(rows.stream()
                .flatMap(row -> Stream.concat(
                        row.document().candidates().stream(),
                        row.document().resemblances().stream()
                                .map(Resemblance::organisation)
                                .filter(Objects::nonNull)))
                .map(OrganisationId::new)
                .distinct()
                .toList());
        return rows.stream().map(row -> row(row, named)).toList();
    }

    private static RegisterImportRow row(StagedRow row, Map<OrganisationId, Organisation> named) {
        RowDocument document = row.document();
        List<RegisterImportChange> changes = new ArrayList<>();
        Stream.concat(document.before().keySet().stream(), document.after().keySet().stream())
                .distinct()
                .forEach(field -> changes.add(new RegisterImportChange(field)
                        .before(document.before().get(field))
                        .after(document.after().get(field))));
        List<OrganisationRef> candidates = document.candidates().stream()
                .map(OrganisationId::new)
                .map(named::get)
                .filter(Objects::nonNull)
                .map(OrganisationMapping::reference)
                .toList();
        return new RegisterImportRow(
                        row.number(),
                        RegisterImportRowKind.valueOf(row.kind().name()),
                        changes,
                        document.mended().stream()
                                .map(RegisterImportView::mending)
                                .toList(),
                        document.remarks(),
                        document.resemblances().stream()
                                .map(each -> likeness(each, named))
                                .toList(),
                        candidates)
                .name(document.texts().get("name"))
                .reason(document.reason())
                .organisationId(
                        row.organisation() == null ? null : row.organisation().value());
    }

    private static RegisterImportLikeness likeness(Resemblance resemblance, Map<OrganisationId, Organisation> named) {
        RegisterImportLikeness likeness = new RegisterImportLikeness(resemblance.common().stream()
                        .map(RegisterImportField::fromValue)
                        .toList())
                .row(resemblance.row());
        Optional.ofNullable(resemblance.organisation())
                .map(OrganisationId::new)
                .map(named::get)
                .map(OrganisationMapping::reference)
                .ifPresent(likeness::setOrganisation);
        return likeness;
    }

    private static RegisterImportMending mending(Mending mending) {
        return new RegisterImportMending(
                RegisterImportField.fromValue(mending.field()),
                RegisterImportMendingKind.fromValue(mending.kind()),
                mending.before(),
                mending.after());
    }
}

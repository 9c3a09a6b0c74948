package org.compacthub.citizenspace;

import java.util.ArrayList;
import java.util.List;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.Reception;
import org.compacthub.contract.model.ImportReport;
import org.compacthub.contract.model.ImportRow;
import org.compacthub.contract.model.ImportRowOutcome;

/** What came of an import, as the contract shows it. */
final class ImportMapping {
    private ImportMapping() {}

    static ImportReport report(boolean isPreview, List<ImportedRow> rows) {
        List<ImportRow> written = new ArrayList<>();
        for (ImportedRow row : rows) {
            written.add(row(written.size() + 1, row, isPreview));
        }
        return new ImportReport(
                isPreview,
                count(written, ImportRowOutcome.ADDED),
                count(written, ImportRowOutcome.CHANGED),
                count(written, ImportRowOutcome.UNCHANGED),
                count(written, ImportRowOutcome.REFUSED),
                written);
    }

    private static int count(List<ImportRow> rows, ImportRowOutcome outcome) {
        return (int) rows.stream().filter(row -> row.getOutcome() == outcome).count();
    }

    private static ImportRow row(int number, ImportedRow row, boolean isPreview) {
        ImportRow written = switch (row.reception()) {
            case Reception.Added(var added, var brought) ->
                // In a preview the entry does not come to be, and so has no id.
                entry(number, ImportRowOutcome.ADDED, row, added)
                        .consultationId(isPreview ? null : added.id().value());
            case Reception.Changed(var before, var after, var brought) ->
                entry(number, ImportRowOutcome.CHANGED, row, after);
            case Reception.Unchanged(var consultation, var ended, var news) ->
                entry(number, ImportRowOutcome.UNCHANGED, row, consultation);
            case Reception.Refused(var reason) ->
                new ImportRow(number, ImportRowOutcome.REFUSED, row.notes()).reason(reason);
        };
        return written.reference(row.reading().reference()).title(row.reading().title());
    }

    private static ImportRow entry(int number, ImportRowOutcome outcome, ImportedRow row, Consultation entry) {
        return new ImportRow(number, outcome, row.notes())
                .consultationId(entry.id().value())
                .notMet(row.notMet());
    }
}

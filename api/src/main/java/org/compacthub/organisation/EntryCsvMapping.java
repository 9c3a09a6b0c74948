package org.compacthub.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.compacthub.contract.model.Capacity;
import org.compacthub.contract.model.ComingChange;
import org.compacthub.contract.model.OrganisationDraft;
import org.jspecify.annotations.Nullable;

/**
 * Entries as a spreadsheet (RFC 4180), each as its reader's JSON answer tells it, so that no cell says more than that. These columns and no others; new ones are
 * only added at the end. What {@link EntryField} names can be read in again.
 */
final class EntryCsvMapping {
    private static final List<String> BEYOND =
            List.of("capacity", "capacityNote", "comingChange", "comingChangeOn", "createdAt", "updatedAt");

    private EntryCsvMapping() {}

    static String header() {
        List<String> names = new ArrayList<>(List.of("id"));
        EntryField.COLUMNS.stream().map(EntryField::wireName).forEach(names::add);
        names.addAll(BEYOND);
        names.addAll(EntryCsvMoreMapping.NAMES);
        names.addAll(EntryCsvPartnershipMapping.NAMES);
        return row(names);
    }

    /**
     * @param organisation as its reader may know it
     * @param told what its reader is told of it
     */
    static String row(Organisation organisation, org.compacthub.contract.model.Organisation told) {
        OrganisationDraft entry = told.getEntry();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(told.getId());
        for (EntryField field : EntryField.COLUMNS) {
            String text = field.text(organisation.profile());
            cells.add(field.freeText() ? harmless(text) : text);
        }
        Capacity capacity = entry.getCapacity();
        cells.add(capacity == null ? "" : capacity.getState().getValue());
        cells.add(capacity == null ? "" : harmless(capacity.getNote()));
        ComingChange change = entry.getComingChange();
        cells.add(change == null ? "" : harmless(change.getNote()));
        cells.add(change == null ? "" : change.getExpectedOn());
        cells.add(organisation.createdAt());
        cells.add(organisation.updatedAt());
        cells.addAll(EntryCsvMoreMapping.cells(told));
        cells.addAll(EntryCsvPartnershipMapping.cells(entry));
        return row(cells);
    }

    /** So that a spreadsheet never takes it for a formula. */
    static String harmless(@Nullable String written) {
        String text = Objects.requireNonNullElse(written, "");
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String row(List<?> cells) {
        StringBuilder row = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(row, CSVFormat.RFC4180)) {
            printer.printRecord(cells);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return row.toString();
    }
}

package org.compacthub.organisation;

import java.util.ArrayList;
import java.util.List;
import org.compacthub.contract.model.Capacity;
import org.compacthub.contract.model.ComingChange;
import org.compacthub.contract.model.OrganisationDraft;
import org.compacthub.http.Spreadsheet;
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
        return Spreadsheet.row(names);
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
            cells.add(field.freeText() ? Spreadsheet.freeText(text) : text);
        }
        Capacity capacity = entry.getCapacity();
        cells.add(capacity == null ? "" : capacity.getState().getValue());
        cells.add(capacity == null ? "" : Spreadsheet.freeText(capacity.getNote()));
        ComingChange change = entry.getComingChange();
        cells.add(change == null ? "" : Spreadsheet.freeText(change.getNote()));
        cells.add(change == null ? "" : change.getExpectedOn());
        cells.add(organisation.createdAt());
        cells.add(organisation.updatedAt());
        cells.addAll(EntryCsvMoreMapping.cells(told));
        cells.addAll(EntryCsvPartnershipMapping.cells(entry));
        return Spreadsheet.row(cells);
    }
}

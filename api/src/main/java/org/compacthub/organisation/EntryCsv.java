package org.compacthub.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.compacthub.caller.Caller;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * Entries as a spreadsheet (RFC 4180), each as far as the reader may know it. These columns and no others; new ones are only added at the end. What
 * {@link EntryField} names can be read in again.
 */
final class EntryCsv {
    private static final List<String> BEYOND =
            List.of("capacity", "capacityNote", "comingChange", "comingChangeOn", "createdAt", "updatedAt");

    private EntryCsv() {}

    static String header() {
        List<String> names = new ArrayList<>(List.of("id"));
        Stream.of(EntryField.values()).map(EntryField::wireName).forEach(names::add);
        names.addAll(BEYOND);
        return row(names);
    }

    static String row(Organisation organisation, Caller reader) {
        Organisation seen = organisation.seenWith(Sight.of(reader, organisation.id()));
        Particulars more = seen.profile().particulars();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(seen.id().value());
        for (EntryField field : EntryField.values()) {
            String text = field.text(seen.profile());
            cells.add(field.freeText() ? harmless(text) : text);
        }
        Particulars.Capacity capacity = more.capacity();
        cells.add(capacity == null ? "" : WireNames.of(capacity.state()));
        cells.add(capacity == null ? "" : harmless(Objects.requireNonNullElse(capacity.note(), "")));
        Particulars.ComingChange change = more.comingChange();
        cells.add(change == null ? "" : harmless(change.note()));
        cells.add(change == null ? "" : change.expectedOn());
        cells.add(seen.createdAt());
        cells.add(seen.updatedAt());
        return row(cells);
    }

    /** So that a spreadsheet never takes it for a formula. */
    private static String harmless(String text) {
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

package org.compacthub.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.compacthub.consultation.CalendarEntry;
import org.jspecify.annotations.Nullable;

/**
 * The list as a spreadsheet (RFC 4180). The columns have the names of the fields in JSON, and new ones are only added at the end.
 *
 * @param bom whether it begins with a byte-order mark
 */
record CsvText(FeedSettings settings, boolean bom) implements FeedText {
    private static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "summary",
            "status",
            "leadId",
            "leadName",
            "opensOn",
            "opensFirm",
            "closesOn",
            "closesFirm",
            "decisionOn",
            "feedbackDueOn",
            "participation",
            "topics",
            "audiences",
            "areas",
            "heldElsewhere",
            "withdrawnOn",
            "createdAt",
            "updatedAt",
            "page");

    @Override
    public String begin() {
        return (bom ? "\uFEFF" : "") + row(COLUMNS.toArray());
    }

    @Override
    public String entry(CalendarEntry entry) {
        return row(
                entry.id(),
                freeText(entry.title()),
                freeText(entry.summary()),
                entry.status().wireName(),
                entry.lead().value(),
                freeText(entry.leadName()),
                entry.opensOn(),
                entry.opensFirm(),
                entry.closesOn(),
                entry.closesFirm(),
                entry.decisionOn(),
                entry.feedbackDueOn(),
                entry.participation(),
                several(entry.topics()),
                several(entry.audiences()),
                several(entry.areas()),
                entry.heldElsewhere(),
                entry.withdrawnOn(),
                entry.createdAt(),
                entry.updatedAt(),
                settings.page(entry.id()));
    }

    @Override
    public String end() {
        return "";
    }

    /** Text that somebody typed, so that a spreadsheet never takes it for a formula. */
    private static String freeText(@Nullable String text) {
        String clean = PlainText.of(Objects.requireNonNullElse(text, ""));
        return !clean.isEmpty() && "=+-@\t\r".indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }

    private static String several(List<String> values) {
        return String.join("; ", values);
    }

    private static String row(@Nullable Object... cells) {
        StringBuilder row = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(row, CSVFormat.RFC4180)) {
            printer.printRecord(cells);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return row.toString();
    }
}

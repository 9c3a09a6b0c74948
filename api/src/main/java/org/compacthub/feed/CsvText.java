package org.compacthub.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.compacthub.consultation.CalendarEntry;
import org.compacthub.http.Spreadsheet;
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
        return (bom ? Spreadsheet.BOM : "") + Spreadsheet.row(COLUMNS);
    }

    @Override
    public String entry(CalendarEntry entry) {
        return Spreadsheet.row(Arrays.asList(
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
                settings.page(entry.id())));
    }

    @Override
    public String end() {
        return "";
    }

    private static String freeText(@Nullable String text) {
        return Spreadsheet.freeText(PlainText.of(Objects.requireNonNullElse(text, "")));
    }

    private static String several(List<String> values) {
        return String.join("; ", values);
    }
}

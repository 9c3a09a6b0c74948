package org.compacthub.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rows of comma-separated values (RFC 4180), as spreadsheet programs open them. */
public final class Spreadsheet {
    /** With it at the beginning, Excel reads UTF-8. */
    public static final String BOM = "\uFEFF";

    private static final String FORMULAS_BEGIN_WITH = "=+-@\t\r";

    private Spreadsheet() {}

    /** Text that somebody typed, so that no program takes it for a formula; empty for none. */
    public static String freeText(@Nullable String typed) {
        String text = Objects.requireNonNullElse(typed, "");
        return !text.isEmpty() && FORMULAS_BEGIN_WITH.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** One row with its line's end. */
    public static String row(List<?> cells) {
        StringBuilder row = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(row, CSVFormat.RFC4180)) {
            printer.printRecord(cells);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return row.toString();
    }
}

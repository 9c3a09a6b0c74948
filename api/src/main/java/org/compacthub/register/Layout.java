package org.compacthub.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file is written and what its columns mean.
 *
 * @param delimiter comma, semicolon or tab
 * @param knownAs which known list it is
 * @param columns what a column holds, by its name in the header
 * @param sector of new entries of which the row says nothing else, as is the kind
 * @param keepsNames whether names in capitals stay as they are written; a layout of an earlier version does not say
 */
public record Layout(
        String charset,
        String delimiter,
        String knownAs,
        List<String> header,
        Map<String, String> columns,
        String sector,
        @Nullable String kind,
        @Nullable Boolean keepsNames) {

    public Layout {
        header = List.copyOf(header);
        columns = new LinkedHashMap<>(columns);
    }

    boolean takesNamesAsWritten() {
        return Boolean.TRUE.equals(keepsNames);
    }

    char separator() {
        return switch (delimiter) {
            case "semicolon" -> ';';
            case "tab" -> '\t';
            default -> ',';
        };
    }

    Layout meaning(Map<String, String> mapped, String ofSector, @Nullable String ofKind, boolean keepsNames) {
        return new Layout(charset, delimiter, knownAs, header, mapped, ofSector, ofKind, keepsNames);
    }
}

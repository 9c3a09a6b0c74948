package org.compacthub.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.compacthub.organisation.EntryField;
import org.compacthub.organisation.EntryTexts;
import org.compacthub.organisation.PartedTexts;
import org.compacthub.organisation.Particulars;
import org.compacthub.store.WireNames;

/** Columns of a row that are one field of the entry together: quality marks held, sought and until when; whether it can take part, and a note of that. */
final class PartedColumns {
    private static final String HELD = EntryField.QUALITY_MARKS.wireName();
    private static final String SOUGHT = "qualityMarksSought";
    private static final String UNTIL = "qualityMarksUntil";
    private static final String CAPACITY = EntryField.CAPACITY.wireName();
    private static final String CAPACITY_NOTE = "capacityNote";
    private static final int MOST_MARKS = 20;
    private static final int LONGEST_MARK = 120;
    private static final int LONGEST_NOTE = 500;

    /** What a column can be. */
    static final Set<String> TARGETS = Set.of(HELD, SOUGHT, UNTIL, CAPACITY, CAPACITY_NOTE);

    private final Map<String, String> cells;
    private final List<String> remarks;

    /**
     * @param cells by what their columns are
     * @param remarks gets what was left out
     */
    PartedColumns(Map<String, String> cells, List<String> remarks) {
        this.cells = cells;
        this.remarks = remarks;
    }

    /** Empty where the row says nothing of them. */
    String marks() {
        Map<String, Particulars.QualityMark> marks = new LinkedHashMap<>();
        Map<String, LocalDate> until = until();
        for (String column : List.of(HELD, SOUGHT)) {
            for (String name : EntryTexts.several(Spaces.line(cells.getOrDefault(column, "")))) {
                if (name.length() < 2 || name.length() > LONGEST_MARK || marks.size() == MOST_MARKS) {
                    remarks.add("%s: \"%s\" is left out; at most %d marks of 2 to %d characters are taken."
                            .formatted(column, name, MOST_MARKS, LONGEST_MARK));
                } else {
                    marks.putIfAbsent(name, new Particulars.QualityMark(name, column.equals(HELD), until.remove(name)));
                }
            }
        }
        until.keySet()
                .forEach(name ->
                        remarks.add("%s: \"%s\" is no mark of this row and is left out.".formatted(UNTIL, name)));
        return marks.values().stream().map(PartedTexts::of).collect(Collectors.joining("; "));
    }

    private Map<String, LocalDate> until() {
        Map<String, LocalDate> until = new HashMap<>();
        for (String value : EntryTexts.several(Spaces.line(cells.getOrDefault(UNTIL, "")))) {
            int end = value.lastIndexOf(": ");
            try {
                until.put(
                        value.substring(0, Math.max(end, 0)),
                        LocalDate.parse(value.substring(end + 1).strip()));
            } catch (DateTimeParseException noDay) {
                remarks.add(
                        "%s: \"%s\" is left out; write the mark, a colon and the day, such as Trusted Charity: 2028-03-31."
                                .formatted(UNTIL, value));
            }
        }
        return until;
    }

    /** Empty where the row says nothing of it. */
    String capacity() {
        String state = cells.getOrDefault(CAPACITY, "");
        String note = cells.getOrDefault(CAPACITY_NOTE, "");
        Optional<String> known = RegisterTerms.constant(Particulars.Capacity.State.class, state);
        if (known.isEmpty()) {
            if (!state.isEmpty() || !note.isEmpty()) {
                remarks.add("capacity \"%s\" is left out, with its note; it is ready, needs-support or not-now."
                        .formatted(state));
            }
            return "";
        }
        int most = note.offsetByCodePoints(0, Math.min(LONGEST_NOTE, note.codePointCount(0, note.length())));
        if (most < note.length()) {
            remarks.add("%s is cut after %d characters.".formatted(CAPACITY_NOTE, LONGEST_NOTE));
        }
        String kept = note.substring(0, most).strip();
        return PartedTexts.of(new Particulars.Capacity(
                WireNames.constant(Particulars.Capacity.State.class, known.get()), kept.isEmpty() ? null : kept));
    }
}

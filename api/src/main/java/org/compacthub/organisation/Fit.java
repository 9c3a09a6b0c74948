package org.compacthub.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How well an organisation fits the text that was searched for, as SQL: those whose name begins with it come first, which the one whose name is the text leads in
 * the order of names; then those that have each of its words in their names; then whatever else was found.
 *
 * @param text what was typed, with single spaces
 * @param named each of its words, in names
 * @param rarest the one of them that few enough names have to begin with; absent where all are common, or the question begins with few already
 */
record Fit(String text, List<Clue> named, @Nullable Clue rarest) {
    /** The places that an organisation may have, the best first. */
    static final List<Integer> PLACES = List.of(0, 1, 2);

    private static final String BEGINS = "o.name LIKE CONCAT(?, '%')";

    /** The place of the organisation o. */
    String place() {
        return "CASE WHEN " + BEGINS + " THEN 0 WHEN " + inNames() + " THEN 1 ELSE 2 END";
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>(List.of(beginning()));
        named.forEach(clue -> values.addAll(clue.values()));
        return values;
    }

    /** The question, asked for organisations with this place alone. The best one is a part of the index of names. */
    OrganisationSql only(int place, OrganisationSql sql) {
        return switch (place) {
            case 0 -> sql.with(BEGINS, List.of(beginning()));
            case 1 -> sql.with("NOT " + BEGINS + " AND " + inNames(), values()).from(rarest);
            default -> sql.with("NOT " + BEGINS + " AND (" + inNames() + ") IS NOT TRUE", values());
        };
    }

    private String inNames() {
        return named.stream().map(clue -> clue.held("o.id")).collect(Collectors.joining(" AND "));
    }

    private String beginning() {
        return text.replaceAll("[\\\\%_]", "\\\\$0");
    }
}

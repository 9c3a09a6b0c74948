package org.compacthub.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How well a name fits the text that was searched for, as SQL: names that begin with it come first, which the name that is the text leads in the order of
 * names; then those that have each of its words, or a word that begins with it; then whatever else was found.
 *
 * @param text what was typed, with single spaces
 */
record Fit(String text) {
    /** The places that a name may have, the best first. */
    static final List<Integer> PLACES = List.of(0, 1, 2);

    /** The place of the organisation o. */
    String place() {
        String words = words().stream()
                .map(word -> "CONCAT(' ', o.name) LIKE CONCAT('% ', ?, '%')")
                .collect(Collectors.joining(" AND "));
        return "CASE WHEN o.name LIKE CONCAT(?, '%') THEN 0 WHEN " + words + " THEN 1 ELSE 2 END";
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>(List.of(literal(text)));
        words().forEach(word -> values.add(literal(word)));
        return values;
    }

    /** The question, asked for organisations with this place alone. The best one is a part of the index of names. */
    OrganisationSql only(int place, OrganisationSql sql) {
        if (place == 0) {
            return sql.with("o.name LIKE CONCAT(?, '%')", List.of(literal(text)));
        }
        List<Object> values = values();
        values.add(place);
        return sql.with(place() + " = ?", values);
    }

    private List<String> words() {
        return Arrays.asList(text.split(" "));
    }

    private static String literal(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0");
    }
}

package org.compacthub.consultation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words to be found in the title and the summary. The full-text index leaves out short and very common words; those are looked for without it, so that no word that
 * was typed is ignored.
 */
record SearchText(List<String> words) {
    private static final int SHORTEST_INDEXED = 3;

    /** The words that InnoDB does not index by default. */
    private static final Set<String> NOT_INDEXED = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "was", "what", "when", "where", "who",
            "will", "with", "und", "www");

    static SearchText of(String typed) {
        return new SearchText(Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    void addTo(CalendarSql sql) {
        List<String> indexed = words.stream().filter(SearchText::isIndexed).toList();
        if (!indexed.isEmpty()) {
            sql.and(
                    "MATCH (c.title, c.summary) AGAINST (? IN BOOLEAN MODE)",
                    indexed.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" ")));
        }
        for (String word : words) {
            if (!isIndexed(word)) {
                sql.and("CONCAT(' ', c.title, ' ', COALESCE(c.summary, '')) LIKE ?", "% " + word + "%");
            }
        }
        if (words.isEmpty()) {
            sql.and("1 = 0");
        }
    }

    private static boolean isIndexed(String word) {
        return word.length() >= SHORTEST_INDEXED && !NOT_INDEXED.contains(word);
    }
}

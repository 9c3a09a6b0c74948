package org.compacthub.consultation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words to be found in the title, the summary and the name of the lead, or the beginnings of words. The full-text index leaves out short, very long and very common words; those
 * are looked for without it, so that no word that was typed is ignored.
 */
record SearchText(List<String> words) {
    private static final int SHORTEST_INDEXED = 3;
    private static final int LONGEST_INDEXED = 84;

    /** What parts words, for the index as well. */
    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}_]+";

    /** The words that InnoDB does not index by default. */
    private static final Set<String> NOT_INDEXED = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "was", "what", "when", "where", "who",
            "will", "with", "und", "www");

    static SearchText of(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return new SearchText(Arrays.stream(composed.split(BETWEEN_WORDS))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    void addTo(CalendarSql sql) {
        List<String> indexed = words.stream().filter(SearchText::isIndexed).toList();
        if (!indexed.isEmpty()) {
            sql.and(
                    "MATCH (c.title, c.summary, c.lead_name) AGAINST (? IN BOOLEAN MODE)",
                    indexed.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" ")));
        }
        for (String word : words) {
            if (!isIndexed(word)) {
                sql.and(
                        "REGEXP_REPLACE(CONCAT_WS(' ', '', c.title, c.summary, c.lead_name), ?, ' ') LIKE ?",
                        BETWEEN_WORDS,
                        "% " + word.replace("_", "\\_") + "%");
            }
        }
        if (words.isEmpty()) {
            sql.and("1 = 0");
        }
    }

    /** The beginning of a word that is left out may mean that word. */
    private static boolean isIndexed(String word) {
        int length = word.codePointCount(0, word.length());
        return length >= SHORTEST_INDEXED
                && length <= LONGEST_INDEXED
                && NOT_INDEXED.stream().noneMatch(common -> common.startsWith(word));
    }
}

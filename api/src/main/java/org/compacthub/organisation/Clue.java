package org.compacthub.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.compacthub.store.Rows;

/**
 * Something by which organisations are found in a table that points to them, as SQL. It is asked in two ways: from the table to the organisations
 * that have it, which is quick where few do, and for each organisation in turn, which is quick where many do. The engines guess which is which, and
 * guess badly for the beginnings of words; so the register counts, and says.
 *
 * @param table with the index that leads from an organisation to its rows
 * @param condition with the table as x
 */
record Clue(Table table, String condition, List<Object> values) {

    private enum Table {
        WORD("organisation_word", "organisation", "organisation_word_entry_ix"),
        TERM("organisation_term", "organisation_id", "PRIMARY");

        private final String name;
        private final String entry;
        private final String index;

        Table(String name, String entry, String index) {
            this.name = name;
            this.entry = entry;
            this.index = index;
        }
    }

    /** A word that begins one of theirs. */
    static Clue beginning(String word) {
        return new Clue(Table.WORD, "x.word LIKE CONCAT(?, '%')", List.of(word));
    }

    /** One of the words is one of theirs. */
    static Clue anyWord(Collection<String> words) {
        return new Clue(Table.WORD, "x.word IN (" + Rows.marks(words.size()) + ")", List.copyOf(words));
    }

    /** A word that begins one of theirs, or one of the words whole. */
    static Clue beginningOr(String word, Collection<String> words) {
        List<Object> values = new ArrayList<>(List.of(word));
        values.addAll(words);
        return new Clue(
                Table.WORD,
                "(x.word LIKE CONCAT(?, '%') OR x.word IN (" + Rows.marks(words.size()) + "))",
                List.copyOf(values));
    }

    /** One of the terms of this kind is one of theirs. */
    static Clue anyTerm(String kind, Collection<String> terms) {
        List<Object> values = new ArrayList<>(List.of(kind));
        values.addAll(terms);
        return new Clue(Table.TERM, "x.kind = ? AND x.term IN (" + Rows.marks(terms.size()) + ")", List.copyOf(values));
    }

    boolean isWord() {
        return table == Table.WORD;
    }

    /** The same words, of names alone. */
    Clue inNames() {
        return new Clue(table, condition + " AND x.in_name = 1", values);
    }

    /** Its rows, at most so many. */
    String rows(int atMost) {
        return "SELECT 1 FROM " + table.name + " x WHERE " + condition + " LIMIT " + atMost;
    }

    /** The organisations that have it, each once, as a table of ids. */
    String found() {
        return "(SELECT DISTINCT x." + table.entry + " AS id FROM " + table.name + " x WHERE " + condition + ")";
    }

    /**
     * Whether an organisation has it. The engines turn EXISTS and IN round, and this not.
     *
     * @param id the column with the organisation's id
     */
    String held(String id) {
        return "(SELECT 1 FROM " + table.name + " x FORCE INDEX (" + table.index + ") WHERE x." + table.entry + " = "
                + id + " AND " + condition + " LIMIT 1) = 1";
    }
}

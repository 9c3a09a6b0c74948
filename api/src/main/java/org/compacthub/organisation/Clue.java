package org.compacthub.organisation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.compacthub.store.Rows;

/**
 * Something by which organisations are found, as SQL.
 *
 * @param sql gives the ids of those that have it, some of them more than once
 * @param values what its marks stand for
 */
record Clue(String sql, List<Object> values) {
    private static final String WORDS = "SELECT x.organisation AS id FROM organisation_word x WHERE ";
    private static final String ENTRIES = "SELECT o.id FROM organisation o WHERE ";

    /** The kind of the terms that name to whom an organisation is a gateway. */
    static final String GATEWAY = "gateway";

    /** A word that begins one of theirs. */
    static Clue beginning(String word) {
        return new Clue(WORDS + "x.word LIKE CONCAT(?, '%')", List.of(word));
    }

    /** One of the words is one of theirs. */
    static Clue anyWord(Collection<String> words) {
        return new Clue(WORDS + "x.word IN (" + Rows.marks(words.size()) + ")", List.copyOf(words));
    }

    /** A word that begins one of theirs, or one of the words whole. */
    static Clue beginningOr(String word, Collection<String> words) {
        List<Object> values = new ArrayList<>(List.of(word));
        values.addAll(words);
        return new Clue(
                WORDS + "(x.word LIKE CONCAT(?, '%') OR x.word IN (" + Rows.marks(words.size()) + "))",
                List.copyOf(values));
    }

    /** The same words, of their names alone. */
    Clue inNames() {
        return new Clue(sql + " AND x.in_name = 1", values);
    }

    /** One of the terms of this kind is one of theirs. */
    static Clue anyTerm(String kind, Collection<String> terms) {
        List<Object> values = new ArrayList<>(List.of(kind));
        values.addAll(terms);
        return new Clue(
                "SELECT x.organisation_id AS id FROM organisation_term x WHERE x.kind = ? AND x.term IN ("
                        + Rows.marks(terms.size()) + ")",
                List.copyOf(values));
    }

    /** Any term of this kind is theirs. */
    static Clue ofKind(String kind) {
        return new Clue("SELECT x.organisation_id AS id FROM organisation_term x WHERE x.kind = ?", List.of(kind));
    }

    /**
     * One of the values is theirs.
     *
     * @param column of the entry itself, by a name from the code alone
     */
    static Clue any(String column, Collection<String> values) {
        return new Clue(ENTRIES + "o." + column + " IN (" + Rows.marks(values.size()) + ")", List.copyOf(values));
    }

    static Clue changedSince(Instant moment) {
        return new Clue(ENTRIES + "o.updated_at >= ?", List.of(moment));
    }

    /** The name begins with the text. */
    static Clue named(String text) {
        return new Clue(ENTRIES + "o.name LIKE CONCAT(?, '%')", List.of(text.replaceAll("[\\\\%_]", "\\\\$0")));
    }
}

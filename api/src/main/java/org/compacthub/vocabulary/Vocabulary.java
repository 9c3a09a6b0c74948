package org.compacthub.vocabulary;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;

/** The vocabulary of this deployment. */
@Singleton
public class Vocabulary {
    private final Database database;

    Vocabulary(Database database) {
        this.database = database;
    }

    /** All terms of a kind, in the order of the deployment's list, then those that imports brought. */
    public List<Term> terms(TermKind kind) {
        return database.read(() -> database.query(
                "SELECT id, name, seldom_heard FROM term WHERE kind = ? ORDER BY position, id",
                List.of(kind.wireName()),
                row -> new Term(kind, row.getString("id"), row.getString("name"), row.getBoolean("seldom_heard"))));
    }

    /** Whether one of these audiences is seldom heard. */
    public boolean anySeldomHeard(List<String> audiences) {
        return terms(TermKind.AUDIENCE).stream().anyMatch(term -> term.seldomHeard() && audiences.contains(term.id()));
    }

    /** The areas that all others of the deployment lie in, as a city's wards lie in the city. */
    public Set<String> wholeAreas() {
        return Set.copyOf(database.read(() -> database.query(
                "SELECT id FROM term WHERE kind = 'area' AND whole", List.of(), row -> row.getString("id"))));
    }

    /** A problem for each term that the vocabulary does not hold, at its place in the list of that kind. */
    public List<FieldProblem> unknown(TermKind kind, List<String> ids) {
        return unknown(kind, ids, kind.listName());
    }

    /** A problem for each term that the vocabulary does not hold, at its place in a list of the body. */
    public List<FieldProblem> unknown(TermKind kind, List<String> ids, String field) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<String> known = new HashSet<>();
        terms(kind).forEach(term -> known.add(term.id()));
        List<FieldProblem> problems = new ArrayList<>();
        for (int index = 0; index < ids.size(); index++) {
            if (!known.contains(ids.get(index))) {
                problems.add(FieldProblem.inBody(
                        field + "/" + index,
                        "unknown-term",
                        "The vocabulary has no such term. /api/v1/vocabulary lists those that it has."));
            }
        }
        return problems;
    }

    /** Says which areas are the whole of the deployment's. */
    void setWhole(List<String> areas) {
        database.update("UPDATE term SET whole = FALSE WHERE whole", List.of());
        areas.forEach(
                area -> database.update("UPDATE term SET whole = TRUE WHERE kind = 'area' AND id = ?", List.of(area)));
    }

    /** Adds terms that are not there yet. */
    public void add(List<Term> terms, int firstPosition) {
        for (int index = 0; index < terms.size(); index++) {
            Term term = terms.get(index);
            database.update(
                    "INSERT INTO term (kind, id, name, seldom_heard, position) VALUES (?, ?, ?, ?, ?)"
                            + " ON DUPLICATE KEY UPDATE position = position",
                    Arrays.asList(
                            term.kind().wireName(), term.id(), term.name(), term.seldomHeard(), firstPosition + index));
        }
    }
}

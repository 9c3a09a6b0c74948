package org.compacthub.vocabulary;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** How the areas of the deployment lie in each other. */
    public Areas areas() {
        Set<String> all = new LinkedHashSet<>();
        Set<String> whole = new HashSet<>();
        database.read(() -> database.query(
                "SELECT id, whole FROM term WHERE kind = 'area' ORDER BY position, id",
                List.of(),
                row -> all.add(row.getString("id")) && row.getBoolean("whole") && whole.add(row.getString("id"))));
        return new Areas(all, whole);
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

    /** Adds terms that are not there yet. */
    public void add(List<Term> terms, int position) {
        put(terms.stream().map(term -> new Shipped(term, position, false)).toList());
    }

    /**
     * A term as a deployment's list has it.
     *
     * @param position its place in the list of its kind, from 0
     * @param whole whether it is an area that all others of the deployment lie in
     */
    record Shipped(Term term, int position, boolean whole) {}

    /** Adds those that are not there yet, and says which areas are the whole. Mostly nothing is new, and nothing is written. */
    void ship(List<Shipped> terms) {
        Set<String> whole = terms.stream()
                .filter(Shipped::whole)
                .map(each -> each.term().id())
                .collect(Collectors.toSet());
        if (database.read(() -> hasAll(terms)) && areas().whole().equals(whole)) {
            return;
        }
        database.write(() -> {
            put(terms);
            database.updateAll(
                    "UPDATE term SET name = ?, seldom_heard = ?, position = ? WHERE kind = ? AND id = ?",
                    terms.stream()
                            .map(shipped -> List.<Object>of(
                                    shipped.term().name(),
                                    shipped.term().seldomHeard(),
                                    shipped.position(),
                                    shipped.term().kind().wireName(),
                                    shipped.term().id()))
                            .toList());
            database.update("UPDATE term SET whole = FALSE WHERE whole", List.of());
            database.updateAll(
                    "UPDATE term SET whole = TRUE WHERE kind = 'area' AND id = ?",
                    whole.stream().map(List::of).toList());
            return null;
        });
    }

    private boolean hasAll(List<Shipped> terms) {
        Set<Term> there = Arrays.stream(TermKind.values())
                .flatMap(kind -> terms(kind).stream())
                .collect(Collectors.toSet());
        return terms.stream().map(Shipped::term).allMatch(there::contains);
    }

    private void put(List<Shipped> terms) {
        database.updateAll(
                "INSERT INTO term (kind, id, name, seldom_heard, position) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE position = position",
                terms.stream().map(Vocabulary::values).toList());
    }

    private static List<Object> values(Shipped shipped) {
        Term term = shipped.term();
        return List.of(term.kind().wireName(), term.id(), term.name(), term.seldomHeard(), shipped.position());
    }
}

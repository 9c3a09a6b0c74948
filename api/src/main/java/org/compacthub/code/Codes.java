package org.compacthub.code;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The Codes that a deployment keeps, in the order in which it names them. Two places that work together keep both. */
public record Codes(List<CodeOfPractice> inOrder) {

    /** What a deployment keeps that does not choose. */
    public static final List<String> DEFAULT = List.of("salford");

    public Codes {
        inOrder = List.copyOf(inOrder);
    }

    public Optional<CodeOfPractice> code(String id) {
        return inOrder.stream().filter(code -> code.id().equals(id)).findFirst();
    }

    public Optional<Clause> clause(String clauseId) {
        return inOrder.stream().flatMap(code -> code.clause(clauseId).stream()).findFirst();
    }

    /** The same of all Codes that are kept: who keeps the longest keeps the others. */
    public Optional<ActionNotice> actionNotice(LocalDate day) {
        return inOrder.stream()
                .flatMap(code -> code.actionNotice(day).stream())
                .max(Comparator.comparing(notice -> notice.earliestAction(day)));
    }
}

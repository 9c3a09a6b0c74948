package org.compacthub.code;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A local Compact's Code of Good Practice.
 *
 * @param id short and stable, such as "salford"
 * @param name its title
 * @param place where it applies
 * @param edition as printed on its cover
 * @param holdsFrom the day from which it holds
 * @param reviewDue when it is next to be reviewed, where it says so
 * @param standing what force it has, in our own words
 * @param clauses its clauses in printed order, earlier versions of a clause included
 */
public record CodeOfPractice(
        String id,
        String name,
        String place,
        String edition,
        LocalDate holdsFrom,
        @Nullable LocalDate reviewDue,
        String standing,
        List<Clause> clauses) {

    public CodeOfPractice {
        clauses = List.copyOf(clauses);
        if (reviewDue != null && reviewDue.isBefore(holdsFrom)) {
            throw new IllegalArgumentException(
                    "is due for review on %s, before it holds from %s".formatted(reviewDue, holdsFrom));
        }
        var ids = new HashSet<String>();
        for (var clause : clauses) {
            if (!ids.add(clause.id())) {
                throw new IllegalArgumentException("has two clauses with the id " + clause.id());
            }
        }
    }

    public List<Clause> inForceOn(LocalDate day) {
        return clauses.stream().filter(clause -> clause.inForceOn(day)).toList();
    }

    public Optional<Clause> clause(String clauseId) {
        return clauses.stream().filter(clause -> clause.id().equals(clauseId)).findFirst();
    }

    /** How long before anything has to be done about it information goes out: the longest that a clause in force on the day names. */
    public Optional<ActionNotice> actionNotice(LocalDate day) {
        return inForceOn(day).stream()
                .flatMap(clause -> clause.actionNotice().stream())
                .max(Comparator.comparing(notice -> notice.earliestAction(day)));
    }
}

package org.compacthub.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Codes and clauses for a test. */
final class Rules {

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private Rules() {}

    static Codes codes(CodeOfPractice... codes) {
        return new Codes(List.of(codes));
    }

    static CodeOfPractice code(String id, Clause... clauses) {
        return new CodeOfPractice(
                id, "A Code", "A place", "First", LONG_AGO, null, "A framework of good practice", List.of(clauses));
    }

    static Clause clause(String id, Check check) {
        return clause(id, check, LONG_AGO, null);
    }

    static Clause clause(String id, Check check, LocalDate from, LocalDate until) {
        return new Clause(
                id,
                id.substring(id.indexOf('.') + 1),
                "A heading",
                "A duty.",
                Set.of(Party.PUBLIC),
                Stage.PLANNING,
                Subject.CONSULTATION,
                check,
                from,
                until);
    }

    /** Twelve weeks, six as the floor, on the grounds of Bedfordshire and Luton 7.6a. */
    static WindowCheck twelveWeeksAndSixAsTheFloor() {
        return new WindowCheck(
                12,
                6,
                List.of(Ground.REASON, Ground.SMALL_SPECIALIST_AUDIENCE),
                List.of(Ground.STATUTE, Ground.EMERGENCY),
                Set.of());
    }
}

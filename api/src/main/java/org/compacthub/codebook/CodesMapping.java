package org.compacthub.codebook;

import java.time.LocalDate;
import java.util.Locale;
import org.compacthub.code.ActionNotice;
import org.compacthub.code.Clause;
import org.compacthub.code.CodeOfPractice;
import org.compacthub.contract.model.ActionNoticeUnit;
import org.compacthub.contract.model.ClauseBindsInner;
import org.compacthub.contract.model.ClauseCheckedBy;
import org.compacthub.contract.model.ClauseStage;
import org.compacthub.contract.model.ClauseSubject;
import org.compacthub.contract.model.CodeSummary;

/** Codes as the contract shows them. */
final class CodesMapping {
    private CodesMapping() {}

    static CodeSummary summary(CodeOfPractice code, boolean kept, LocalDate today) {
        return new CodeSummary(
                        code.id(),
                        code.name(),
                        code.place(),
                        code.edition(),
                        code.holdsFrom(),
                        code.standing(),
                        kept,
                        code.clauses().size(),
                        (int) code.clauses().stream().filter(Clause::computed).count())
                .reviewDue(code.reviewDue())
                .actionNotice(
                        code.actionNotice(today).map(CodesMapping::actionNotice).orElse(null));
    }

    private static org.compacthub.contract.model.ActionNotice actionNotice(ActionNotice notice) {
        return new org.compacthub.contract.model.ActionNotice(
                notice.clauseId(), notice.amount(), ActionNoticeUnit.fromValue(wireName(notice.unit())));
    }

    static org.compacthub.contract.model.CodeOfPractice whole(CodeOfPractice code, boolean kept, LocalDate today) {
        return new org.compacthub.contract.model.CodeOfPractice(
                summary(code, kept, today),
                code.clauses().stream().map(CodesMapping::clause).toList());
    }

    private static org.compacthub.contract.model.Clause clause(Clause clause) {
        return new org.compacthub.contract.model.Clause(
                        clause.id(),
                        clause.number(),
                        clause.heading(),
                        clause.duty(),
                        clause.binds().stream()
                                .map(party -> ClauseBindsInner.fromValue(wireName(party)))
                                .toList(),
                        ClauseStage.fromValue(wireName(clause.stage())),
                        ClauseSubject.fromValue(wireName(clause.subject())),
                        clause.check().inWords(),
                        ClauseCheckedBy.fromValue(wireName(clause.check().by())),
                        clause.holdsFrom())
                .holdsUntil(clause.holdsUntil());
    }

    private static String wireName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

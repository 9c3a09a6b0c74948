package org.compacthub.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodeReaderTest {

    private static final String CODE = """
        code: anytown
        name: Code of Practice
        place: Anytown
        edition: First
        holds-from: 2007-09-01
        review-due: 2008-09-01
        standing: A framework of good practice
        clauses:
          - id: anytown.3k
            number: "3k"
            heading: Commitments
            duty: People hear in time.
            binds: [public, voluntary]
            stage: notice
            subject: consultation
            check: { kind: notice, amount: 1, unit: months, before: opening }
            holds-from: 2008-01-01
            holds-until: 2026-12-31
          - id: anytown.4
            number: "4"
            heading: Commitments
            duty: There is time to answer.
            binds: [everyone]
            stage: planning
            subject: consultation
            check:
              kind: window
              standard-weeks: 12
              floor-weeks: null
              grounds: [agreement]
              grounds-below-floor: []
              documents: [policy, service-change]
        """;

    private static CodeOfPractice read(String text) {
        return new CodeReader("codes/anytown.yaml").read(new StringReader(text));
    }

    @Test
    void a_code_is_read_as_it_is_written() {
        var code = read(CODE);

        assertThat(code.id()).isEqualTo("anytown");
        assertThat(code.holdsFrom()).isEqualTo("2007-09-01");
        assertThat(code.reviewDue()).isEqualTo("2008-09-01");
        assertThat(code.clauses())
                .containsExactly(
                        new Clause(
                                "anytown.3k",
                                "3k",
                                "Commitments",
                                "People hear in time.",
                                Set.of(Party.PUBLIC, Party.VOLUNTARY),
                                Stage.NOTICE,
                                Subject.CONSULTATION,
                                new NoticeCheck(1, NoticeUnit.MONTHS, NoticeCheck.Before.OPENING),
                                LocalDate.of(2008, 1, 1),
                                LocalDate.of(2026, 12, 31)),
                        new Clause(
                                "anytown.4",
                                "4",
                                "Commitments",
                                "There is time to answer.",
                                Set.of(Party.EVERYONE),
                                Stage.PLANNING,
                                Subject.CONSULTATION,
                                new WindowCheck(
                                        12,
                                        null,
                                        List.of(Ground.AGREEMENT),
                                        List.of(),
                                        Set.of(DocumentKind.POLICY, DocumentKind.SERVICE_CHANGE)),
                                LocalDate.of(2007, 9, 1),
                                null));
        assertThat(code.clause("anytown.4")).isPresent();
        assertThat(code.clause("anytown.5")).isEmpty();
        assertThat(code.inForceOn(LocalDate.of(2007, 9, 1)))
                .extracting(Clause::id)
                .containsExactly("anytown.4");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void every_kind_of_check_is_read_and_says_what_it_is(String written, Check check) {
        var read = read(CODE.replace("kind: notice, amount: 1, unit: months, before: opening", written))
                .clauses()
                .getFirst()
                .check();

        assertThat(read).isEqualTo(check);
        assertThat(written).startsWith("kind: " + read.kind());
        assertThat(read.inWords()).matches("[A-Z].*[.?]");
    }

    static Stream<Arguments> every_kind_of_check_is_read_and_says_what_it_is() {
        return Stream.of(
                Arguments.of(
                        "kind: window, standard-weeks: 12, floor-weeks: 6, grounds: [reason], grounds-below-floor:"
                                + " [statute]",
                        new WindowCheck(12, 6, List.of(Ground.REASON), List.of(Ground.STATUTE), Set.of())),
                Arguments.of("kind: window", new WindowCheck(null, null, List.of(), List.of(), Set.of())),
                Arguments.of(
                        "kind: notice, amount: 4, unit: weeks, before: opening",
                        new NoticeCheck(4, NoticeUnit.WEEKS, NoticeCheck.Before.OPENING)),
                Arguments.of(
                        "kind: notice, amount: 4, unit: weeks, before: action",
                        new NoticeCheck(4, NoticeUnit.WEEKS, NoticeCheck.Before.ACTION)),
                Arguments.of(
                        "kind: not-electronic-only, effect: block",
                        new NotElectronicOnlyCheck(NotElectronicOnlyCheck.Effect.BLOCK)),
                Arguments.of(
                        "kind: not-electronic-only, effect: warn",
                        new NotElectronicOnlyCheck(NotElectronicOnlyCheck.Effect.WARN)),
                Arguments.of("kind: variety-of-ways, at-least: 2", new VarietyOfWaysCheck(2)),
                Arguments.of("kind: content, part: open-and-fixed", new ContentCheck(ContentPart.OPEN_AND_FIXED)),
                Arguments.of("kind: content, part: departures", new DeparturesCheck()),
                Arguments.of("kind: order-of-dates", new OrderOfDatesCheck()),
                Arguments.of("kind: holidays", new HolidaysCheck()),
                Arguments.of("kind: committee-cycle, weeks: 6", new CommitteeCycleCheck(6)),
                Arguments.of("kind: earlier-work-checked", PlanningCheck.EARLIER_WORK_CHECKED),
                Arguments.of("kind: over-consultation", new OverConsultationCheck()),
                Arguments.of("kind: feedback-given", new FeedbackGivenCheck()),
                Arguments.of("kind: feedback-due-date", new FeedbackDueDateCheck()),
                Arguments.of("kind: policy-cycle", PlanningCheck.POLICY_CYCLE),
                Arguments.of("kind: early-stage", PlanningCheck.EARLY_STAGE),
                Arguments.of("kind: inclusive-audience", PlanningCheck.INCLUSIVE_AUDIENCE),
                Arguments.of("kind: acted-on", AftermathCheck.ACTED_ON),
                Arguments.of("kind: results-shared", AftermathCheck.RESULTS_SHARED),
                Arguments.of("kind: evaluated", AftermathCheck.EVALUATED),
                Arguments.of("kind: asked, question: \"Was it considered?\"", new AskedCheck("Was it considered?")),
                Arguments.of("kind: value", new ValueCheck()));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @MethodSource
    void what_is_not_understood_is_refused_with_its_file_and_clause(String from, String to, String message) {
        assertThat(CODE).contains(from);
        assertThatThrownBy(() -> read(CODE.replace(from, to)))
                .isInstanceOf(InvalidCodeException.class)
                .hasMessageStartingWith("codes/anytown.yaml")
                .hasMessageContaining(message);
    }

    static Stream<Arguments> what_is_not_understood_is_refused_with_its_file_and_clause() {
        var clause = "codes/anytown.yaml, clause anytown.3k: ";
        var check = "codes/anytown.yaml, clause anytown.3k, check: ";
        return Stream.of(
                Arguments.of("kind: notice", "kind: notise", check + "unknown kind of check: notise"),
                Arguments.of("amount: 1,", "", check + "amount is missing"),
                Arguments.of("amount: 1,", "amount: 0,", check + "amount must be a whole number from 1 to 520: 0"),
                Arguments.of("amount: 1,", "amount: one,", check + "amount must be a whole number from 1 to 520: one"),
                Arguments.of("amount: 1,", "amount: 1.5,", check + "amount must be a whole number from 1 to 520: 1.5"),
                Arguments.of("unit: months", "unit: moons", check + "unit must be one of weeks, months, not moons"),
                Arguments.of("unit: months", "unit: Months", check + "unit must be one of weeks, months, not Months"),
                Arguments.of(
                        "unit: months",
                        "unit: months, amout: 2",
                        check + "unknown: amout; known here: kind, amount, unit, before"),
                Arguments.of(", before: opening", "", check + "before must be one of opening, action, not null"),
                Arguments.of("before: opening", "before: closing", check + "before must be one of opening, action"),
                Arguments.of(
                        "    check: { kind: notice, amount: 1, unit: months, before: opening }\n",
                        "",
                        check + "keys with values"),
                Arguments.of("kind: notice", "kind: 3", check + "kind must be a text"),
                Arguments.of("[agreement]", "[consent]", "anytown.4, check: grounds must be one of reason, small-"),
                Arguments.of(
                        "[agreement]", "[agreement, agreement]", "anytown.4, check: grounds names something twice"),
                Arguments.of("[agreement]", "agreement", "anytown.4, check: grounds must be a list"),
                Arguments.of("floor-weeks: null", "floor-weeks: 13", "anytown.4, check: a floor of 13 weeks is above"),
                Arguments.of("[policy, service-change]", "[poem]", "anytown.4, check: documents must be one of policy"),
                Arguments.of("number: \"3k\"", "number: 3", clause + "number must be a text, in quotation marks"),
                Arguments.of("duty: People hear in time.", "duty: ''", clause + "duty must be a text"),
                Arguments.of(
                        "heading: Commitments\n    duty: People", "duty: People", clause + "heading must be a text"),
                Arguments.of("binds: [public, voluntary]", "binds: []", clause + "binds must name at least one of"),
                Arguments.of("binds: [public, voluntary]", "binds: [all]", clause + "binds must be one of public,"),
                Arguments.of("stage: notice", "stage: later", clause + "stage must be one of planning, notice,"),
                Arguments.of(
                        "subject: consultation\n    check: {", "subject: me\n    check: {", clause + "subject must"),
                Arguments.of(
                        "subject: consultation\n    check: {",
                        "subject: partnership\n    check: {",
                        clause + "has a check that only consultations can be put to: notice"),
                Arguments.of(
                        "stage: notice", "stage: notice\n    colour: red", clause + "unknown: colour; known here:"),
                Arguments.of(
                        "holds-from: 2008-01-01", "holds-from: 2007-08-31", clause + "holds from 2007-08-31, before"),
                Arguments.of("holds-until: 2026-12-31", "holds-until: 2007-12-31", clause + "holds until 2007-12-31,"),
                Arguments.of(
                        "holds-until: 2026-12-31", "holds-until: 2026-02-30", clause + "holds-until is not a date"),
                Arguments.of("id: anytown.3k", "id: bedford.3k", "clause bedford.3k: id must be anytown. and small"),
                Arguments.of("id: anytown.3k", "id: anytown.3K", "clause anytown.3K: id must be anytown. and small"),
                Arguments.of("id: anytown.3k", "id: anytown.", "clause anytown.: id must be anytown. and small"),
                Arguments.of("  - id: anytown.3k\n    number", "  - number", "clause without an id: id must be a text"),
                Arguments.of("id: anytown.4", "id: anytown.3k", "has two clauses with the id anytown.3k"),
                Arguments.of("code: anytown", "code: Any town", "code must be small letters, digits and hyphens"),
                Arguments.of("code: anytown\n", "", "code must be a text"),
                Arguments.of("place: Anytown", "place:", "place must be a text"),
                Arguments.of("holds-from: 2007-09-01", "holds-from: 1 September 2007", "holds-from is not a date"),
                Arguments.of("holds-from: 2007-09-01\n", "", "holds-from is missing"),
                Arguments.of("review-due: 2008-09-01", "review-due: 2007-08-31", "is due for review on 2007-08-31,"),
                Arguments.of("review-due: 2008-09-01", "reviewed: 2008-09-01", "unknown: reviewed; known here: code,"),
                Arguments.of("place: Anytown", "place: Anytown\nplace: Elsewhere", "found duplicate key place"),
                Arguments.of("place: Anytown", "place: !!java.net.URL [a]", "Global tag is not allowed"),
                Arguments.of("place: Anytown", "place: [", "expected"));
    }

    @Test
    void an_empty_file_a_list_and_a_code_without_clauses_are_refused() {
        assertThatThrownBy(() -> read("")).hasMessage("codes/anytown.yaml: keys with values are expected here");
        assertThatThrownBy(() -> read("- code")).hasMessage("codes/anytown.yaml: keys with values are expected here");
        assertThatThrownBy(() -> read(CODE.substring(0, CODE.indexOf("clauses:")) + "clauses: []"))
                .hasMessage("codes/anytown.yaml: clauses are missing");
        assertThatThrownBy(() -> read(CODE.substring(0, CODE.indexOf("clauses:")) + "clauses: [a]"))
                .hasMessage("codes/anytown.yaml, clause without an id: keys with values are expected here");
    }
}

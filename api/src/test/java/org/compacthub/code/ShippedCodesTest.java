package org.compacthub.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The five Codes as they are shipped. */
class ShippedCodesTest {

    private static final CodeLibrary LIBRARY = CodeLibrary.shipped();

    private static List<Finding> findings(String code, Plan plan) {
        return Evaluation.of(LIBRARY.choose(List.of(code)), plan.facts()).findings();
    }

    private static Finding finding(String clauseId, Plan plan) {
        return findings(clauseId.substring(0, clauseId.indexOf('.')), plan).stream()
                .filter(finding -> finding.clauseId().equals(clauseId))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void all_five_are_there() {
        assertThat(LIBRARY.all())
                .extracting(CodeOfPractice::id)
                .containsExactly("salford", "bedford", "bedfordshire-luton", "worcestershire", "herefordshire");
    }

    @Test
    void every_clause_that_a_capability_is_drawn_from_has_its_check() throws IOException {
        var everything = new Codes(LIBRARY.all());
        List<String> cited;
        try (var stream = getClass().getResourceAsStream("cited-clauses.txt")) {
            cited = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }

        assertThat(cited)
                .hasSizeGreaterThan(500)
                .allSatisfy(id -> assertThat(everything.clause(id))
                        .as(id)
                        .hasValueSatisfying(
                                clause -> assertThat(clause.check().kind()).isNotBlank()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        bedford.2.4                | The time allowed is shown; the Code sets no number of weeks.
        salford.gold3              | The time allowed is shown; the Code sets no number of weeks.
        bedfordshire-luton.c.7.2   | Open for 12 weeks as the standard.
        bedfordshire-luton.c.7.3   | Open for at least 6 weeks.
        bedfordshire-luton.c.7.6a  | Open for 12 weeks as the standard, and 6 weeks as the floor.
        worcestershire.process9    | Open for 12 weeks as the standard.
        herefordshire.10.2.1       | Open for 12 weeks as the standard.
        salford.3k                 | Organisations are told at least 1 month before the opening.
        herefordshire.9.2.2        | Organisations are told at least 4 weeks before the opening, or before whatever else a notice requires of them.
        worcestershire.process4    | At least one way to respond is not electronic.
        herefordshire.10.2.2       | There are at least 2 ways to respond.
        bedfordshire-luton.c.7.4   | Holidays and busy times in the window are shown, and allowed for.
        bedfordshire-luton.c.7.2.cycles | A committee that meets every 8 weeks meets while the consultation is open.
        worcestershire.process9b   | A committee that meets every 8 weeks meets while the consultation is open.
        bedfordshire-luton.c.4.1   | The same audience is not asked several times in the window.
        salford.gold2              | Closing, analysis and reporting follow each other, and come before the day of the decision.
        salford.gold1              | Earlier consultation work on the subject was looked for.
        salford.1g                 | Feedback is published by the day it is due.
        """)
    void the_numbers_are_those_of_the_codes(String clause, String words) {
        assertThat(new Codes(LIBRARY.all()).clause(clause).orElseThrow().check().inWords())
                .isEqualTo(words);
    }

    @Test
    void only_herefordshire_holds_notices_of_decisions_to_a_period() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        assertThat(LIBRARY.all())
                .filteredOn(code -> code.actionNotice(day).isPresent())
                .extracting(CodeOfPractice::id)
                .containsExactly("herefordshire");
        assertThat(LIBRARY.choose(List.of("salford", "herefordshire")).actionNotice(day))
                .hasValueSatisfying(notice -> {
                    assertThat(notice.clauseId()).isEqualTo("herefordshire.9.2.2");
                    assertThat(notice.period()).isEqualTo("4 weeks");
                    assertThat(notice.earliestAction(day)).isEqualTo(LocalDate.of(2027, 3, 29));
                });
        assertThat(LIBRARY.choose(Codes.DEFAULT).actionNotice(day)).isEmpty();
    }

    @Test
    void no_kind_of_check_lies_unused() {
        Set<Class<?>> used = LIBRARY.all().stream()
                .flatMap(code -> code.clauses().stream())
                .<Class<?>>map(clause -> clause.check().getClass())
                .collect(Collectors.toSet());
        assertThat(used).contains(ComputedCheck.class.getPermittedSubclasses());
    }

    /** The consultation on the two draft Codes: the letter of 28 October 2009 names 21 January 2010 as its closing day. */
    @Test
    void the_consultation_on_the_draft_codes_kept_their_own_rules_on_time() {
        var letter = Plan.open("2009-10-28", "2010-01-21")
                .today("2009-10-28")
                .at(Progress.OPEN)
                .busy(
                        BusyTime.on(LocalDate.of(2009, 12, 25), "Christmas Day"),
                        BusyTime.on(LocalDate.of(2009, 12, 28), "Boxing Day"),
                        BusyTime.on(LocalDate.of(2010, 1, 1), "New Year's Day"));

        for (var clause : List.of("c.7.2", "c.7.3", "c.7.4", "c.7.6a")) {
            assertThat(finding("bedfordshire-luton." + clause, letter))
                    .as(clause)
                    .returns(Outcome.MET, Finding::outcome)
                    .extracting(Finding::message)
                    .asString()
                    .containsAnyOf("85 days", "beyond the standard");
        }
    }

    @ParameterizedTest(name = "{0} with {1} days for {2} on the ground of {3}: {4}")
    @CsvSource({
        "bedfordshire-luton.c.7.6a, 83, OTHER,  REASON,    JUSTIFIED",
        "bedfordshire-luton.c.7.6a, 41, OTHER,  REASON,    NOT_MET",
        "bedfordshire-luton.c.7.6a, 41, OTHER,  STATUTE,   JUSTIFIED",
        "bedfordshire-luton.c.7.6a, 41, OTHER,  EMERGENCY, JUSTIFIED",
        "bedfordshire-luton.c.7.2,  41, OTHER,  EMERGENCY, JUSTIFIED",
        "bedfordshire-luton.c.7.3,  41, OTHER,  EMERGENCY, JUSTIFIED",
        "worcestershire.process9,   83, OTHER,  REASON,    JUSTIFIED",
        "worcestershire.process9,   10, OTHER,  REASON,    JUSTIFIED",
        "herefordshire.10.2.1,      83, POLICY, REASON,    NOT_MET",
        "herefordshire.10.2.1,      83, PLAN,   AGREEMENT, JUSTIFIED",
        "herefordshire.10.2.1,      10, OTHER,  REASON,    NOT_APPLICABLE",
        "salford.gold3,             10, POLICY, REASON,    NOT_APPLICABLE",
        "bedford.2.4,               10, POLICY, REASON,    NOT_APPLICABLE",
    })
    void the_codes_differ_in_what_excuses_a_short_window(
            String clause, int days, DocumentKind kind, Ground ground, Outcome outcome) {
        var opens = LocalDate.of(2026, 4, 1);
        var plan = Plan.planned()
                .dates(unknown -> Dates.window(opens, opens.plusDays(days)))
                .about(kind)
                .justified(clause, new Justification(ground, "The grant ends.", "The forum", LocalDate.of(2026, 2, 1)));

        assertThat(finding(clause, plan).outcome()).isEqualTo(outcome);
    }

    @Test
    void a_complete_consultation_keeps_every_code() {
        var plan = Plan.open("2026-05-01", "2026-07-31")
                .today("2026-03-01")
                .about(DocumentKind.POLICY)
                .dates(dates -> dates.withNotice(LocalDate.of(2026, 3, 1))
                        .withDecision(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 15), LocalDate.of(2026, 10, 1))
                        .withFeedback(LocalDate.of(2026, 10, 31), null))
                .holding(ContentPart.values())
                .answeredBy(Route.electronic("Online form"), Route.offline("Post"))
                .asking(new Audience(3, false, true))
                .prepared(new Preparation(true, true, true, true));

        var evaluation = Evaluation.of(new Codes(LIBRARY.all()), plan.facts());

        assertThat(evaluation.shortfalls()).isEmpty();
        assertThat(evaluation.mayBePublished()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"salford", "bedford", "bedfordshire-luton", "worcestershire", "herefordshire"})
    void an_empty_entry_falls_short_of_every_code_and_every_obstacle_can_be_told_apart(String code) {
        var obstacles = Evaluation.of(
                        LIBRARY.choose(List.of(code)), Plan.planned().facts())
                .obstacles();

        assertThat(obstacles).hasSizeGreaterThan(3);
        assertThat(obstacles).extracting(Finding::clauseId).doesNotHaveDuplicates();
        assertThat(obstacles).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.duty()).isNotBlank();
            assertThat(finding.grounds()).isNotEmpty();
        });
    }

    @Test
    void nothing_is_found_by_a_code_that_did_not_hold_yet() {
        assertThat(findings("bedfordshire-luton", Plan.open("2009-10-27", "2010-01-21")))
                .isEmpty();
        assertThat(findings("bedfordshire-luton", Plan.open("2009-10-28", "2010-01-21")))
                .isNotEmpty();
    }

    @Test
    void salford_is_what_a_deployment_keeps_that_does_not_choose() {
        var codes = LIBRARY.choose(Codes.DEFAULT);

        assertThat(codes.inOrder()).extracting(CodeOfPractice::place).containsExactly("Salford");
        assertThat(codes.code("salford")).isPresent();
        assertThat(codes.code("bedford")).isEmpty();
        assertThat(codes.clause("salford.3k")).isPresent();
        assertThat(codes.clause("bedford.2.4")).isEmpty();
    }

    @Test
    void a_choice_that_makes_no_sense_is_refused() {
        var all = "salford, bedford, bedfordshire-luton, worcestershire, herefordshire";

        assertThatThrownBy(() -> LIBRARY.choose(List.of()))
                .isInstanceOf(InvalidCodeException.class)
                .hasMessage("No Code is chosen; there are: " + all);
        assertThatThrownBy(() -> LIBRARY.choose(List.of("salford", "salford")))
                .hasMessage("A Code is chosen twice: salford, salford");
        assertThatThrownBy(() -> LIBRARY.choose(List.of("salford", "stockport")))
                .hasMessage("There is no Code with the id stockport; there are: " + all);
        assertThatThrownBy(() -> new CodeLibrary(
                        List.of(LIBRARY.all().getFirst(), LIBRARY.all().getFirst())))
                .hasMessage("There are two Codes with the id salford");
    }

    @Test
    void ids_are_unique_over_all_codes_and_whom_they_bind_is_said() {
        var clauses =
                LIBRARY.all().stream().flatMap(code -> code.clauses().stream()).toList();

        assertThat(clauses).extracting(Clause::id).doesNotHaveDuplicates();
        assertThat(clauses).extracting(Clause::binds).doesNotContain(Set.of());
    }
}

package org.compacthub.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worcestershire asks for more than electronic methods, Herefordshire for a variety of ways. */
class WaysToRespondTest {

    private static final Route FORM = Route.electronic("Online form");
    private static final Route EMAIL = Route.electronic("Email");
    private static final Route POST = Route.offline("Post");

    private static final NotElectronicOnlyCheck BLOCK = new NotElectronicOnlyCheck(NotElectronicOnlyCheck.Effect.BLOCK);
    private static final NotElectronicOnlyCheck WARN = new NotElectronicOnlyCheck(NotElectronicOnlyCheck.Effect.WARN);

    @Test
    void one_way_that_is_not_electronic_is_enough() {
        var finding = Plan.planned().answeredBy(FORM, EMAIL, POST).against(BLOCK);

        assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        assertThat(finding.message()).isEqualTo("People without a computer can respond: Post.");
    }

    @Test
    void only_electronic_ways_need_a_reason_before_publishing_where_the_code_insists() {
        var plan = Plan.planned().answeredBy(FORM, EMAIL);

        assertThat(plan.against(BLOCK))
                .returns(Outcome.NOT_MET, Finding::outcome)
                .returns(Gate.NEEDS_REASON, Finding::gate)
                .returns(false, Finding::advice)
                .returns(
                        "Every way to respond is electronic. Adding one that is not, such as post, would meet this.",
                        Finding::message);
        assertThat(plan.justified("test.1", Justification.because(Ground.REASON, "It is about the online form."))
                        .against(BLOCK))
                .returns(Outcome.JUSTIFIED, Finding::outcome)
                .returns(Gate.OPEN, Finding::gate);
    }

    @Test
    void only_electronic_ways_are_warned_of_where_the_code_asks_for_variety() {
        assertThat(Plan.planned().answeredBy(FORM, EMAIL).against(WARN))
                .returns(Outcome.NOT_MET, Finding::outcome)
                .returns(Gate.OPEN, Finding::gate)
                .returns(true, Finding::advice)
                .returns(false, Finding::fallsShort);
    }

    @Test
    void no_way_at_all_is_no_better() {
        assertThat(Plan.planned().against(BLOCK))
                .returns(Outcome.NOT_MET, Finding::outcome)
                .returns("No way to respond is recorded; at least one must not be electronic.", Finding::message);
    }

    @Test
    void it_is_not_due_while_the_dates_are_anticipated() {
        assertThat(Plan.planned()
                        .dates(Dates::anticipated)
                        .answeredBy(FORM)
                        .against(BLOCK)
                        .outcome())
                .isEqualTo(Outcome.NOT_DUE_YET);
    }

    @ParameterizedTest(name = "{0} ways where {1} are asked for: {2}")
    @CsvSource({"0, 2, NOT_MET", "1, 2, NOT_MET", "2, 2, MET", "3, 2, MET", "2, 3, NOT_MET", "1, 1, MET"})
    void variety_is_counted(int ways, int atLeast, Outcome outcome) {
        var plan = Plan.planned();
        for (var way = 1; way <= ways; way++) {
            plan.answeredBy(Route.offline("Way " + way));
        }

        assertThat(plan.against(new VarietyOfWaysCheck(atLeast)).outcome()).isEqualTo(outcome);
    }

    @Test
    void the_same_way_twice_is_one_way() {
        assertThat(Plan.planned()
                        .answeredBy(POST, POST)
                        .against(new VarietyOfWaysCheck(2))
                        .message())
                .isEqualTo("1 way to respond recorded; at least 2 are asked for, so 1 more would meet this.");
    }

    @Test
    void informing_asks_for_no_way_to_respond() {
        var informing = Plan.planned().level(Level.INFORMING);

        assertThat(informing.against(BLOCK).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(informing.against(new VarietyOfWaysCheck(2)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void a_way_without_a_name_is_refused() {
        assertThatThrownBy(() -> Route.offline(" ")).hasMessage("A way to respond needs a name");
        assertThatThrownBy(() -> new VarietyOfWaysCheck(0)).hasMessage("at-least must be at least 1, not 0");
    }
}

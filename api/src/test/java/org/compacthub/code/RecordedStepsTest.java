package org.compacthub.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Steps that are kept by being recorded: while planning, and after the decision. */
class RecordedStepsTest {

    private static final Preparation ALL_PREPARED = new Preparation(true, true, true, true);
    private static final Audience EVERYBODY = new Audience(3, false, true);
    private static final Aftermath ALL_DONE = new Aftermath(true, true, true);

    @ParameterizedTest
    @EnumSource(PlanningCheck.class)
    void a_step_of_planning_is_due_with_the_document_and_asks_for_its_reason(PlanningCheck check) {
        assertThat(Plan.planned().at(Progress.IDEA).against(check).outcome()).isEqualTo(Outcome.NOT_DUE_YET);
        assertThat(Plan.planned().against(check))
                .returns(Outcome.NOT_MET, Finding::outcome)
                .returns(Gate.NEEDS_REASON, Finding::gate);
        assertThat(Plan.planned()
                        .prepared(ALL_PREPARED)
                        .asking(EVERYBODY)
                        .against(check)
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @ParameterizedTest(name = "{0}: earlier work {1}, cycle {2}, early stage {3}")
    @CsvSource({
        "EARLIER_WORK_CHECKED, true,  false, false",
        "POLICY_CYCLE,         false, true,  false",
        "EARLY_STAGE,          false, false, true",
    })
    void each_step_looks_at_its_own_record(PlanningCheck check, boolean earlierWork, boolean cycle, boolean early) {
        var only = new Preparation(earlierWork, cycle, early, false);
        var allOthers = new Preparation(!earlierWork, !cycle, !early, true);

        assertThat(Plan.planned().prepared(only).against(check).outcome()).isEqualTo(Outcome.MET);
        assertThat(Plan.planned().prepared(allOthers).against(check).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest(name = "{0} groups, seldom heard considered {1}: {2}")
    @CsvSource({"0, false, NOT_MET", "0, true, NOT_MET", "2, false, NOT_MET", "1, true, MET"})
    void an_inclusive_audience_is_named_and_thought_of(int groups, boolean seldomHeard, Outcome outcome) {
        assertThat(Plan.planned()
                        .asking(new Audience(groups, false, seldomHeard))
                        .against(PlanningCheck.INCLUSIVE_AUDIENCE)
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"RESULTS_SHARED, REPORTED", "ACTED_ON, DECIDED", "EVALUATED, ACTED_ON"})
    void what_comes_afterwards_is_missed_from_its_point_on(AftermathCheck check, Progress dueFrom) {
        for (var progress : Progress.values()) {
            var expected = switch (progress) {
                case WITHDRAWN -> Outcome.NOT_APPLICABLE;
                default -> progress.compareTo(dueFrom) < 0 ? Outcome.NOT_DUE_YET : Outcome.NOT_MET;
            };
            assertThat(Plan.planned().at(progress).against(check))
                    .as(progress.name())
                    .returns(expected, Finding::outcome)
                    .returns(Gate.OPEN, Finding::gate);
        }
    }

    @ParameterizedTest(name = "{0}: action {1}, shared {2}, evaluated {3}")
    @CsvSource({
        "ACTED_ON,       true,  false, false",
        "RESULTS_SHARED, false, true,  false",
        "EVALUATED,      false, false, true",
    })
    void each_step_afterwards_looks_at_its_own_record(
            AftermathCheck check, boolean action, boolean shared, boolean evaluated) {
        var only = new Aftermath(action, shared, evaluated);
        var allOthers = new Aftermath(!action, !shared, !evaluated);

        assertThat(Plan.planned()
                        .at(Progress.EVALUATED)
                        .after(only)
                        .against(check)
                        .outcome())
                .isEqualTo(Outcome.MET);
        assertThat(Plan.planned()
                        .at(Progress.EVALUATED)
                        .after(allOthers)
                        .against(check)
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest
    @EnumSource(AftermathCheck.class)
    void what_is_done_early_is_met_early(AftermathCheck check) {
        assertThat(Plan.planned()
                        .at(Progress.CLOSED)
                        .after(ALL_DONE)
                        .against(check)
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void an_audience_of_fewer_than_no_groups_is_refused() {
        assertThatThrownBy(() -> new Audience(-1, false, false)).hasMessage("An audience cannot have -1 groups");
    }
}

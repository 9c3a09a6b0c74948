package org.compacthub.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JustificationTest {

    private static final ContentCheck CONTACT = new ContentCheck(ContentPart.CONTACT);
    private static final LocalDate LAST_MONTH = LocalDate.of(2026, 2, 1);

    @ParameterizedTest
    @EnumSource(Ground.class)
    void any_ground_is_a_reason_where_a_reason_is_enough(Ground ground) {
        var given = new Justification(ground, "The post is vacant.", "The forum", LAST_MONTH);
        var finding = Plan.planned()
                .asking(new Audience(1, true, true))
                .justified("test.1", given)
                .against(CONTACT);

        assertThat(finding)
                .returns(Outcome.JUSTIFIED, Finding::outcome)
                .returns(given, Finding::justification)
                .returns(Gate.OPEN, Finding::gate)
                .returns(true, Finding::fallsShort);
    }

    @ParameterizedTest(name = "agreed with {0} on {1}: {2}")
    @CsvSource({
        "The forum, 2026-02-28, JUSTIFIED,",
        "The forum, 2026-03-01, JUSTIFIED,",
        "The forum, 2026-03-02, NOT_MET, 'The agreement is dated 2 March 2026, which is still to come.'",
        "The forum,           , NOT_MET, 'An agreement counts only with whom, and on which day, it was reached.'",
        "         , 2026-02-28, NOT_MET, 'An agreement counts only with whom, and on which day, it was reached.'",
        "'  '     , 2026-02-28, NOT_MET, 'An agreement counts only with whom, and on which day, it was reached.'",
    })
    void an_agreement_names_with_whom_and_when(String with, LocalDate on, Outcome outcome, String refusal) {
        var finding = Plan.planned()
                .justified("test.1", new Justification(Ground.AGREEMENT, "They prefer it.", with, on))
                .against(CONTACT);

        assertThat(finding.outcome()).isEqualTo(outcome);
        if (refusal != null) {
            assertThat(finding.message()).endsWith(refusal);
            assertThat(finding.justification()).isNull();
            assertThat(finding.gate()).isEqualTo(Gate.NEEDS_REASON);
        }
    }

    @Test
    void a_small_and_specialist_audience_is_recorded_as_one() {
        var given = Justification.because(Ground.SMALL_SPECIALIST_AUDIENCE, "Only the four hospices are asked.");

        assertThat(Plan.planned().justified("test.1", given).against(CONTACT).message())
                .endsWith("The audience is not recorded as small and specialist.");
        assertThat(Plan.planned()
                        .asking(new Audience(1, true, false))
                        .justified("test.1", given)
                        .against(CONTACT)
                        .outcome())
                .isEqualTo(Outcome.JUSTIFIED);
    }

    @Test
    void a_reason_for_another_clause_justifies_nothing_here() {
        assertThat(Plan.planned()
                        .justified("test.2", Justification.because(Ground.REASON, "The post is vacant."))
                        .against(CONTACT)
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void a_reason_changes_nothing_where_the_clause_is_met() {
        assertThat(Plan.planned()
                        .holding(ContentPart.CONTACT)
                        .justified("test.1", Justification.because(Ground.REASON, "The post is vacant."))
                        .against(CONTACT))
                .returns(Outcome.MET, Finding::outcome)
                .returns(null, Finding::justification);
    }

    @Test
    void a_reason_without_words_is_refused() {
        assertThatThrownBy(() -> Justification.because(Ground.EMERGENCY, " \n"))
                .hasMessage("A justification needs its reason in words");
        assertThat(Justification.because(Ground.EMERGENCY, " Flood. ").reason()).isEqualTo("Flood.");
    }
}

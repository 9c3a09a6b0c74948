package org.compacthub.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ContentCheckTest {

    @ParameterizedTest
    @EnumSource(ContentPart.class)
    void a_part_that_the_document_holds_is_met(ContentPart part) {
        var finding = Plan.planned().holding(part).against(new ContentCheck(part));

        assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        assertThat(finding.message()).isEqualTo("The document holds " + part.words() + ".");
    }

    @ParameterizedTest
    @EnumSource(
            value = ContentPart.class,
            mode = Mode.EXCLUDE,
            names = {"DECISIONS_TAKEN", "PREFERRED_OPTION", "RELATED", "ACKNOWLEDGEMENT"})
    void a_part_that_is_missing_asks_for_its_reason(ContentPart part) {
        var finding = Plan.planned().against(new ContentCheck(part));

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.gate()).isEqualTo(Gate.NEEDS_REASON);
        assertThat(finding.message()).isEqualTo("Missing from the document: " + part.words() + ".");
    }

    @ParameterizedTest
    @EnumSource(
            value = ContentPart.class,
            names = {"DECISIONS_TAKEN", "PREFERRED_OPTION", "RELATED", "ACKNOWLEDGEMENT"})
    void what_is_asked_for_only_if_there_is_one_may_be_absent(ContentPart part) {
        assertThat(Plan.planned().against(new ContentCheck(part)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource(Progress.class)
    void parts_are_due_from_opening_on_and_before_that_with_firm_dates(Progress progress) {
        var firm = Plan.planned().at(progress).against(new ContentCheck(ContentPart.PURPOSE));
        var anticipated =
                Plan.planned().dates(Dates::anticipated).at(progress).against(new ContentCheck(ContentPart.PURPOSE));

        assertThat(firm.outcome())
                .isEqualTo(
                        switch (progress) {
                            case IDEA, HEADS_UP -> Outcome.NOT_DUE_YET;
                            case WITHDRAWN -> Outcome.NOT_APPLICABLE;
                            default -> Outcome.NOT_MET;
                        });
        assertThat(anticipated.outcome())
                .isEqualTo(
                        switch (progress) {
                            case IDEA, HEADS_UP, PLANNED -> Outcome.NOT_DUE_YET;
                            case WITHDRAWN -> Outcome.NOT_APPLICABLE;
                            default -> Outcome.NOT_MET;
                        });
    }

    @Test
    void a_recorded_date_counts_as_its_part() {
        var day = LocalDate.of(2026, 9, 1);
        var plan = Plan.planned()
                .dates(known ->
                        Dates.window(day, day).withDecision(null, null, day).withFeedback(day, null));

        assertThat(plan.against(new ContentCheck(ContentPart.CLOSING_DATE)).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(plan.against(new ContentCheck(ContentPart.DECISION_DATE)).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(plan.against(new ContentCheck(ContentPart.FEEDBACK_DATE)).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(plan.against(new ContentCheck(ContentPart.CONTACT)).outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void informing_needs_its_formats_and_its_contact_but_no_issues_to_answer() {
        var informing = Plan.planned().level(Level.INFORMING);

        assertThat(informing.against(new ContentCheck(ContentPart.FORMATS)).outcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(informing.against(new ContentCheck(ContentPart.CONTACT)).outcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(informing.against(new ContentCheck(ContentPart.ISSUES)).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void of_a_part_that_is_there_by_half_the_other_half_is_missing() {
        var half = Plan.planned().holding(ContentPart.CONTACT_NAME, ContentPart.CONTACT_EMAIL);

        var finding = half.against(new ContentCheck(ContentPart.CONTACT));

        assertThat(finding.message())
                .isEqualTo(
                        "Missing from the document: the contact's postal address and the contact's telephone number.");
        assertThat(finding.lacking()).containsExactly(ContentPart.CONTACT_ADDRESS, ContentPart.CONTACT_TELEPHONE);
        assertThat(Plan.planned()
                        .holding(
                                ContentPart.CONTACT_NAME,
                                ContentPart.CONTACT_EMAIL,
                                ContentPart.CONTACT_ADDRESS,
                                ContentPart.CONTACT_TELEPHONE)
                        .against(new ContentCheck(ContentPart.CONTACT))
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @EnumSource(ContentPart.class)
    void every_part_has_words_that_fit_into_a_sentence(ContentPart part) {
        assertThat(part.words()).isNotBlank().doesNotEndWith(".").matches("[a-z].*");
        assertThat(new ContentCheck(part).inWords()).isEqualTo("The document holds " + part.words() + ".");
    }
}

package org.compacthub.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeparturesCheckTest {

    private static final Codes CODES = Rules.codes(Rules.code(
            "test",
            Rules.clause("test.departures", new DeparturesCheck()),
            Rules.clause("test.purpose", new ContentCheck(ContentPart.PURPOSE)),
            Rules.clause("test.contact", new ContentCheck(ContentPart.CONTACT)),
            Rules.clause("test.cycle", new CommitteeCycleCheck(6))));

    private static Finding departures(Plan plan) {
        return Evaluation.of(CODES, plan.facts()).findings().getFirst();
    }

    @Test
    void where_nothing_departs_there_is_nothing_to_explain() {
        assertThat(departures(Plan.planned().holding(ContentPart.PURPOSE, ContentPart.CONTACT)))
                .returns("test.departures", Finding::clauseId)
                .returns(Outcome.NOT_APPLICABLE, Finding::outcome);
    }

    @Test
    void a_departure_without_a_word_is_a_shortfall() {
        var plan =
                Plan.planned().justified("test.purpose", Justification.because(Ground.REASON, "It is in the letter."));

        assertThat(departures(plan))
                .returns(Outcome.NOT_MET, Finding::outcome)
                .returns(
                        "The exercise departs from the Code in 2 points, of which 1 is not explained.",
                        Finding::message);
    }

    @Test
    void the_reasons_published_with_the_findings_explain_it() {
        var plan = Plan.planned()
                .holding(ContentPart.PURPOSE)
                .justified("test.contact", Justification.because(Ground.REASON, "The post is vacant."));

        assertThat(departures(plan))
                .returns(Outcome.MET, Finding::outcome)
                .returns("The exercise departs from the Code in 1 point and says why.", Finding::message);
    }

    @Test
    void a_statement_in_the_document_explains_it_too() {
        assertThat(departures(Plan.planned().holding(ContentPart.DEPARTURES)).outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void it_never_stands_in_the_way_beside_the_departures_themselves() {
        assertThat(departures(Plan.planned()).gate()).isEqualTo(Gate.OPEN);
        assertThat(Evaluation.of(CODES, Plan.planned().facts()).obstacles())
                .extracting(Finding::clauseId)
                .containsExactly("test.purpose", "test.contact");
    }

    @Test
    void advice_is_no_departure() {
        var shortButComplete = Plan.open("2026-04-01", "2026-04-02").holding(ContentPart.PURPOSE, ContentPart.CONTACT);

        assertThat(departures(shortButComplete).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }
}

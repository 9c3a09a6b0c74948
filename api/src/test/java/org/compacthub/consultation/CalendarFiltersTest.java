package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compacthub.consultation.Plans.day;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.FieldProblem;
import org.compacthub.vocabulary.KnownTerms;
import org.junit.jupiter.api.Test;

class CalendarFiltersTest {
    private final CalendarFilters filters =
            new CalendarFilters(new KnownTerms(kind -> Set.of("housing", "carers", "salford")));

    @Test
    void nothing_that_was_given_is_the_filter_of_all() {
        assertThat(filters.of(null, null, null, null, null, null, null, null, null))
                .isEqualTo(CalendarFilter.ALL);
    }

    @Test
    void each_part_is_read_as_the_domain_has_it() {
        UUID body = new UUID(4, 4);
        CalendarFilter filter = filters.of(
                "parks",
                List.of(
                        org.compacthub.contract.model.ConsultationStatus.OPEN,
                        org.compacthub.contract.model.ConsultationStatus.HEADS_UP,
                        org.compacthub.contract.model.ConsultationStatus.OPEN),
                List.of(body),
                List.of("housing"),
                List.of("carers"),
                List.of("salford"),
                day("2027-01-01"),
                day("2027-01-01"),
                OffsetDateTime.parse("2027-01-01T01:00:00+01:00"));
        assertThat(filter.statuses()).isEqualTo(Set.of(ConsultationStatus.OPEN, ConsultationStatus.HEADS_UP));
        assertThat(filter.organisations()).containsExactly(new OrganisationId(body));
        assertThat(filter.updatedSince()).isEqualTo("2027-01-01T00:00:00Z");
        assertThat(filter.from()).isEqualTo(filter.to());
    }

    @Test
    void the_order_in_which_states_are_given_makes_no_other_filter() {
        var open = org.compacthub.contract.model.ConsultationStatus.OPEN;
        var closed = org.compacthub.contract.model.ConsultationStatus.CLOSED;
        assertThat(filters.of(null, List.of(closed, open), null, null, null, null, null, null, null))
                .hasToString(filters.of(null, List.of(open, closed), null, null, null, null, null, null, null)
                        .toString());
    }

    @Test
    void a_window_that_ends_before_it_begins_is_refused_with_the_day_that_would_pass() {
        FieldProblem problem = Refusals.onlyField(
                () -> filters.of(null, null, null, null, null, null, day("2027-02-02"), day("2027-02-01"), null));
        assertThat(Refusals.written(problem)).isEqualTo("to ends-before-beginning");
        assertThat(problem.detail())
                .isEqualTo("The window ends 1 day before it begins. Choose Tuesday 2 February 2027 or later.");
        assertThat(problem.wouldPass()).contains(day("2027-02-02"));
    }

    @Test
    void a_term_that_the_vocabulary_does_not_have_is_refused() {
        FieldProblem problem = Refusals.onlyField(
                () -> filters.of(null, null, null, null, List.of("carers", "carer"), null, null, null, null));
        assertThat(Refusals.written(problem)).isEqualTo("audience unknown-term");
        assertThat(problem.detail()).contains("'carer'", "/api/v1/vocabulary");
    }
}

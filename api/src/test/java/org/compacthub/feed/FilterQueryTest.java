package org.compacthub.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.compacthub.consultation.CalendarFilter;
import org.compacthub.consultation.ConsultationStatus;
import org.compacthub.id.OrganisationId;
import org.junit.jupiter.api.Test;

class FilterQueryTest {
    @Test
    void nothing_asked_is_nothing_written() {
        assertThat(FilterQuery.of(CalendarFilter.ALL).asSuffix()).isEmpty();
    }

    @Test
    void the_same_question_is_written_the_same_way() {
        assertThat(FilterQuery.of(filter("b", "a", "b"))).isEqualTo(FilterQuery.of(filter("a", "b")));
    }

    @Test
    void every_part_is_written_as_the_contract_reads_it() {
        assertThat(FilterQuery.of(filter("housing")).with("show", "both").asSuffix())
                .isEqualTo("?q=caf%C3%A9%20%26%20bar&status=heads-up&status=open&organisation=" + new UUID(1, 2)
                        + "&topic=housing&audience=carers&area=luton&from=2027-03-28&to=2027-10-31"
                        + "&updated-since=2026-11-23T07%3A00%3A00Z&show=both");
    }

    private static CalendarFilter filter(String... topics) {
        return new CalendarFilter(
                "café & bar",
                Set.of(ConsultationStatus.OPEN, ConsultationStatus.HEADS_UP),
                List.of(new OrganisationId(new UUID(1, 2))),
                List.of(topics),
                List.of("carers"),
                List.of("luton"),
                LocalDate.of(2027, 3, 28),
                LocalDate.of(2027, 10, 31),
                Instant.parse("2026-11-23T07:00:00Z"));
    }
}

package org.compacthub.citizenspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.compacthub.consultation.Timetable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    private final Remarks remarks = new Remarks();

    @Test
    void an_open_activity_keeps_its_dates_as_firm() {
        Timetable dates = read("open", "2026/07/01", "2026/09/30");
        assertThat(dates.opensOn()).isEqualTo("2026-07-01");
        assertThat(dates.opensFirm()).isTrue();
        assertThat(dates.closesOn()).isEqualTo("2026-09-30");
        assertThat(dates.closesFirm()).isTrue();
        assertThat(dates.seenOpenOn()).isNull();
        assertThat(remarks.refusals()).isEmpty();
        assertThat(remarks.notes()).isEmpty();
    }

    @Test
    void without_an_opening_day_it_is_open_since_it_was_seen() {
        Timetable dates = read("open", "", "2026/09/30");
        assertThat(dates.opensOn()).isNull();
        assertThat(dates.opensFirm()).isFalse();
        assertThat(dates.startsOn()).isEqualTo(TODAY);
        assertThat(remarks.notes()).singleElement().asString().contains("startdate is missing");
    }

    @Test
    void without_an_opening_day_and_with_a_closing_day_that_has_passed_it_was_open_until_then() {
        Timetable dates = read("open", "", "2026/07/10");
        assertThat(dates.startsOn()).isEqualTo("2026-07-10");
        assertThat(remarks.notes()).hasSize(2).first().asString().contains("enddate has passed");
    }

    @Test
    void without_a_closing_day_it_is_open_ended() {
        Timetable dates = read("open", "2026/07/01", null);
        assertThat(dates.closesOn()).isNull();
        assertThat(dates.closesFirm()).isFalse();
    }

    @Test
    void without_any_day_it_is_open_since_it_was_seen_and_open_ended() {
        Timetable dates = read("open", null, "");
        assertThat(dates.startsOn()).isEqualTo(TODAY);
        assertThat(dates.closesOn()).isNull();
    }

    @Test
    void the_days_of_results_and_feedback_are_kept() {
        Map<String, Object> fields = fields("open", "2026/07/01", "2026/09/30");
        fields.put("resultdate", "2026/11/02");
        fields.put("feedbackdate", "2026/12/01");
        Timetable dates = ActivityDates.read(new Activity(fields, remarks), remarks, TODAY);
        assertThat(dates.reportOn()).isEqualTo("2026-11-02");
        assertThat(dates.feedbackDueOn()).isEqualTo("2026-12-01");
    }

    @Test
    void a_forthcoming_activity_is_planned_for_its_days_if_it_has_any() {
        assertThat(read("forthcoming", "2026/08/01", "2026/09/30").startsOn()).isEqualTo("2026-08-01");
        assertThat(read("forthcoming", "", "").startsOn()).isNull();
        assertThat(remarks.notes()).isEmpty();
    }

    @Test
    void a_closed_activity_has_closed() {
        assertThat(read("closed", "2026/05/01", "2026/07/14").startsOn()).isEqualTo("2026-05-01");
        assertThat(read("Closed", "", "2026/07/14").startsOn()).isEqualTo("2026-07-14");
        assertThat(remarks.refusals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "open, 2026/08/01, 2026/09/30, startdate is still to come",
        "open, 2026/05/01, 2026/07/14, enddate has passed",
        "forthcoming, 2026/07/15, 2026/09/30, startdate has come"
    })
    void where_state_and_dates_differ_the_dates_count_and_it_is_said(
            String status, String start, String end, String words) {
        read(status, start, end);
        assertThat(remarks.refusals()).isEmpty();
        assertThat(remarks.notes()).singleElement().asString().contains(words, "goes by the date");
    }

    @Test
    void closing_before_opening_is_refused_with_the_day_that_would_pass() {
        read("open", "2026/07/03", "2026/07/01");
        assertThat(remarks.refusals())
                .containsExactly(
                        "enddate 2026/07/01 is 2 days before startdate, 2026/07/03. Give that day or a later one.");
    }

    @Test
    void opening_and_closing_on_one_day_is_not() {
        read("open", "2026/07/15", "2026/07/15");
        assertThat(remarks.refusals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/02/30", "2026-07-01", "01/07/2026", "soon", "2026/7/1", "0000/01/01"})
    void a_day_that_cannot_be_read_is_refused(String written) {
        read("open", written, null);
        assertThat(remarks.refusals()).singleElement().asString().startsWith("startdate ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899/12/31", "3000/01/01"})
    void a_day_that_no_calendar_holds_is_refused(String written) {
        read("open", null, written);
        assertThat(remarks.refusals()).singleElement().asString().startsWith("enddate is out of range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "paused", "OPENED"})
    void a_state_that_the_site_does_not_have_is_refused(String status) {
        read(status, "2026/07/01", "2026/09/30");
        assertThat(remarks.refusals()).containsExactly("status must be open, closed or forthcoming.");
    }

    @Test
    void a_closed_activity_needs_a_closing_day_that_has_passed() {
        read("closed", "2026/05/01", "");
        assertThat(remarks.refusals()).singleElement().asString().startsWith("enddate is missing.");
        Remarks others = new Remarks();
        ActivityDates.read(new Activity(fields("closed", "2026/05/01", "2026/07/15"), others), others, TODAY);
        assertThat(others.refusals())
                .singleElement()
                .asString()
                .startsWith("enddate 2026/07/15 has not passed")
                .endsWith("2026/07/14 or earlier.");
    }

    @Test
    void a_closing_day_that_cannot_be_read_is_refused_once() {
        read("closed", "2026/05/01", "yesterday");
        assertThat(remarks.refusals()).hasSize(1);
    }

    private Timetable read(String status, @Nullable String start, @Nullable String end) {
        return ActivityDates.read(new Activity(fields(status, start, end), remarks), remarks, TODAY);
    }

    private static Map<String, Object> fields(String status, @Nullable String start, @Nullable String end) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("status", status);
        fields.put("startdate", start);
        fields.put("enddate", end);
        return fields;
    }
}

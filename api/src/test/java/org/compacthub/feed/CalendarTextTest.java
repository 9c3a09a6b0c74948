package org.compacthub.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compacthub.consultation.CalendarEntry;
import org.compacthub.consultation.CalendarFilter;
import org.compacthub.consultation.ConsultationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarTextTest {
    private static final String UID = "consultation-" + Entry.ID;

    @Test
    void a_consultation_is_its_opening_and_its_closing_day() {
        Rendered calendar = Rendered.of(Entry.planned());

        assertThat(calendar.events()).hasSize(2);
        assertThat(calendar.values("UID"))
                .containsExactly(UID + "-opens@hub.example.org", UID + "-closes@hub.example.org");
        assertThat(calendar.values("SUMMARY")).containsExactly("Opens: Two draft Codes", "Closes: Two draft Codes");
        assertThat(calendar.values("DTSTART")).containsExactly("20091028", "20100121");
        assertThat(calendar.values("DTEND")).containsExactly("20091029", "20100122");
        assertThat(calendar.lines()).contains("DTSTART;VALUE=DATE:20091028", "DTEND;VALUE=DATE:20100122");
    }

    @Test
    void its_period_ends_on_the_day_after_closing_since_the_end_is_exclusive() {
        Rendered calendar = Rendered.of(CalendarShown.PERIOD, Entry.planned());

        assertThat(calendar.values("UID").getLast()).isEqualTo(UID + "@hub.example.org");
        assertThat(calendar.values("DTSTART")).containsExactly("20091028");
        assertThat(calendar.values("DTEND")).containsExactly("20100122");
    }

    @Test
    void both_gives_three_entries_that_are_told_apart() {
        Rendered calendar = Rendered.of(CalendarShown.BOTH, Entry.planned());

        assertThat(calendar.events()).hasSize(3);
        assertThat(calendar.values("UID")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28, 20270328, 20270329",
        "2027-10-31, 20271031, 20271101",
        "2028-02-29, 20280229, 20280301",
        "2027-12-31, 20271231, 20280101"
    })
    void a_day_stays_a_day_when_clocks_change_and_years_leap(LocalDate day, String start, String end) {
        Rendered calendar = Rendered.of(CalendarShown.PERIOD, Entry.planned().open(day, day));

        assertThat(calendar.values("DTSTART")).containsExactly(start);
        assertThat(calendar.values("DTEND")).containsExactly(end);
        assertThat(calendar.otherwise()
                        .getEvents()
                        .getFirst()
                        .getDateStart()
                        .getValue()
                        .getRawComponents())
                .isEqualTo(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    @Test
    void a_moved_date_keeps_its_identity_and_raises_its_sequence() {
        Rendered before = Rendered.of(Entry.planned());
        Rendered after = Rendered.of(Entry.planned()
                .open(LocalDate.of(2009, 10, 28), LocalDate.of(2010, 2, 5))
                .version(4, Instant.parse("2009-12-01T12:00:00Z")));

        assertThat(after.values("UID")).isEqualTo(before.values("UID"));
        assertThat(before.values("SEQUENCE")).containsExactly("3", "3");
        assertThat(after.values("SEQUENCE")).containsExactly("4", "4");
        assertThat(after.values("DTSTART").getLast()).isEqualTo("20100205");
        assertThat(after.values("DTSTAMP")).containsOnly("20091201T120000Z");
    }

    @Test
    void the_stamp_is_the_last_change_so_that_the_bytes_stay_the_same() {
        Rendered calendar = Rendered.of(Entry.planned());

        assertThat(calendar.values("DTSTAMP")).containsOnly("20090930T091527Z");
        assertThat(calendar.values("LAST-MODIFIED")).hasSize(3).containsOnly("20090930T091527Z");
        assertThat(calendar.values("CREATED")).containsOnly("20090803T080000Z");
        assertThat(Rendered.of(Entry.planned())).isEqualTo(calendar);
    }

    @Test
    void a_withdrawn_one_stays_as_cancelled() {
        Rendered calendar = Rendered.of(Entry.planned().withdrawn(LocalDate.of(2009, 11, 3)));

        assertThat(calendar.values("STATUS")).containsExactly("CANCELLED", "CANCELLED");
        assertThat(calendar.values("SUMMARY")).containsOnly("Withdrawn: Two draft Codes");
        assertThat(calendar.values("DESCRIPTION").subList(1, 3))
                .allSatisfy(words -> assertThat(words)
                        .contains("It opened on Wednesday 28 October 2009.")
                        .doesNotContain("It opens", "It closes", "is due"));
        assertThat(calendar.values("UID"))
                .containsExactly(UID + "-opens@hub.example.org", UID + "-closes@hub.example.org");
    }

    @Test
    void a_calendar_of_other_states_tells_of_a_withdrawal_for_ninety_days() {
        CalendarFilter open = CalendarFilter.ALL.in(Set.of(ConsultationStatus.OPEN));
        CancelledEntries cancelled = CancelledEntries.of(open, Rendered.TODAY);

        assertThat(CancelledEntries.widened(open).statuses())
                .containsExactlyInAnyOrder(ConsultationStatus.OPEN, ConsultationStatus.WITHDRAWN);
        assertThat(cancelled.includes(withdrawn(Rendered.TODAY.minusDays(90)))).isTrue();
        assertThat(cancelled.includes(withdrawn(Rendered.TODAY.minusDays(91)))).isFalse();
        assertThat(CancelledEntries.of(CalendarFilter.ALL, Rendered.TODAY)
                        .includes(withdrawn(LocalDate.of(2001, 1, 1))))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(ConsultationStatus.class)
    void what_is_not_open_yet_is_tentative(ConsultationStatus status) {
        String expected = switch (status) {
            case IDEA, HEADS_UP, PLANNED -> "TENTATIVE";
            case WITHDRAWN -> "CANCELLED";
            case OPEN, CLOSED, ANALYSING, REPORTED, DECIDED, ACTED_ON, EVALUATED -> "CONFIRMED";
        };

        assertThat(Rendered.of(Entry.planned().in(status)).values("STATUS")).containsOnly(expected);
    }

    @Test
    void an_idea_is_private_in_the_calendars_of_those_who_see_it() {
        assertThat(Rendered.of(Entry.planned().in(ConsultationStatus.IDEA)).values("CLASS"))
                .containsOnly("PRIVATE");
        assertThat(Rendered.of(Entry.planned()).values("CLASS")).containsOnly("PUBLIC");
    }

    @Test
    void an_anticipated_date_says_so() {
        assertThat(Rendered.of(Entry.planned().anticipated()).values("SUMMARY"))
                .containsExactly("Expected to open: Two draft Codes", "Expected to close: Two draft Codes");
    }

    @Test
    void a_date_that_is_not_known_gives_no_entry() {
        LocalDate day = LocalDate.of(2010, 1, 21);

        assertThat(Rendered.of(Entry.planned().open(null, day)).values("SUMMARY"))
                .containsExactly("Closes: Two draft Codes");
        assertThat(Rendered.of(Entry.planned().open(day, null)).values("SUMMARY"))
                .containsExactly("Opens: Two draft Codes");
        assertThat(Rendered.of(CalendarShown.PERIOD, Entry.planned().open(day, null))
                        .values("SUMMARY"))
                .isEmpty();
    }

    @Test
    void a_calendar_without_events_is_still_a_calendar() {
        Rendered calendar = Rendered.of(Entry.planned().open(null, null));

        assertThat(calendar.events()).isEmpty();
        assertThat(Biweekly.parse(calendar.text()).first().getTimezoneInfo().getTimezones())
                .hasSize(1);
        assertThat(calendar.text()).contains("BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n");
    }

    @Test
    void text_is_escaped_and_comes_back_as_it_was_written() {
        String title = "Parks; paths, and \"C:\\new\" places: yes?";
        String summary = "First line, with; marks\\\r\nsecond line\rthird\nlast \\n that is no line";
        Rendered calendar =
                Rendered.of(Entry.planned().titled(title).summary(summary).about("voluntary-sector", "a,b;c"));

        calendar.strictly();
        VEvent event = calendar.otherwise().getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("Opens: " + title);
        assertThat(event.getDescription().getValue())
                .startsWith("First line, with; marks\\\n"
                        + "second line\n"
                        + "third\n"
                        + "last \\n"
                        + " that is no line\n"
                        + "Led by Luton Council.\n");
        assertThat(event.getCategories().getFirst().getValues())
                .containsExactly("Voluntary sector support, and funding", "a,b;c");
        assertThat(calendar.values("SUMMARY").getFirst())
                .isEqualTo("Opens: Parks\\; paths\\, and \"C:\\\\new\" places: yes?");
    }

    @Test
    void no_text_can_begin_a_line_of_its_own() {
        Rendered calendar = Rendered.of(Entry.planned()
                .titled("Parks\r\nATTENDEE:mailto:someone@example.org\u0000\u0007\u0085")
                .summary("x\rEND:VEVENT\r\nBEGIN:VALARM"));

        assertThat(calendar.events()).hasSize(2);
        assertThat(calendar.lines())
                .noneMatch(line -> line.startsWith("ATTENDEE")
                        || line.startsWith("ORGANIZER")
                        || line.contains("VALARM") && !line.startsWith("DESCRIPTION"));
        assertThat(calendar.values("SUMMARY").getFirst()).isEqualTo("Opens: Parks ATTENDEE:mailto:someone@example.org");
    }

    @Test
    void lines_are_folded_at_seventy_five_octets_without_parting_a_character() {
        String title = "Ymgynghoriad â’r gymuned: ŵyl y tŷ – 公園と緑地 🏞️👩‍👩‍👧 ".repeat(6);
        Rendered calendar = Rendered.of(Entry.planned().titled(title.strip()).summary("ŵ".repeat(500)));

        assertThat(calendar.text().split("\r\n")).allSatisfy(line -> {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).isLessThanOrEqualTo(75);
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
        });
        assertThat(calendar.text().replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(calendar.otherwise().getEvents().getFirst().getSummary().getValue())
                .isEqualTo("Opens: " + title.strip());
        assertThat(calendar.strictly().toString()).contains("ŵ".repeat(500));
    }

    @Test
    void the_calendar_names_itself_and_where_it_comes_from() {
        Rendered calendar = Rendered.of(Entry.planned());

        assertThat(calendar.lines())
                .contains(
                        "VERSION:2.0",
                        "NAME:Salford consultations: consultations",
                        "X-WR-CALNAME:Salford consultations: consultations",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
                        "X-PUBLISHED-TTL:PT12H",
                        "SOURCE;VALUE=URI:https://hub.example.org/api/v1/consultations.ics",
                        "URL:https://hub.example.org/",
                        "URL:https://hub.example.org/consultations/" + Entry.ID,
                        "COLOR:teal",
                        "TRANSP:TRANSPARENT");
        assertThat(calendar.values("PRODID")).hasSize(1);
    }

    @Test
    void the_filter_stands_in_the_name_and_in_the_address() {
        CalendarFilter filter = CalendarFilter.ALL.in(Set.of(ConsultationStatus.PLANNED, ConsultationStatus.OPEN));
        String begin = new CalendarText(
                        Entry.SETTINGS,
                        CalendarShown.BOTH,
                        Map.of(),
                        CancelledEntries.of(filter, Rendered.TODAY),
                        FilterQuery.of(filter),
                        "planned or open; with “a, b; c”",
                        null)
                .begin();
        Rendered calendar = new Rendered(begin + "END:VCALENDAR\r\n");
        ICalendar parsed = Biweekly.parse(calendar.text()).first();

        assertThat(parsed.getNames().getFirst().getValue())
                .isEqualTo("Salford consultations: consultations (planned or open; with “a, b; c”)");
        assertThat(calendar.values("X-WR-CALNAME")).isEqualTo(calendar.values("NAME"));
        assertThat(calendar.values("SOURCE"))
                .containsExactly(
                        "https://hub.example.org/api/v1/consultations.ics?status=open&status=planned&show=both");
        assertThat(calendar.values("URL")).containsExactly("https://hub.example.org/?status=open&status=planned");
    }

    /** Vdirsyncer takes the first one that it meets for that of each event. */
    @Test
    void no_identity_comes_before_that_of_the_first_event() {
        String text = Rendered.of(Entry.planned()).text();

        assertThat(text.indexOf("\r\nUID:")).isGreaterThan(text.indexOf("BEGIN:VEVENT"));
    }

    @Test
    void two_parsers_agree_on_every_event() {
        Rendered calendar = Rendered.of(
                CalendarShown.BOTH,
                Entry.numbered(1),
                Entry.numbered(2).titled("Café & bar").anticipated(),
                Entry.numbered(3).withdrawn(LocalDate.of(2009, 12, 24)));

        List<String> strictly = calendar.events().stream()
                .map(event -> event.getRequiredProperty("UID").getValue()
                        + event.getRequiredProperty("SUMMARY").getValue())
                .toList();
        List<String> otherwise = calendar.otherwise().getEvents().stream()
                .map(event -> event.getUid().getValue() + event.getSummary().getValue())
                .toList();
        assertThat(strictly).hasSize(9).isEqualTo(otherwise);
    }

    private static CalendarEntry withdrawn(LocalDate on) {
        return Entry.planned().withdrawn(on).entry();
    }
}

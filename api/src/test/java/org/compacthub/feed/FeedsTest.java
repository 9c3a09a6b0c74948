package org.compacthub.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.consultation.Consultation;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The feeds of a running server. */
class FeedsTest {
    private static final LocalDate SOON = LocalDate.of(2027, 4, 12);

    private static FeedServer server;
    private static OrganisationId lead;

    @BeforeAll
    static void start() {
        server = FeedServer.on(FeedServer.newSchema());
        lead = server.organisation("Salford City Council");
        server.publish(lead, "Always there", SOON);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void setClock() {
        server.moveTo(FeedServer.MORNING);
    }

    @ParameterizedTest
    @CsvSource({
        ".ics, text/calendar;charset=utf-8",
        ".atom, application/atom+xml;charset=utf-8",
        ".csv, text/csv;charset=utf-8;header=present"
    })
    void a_feed_says_what_it_is_and_how_it_may_be_kept(String file, String type) {
        HttpResponse<String> answer = server.get(file);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo(type);
        assertThat(header(answer, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding, Authorization, Cookie");
        assertThat(header(answer, "ETag")).startsWith("W/\"");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.headers().firstValue("Last-Modified")).isEmpty();
        assertThat(answer.body()).contains("Always there");
    }

    @ParameterizedTest
    @ValueSource(strings = {".ics", ".atom", ".csv", ".ics?show=both&topic=housing", ".csv?bom=true&sort=-updated-at"})
    void an_unchanged_feed_is_not_sent_again(String file) {
        String tag = header(server.get(file), "ETag");
        HttpResponse<String> again = server.get(file, "If-None-Match", "\"other\", " + tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(header(again, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(header(again, "Vary")).isEqualTo("Accept-Encoding, Authorization, Cookie");
    }

    @Test
    void what_is_asked_belongs_to_the_tag() {
        assertThat(List.of(
                        header(server.get(".ics"), "ETag"),
                        header(server.get(".ics?show=both"), "ETag"),
                        header(server.get(".ics?topic=housing"), "ETag"),
                        header(server.get(".csv"), "ETag"),
                        header(server.get(".csv?bom=true"), "ETag"),
                        header(server.get(".atom"), "ETag")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {".ics", ".atom", ".csv"})
    void head_says_what_get_would(String file) {
        HttpResponse<byte[]> get = server.bytes(file);
        HttpResponse<String> head = server.send("HEAD", file, HttpResponse.BodyHandlers.ofString());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : List.of("ETag", "Content-Type", "Cache-Control", "Vary", "Content-Length")) {
            assertThat(head.headers().allValues(name))
                    .as(name)
                    .isEqualTo(get.headers().allValues(name));
        }
        assertThat(header(get, "Content-Length")).isEqualTo(String.valueOf(get.body().length));
    }

    @ParameterizedTest
    @ValueSource(strings = {".ics", ".atom", ".csv"})
    void compressed_it_is_the_same(String file) throws IOException {
        HttpResponse<byte[]> answer = server.bytes(file, "Accept-Encoding", "gzip");

        assertThat(answer.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                .isEqualTo(server.bytes(file).body());
    }

    @Test
    void a_moved_date_is_seen_at_once_under_the_same_identity() {
        Consultation planned = server.publish(lead, "Moving", SOON);
        HttpResponse<String> before = server.get(".ics");
        Consultation moved = server.change(
                planned,
                it -> it.moveDates(
                        Planned.dates(SOON, SOON.plusWeeks(14)), "More time", List.of(), server.today(), server.now()));
        HttpResponse<String> after = server.get(".ics", "If-None-Match", header(before, "ETag"));

        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(event(before, planned, "closes"))
                .contains("DTSTART;VALUE=DATE:20270705", "SEQUENCE:" + planned.version());
        assertThat(event(after, planned, "closes"))
                .contains("DTSTART;VALUE=DATE:20270719", "SEQUENCE:" + moved.version());
        assertThat(server.get(".csv").body()).contains("2027-07-19");
    }

    @Test
    void a_withdrawn_one_stays_as_cancelled_even_in_a_calendar_of_open_ones() {
        Consultation planned = server.publish(lead, "Withdrawn soon", SOON);
        server.change(planned, it -> it.withdraw("The money is gone", server.today(), server.now()));

        assertThat(event(server.get(".ics?status=open"), planned, "opens")).contains("STATUS:CANCELLED");
        assertThat(server.get(".csv?status=open").body()).doesNotContain("Withdrawn soon");

        server.moveTo("2027-05-30T12:00:00Z");
        assertThat(event(server.get(".ics?status=open"), planned, "opens")).contains("STATUS:CANCELLED");
        server.moveTo("2027-05-31T12:00:00Z");
        assertThat(server.get(".ics?status=open").body())
                .doesNotContain(planned.id().toString());
        assertThat(event(server.get(".ics"), planned, "opens")).contains("STATUS:CANCELLED");
    }

    @Test
    void a_lead_with_another_name_is_seen_at_once() {
        OrganisationId renamed = server.organisation("Old name");
        server.publish(renamed, "By whom", SOON);
        HttpResponse<String> before = server.get(".csv");
        server.bean(Organisations.class)
                .change(
                        renamed,
                        0,
                        new Profile("New name", null, Sector.PUBLIC, null),
                        Caller.person(new PersonId(new UUID(7, 7)), renamed, Role.OFFICER));
        HttpResponse<String> after = server.get(".csv", "If-None-Match", header(before, "ETag"));

        assertThat(before.body()).contains("Old name");
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("New name").doesNotContain("Old name");
    }

    @Test
    void the_clock_opens_it_without_anybody_changing_it() {
        Consultation planned = server.publish(lead, "Opening", SOON);
        server.moveTo("2027-04-11T22:59:59Z");
        HttpResponse<String> before = server.get(".ics");
        server.moveTo("2027-04-11T23:00:00Z");
        HttpResponse<String> after = server.get(".ics", "If-None-Match", header(before, "ETag"));

        assertThat(event(before, planned, "opens")).contains("STATUS:TENTATIVE");
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(event(after, planned, "opens")).contains("STATUS:CONFIRMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {".ics", ".atom", ".csv"})
    void an_idea_is_for_those_whose_it_is(String file) {
        server.add(Planned.idea(lead, "Only an idea " + file, SOON, SOON.plusWeeks(12), server.now()));
        HttpResponse<String> own = server.get(file, "Cookie", server.officerOf(lead));
        HttpResponse<String> anybodys = server.get(file);

        assertThat(anybodys.body()).doesNotContain("Only an idea");
        assertThat(own.body()).contains("Only an idea " + file);
        assertThat(header(own, "Cache-Control")).isEqualTo("private, no-cache");
        assertThat(header(own, "ETag")).isNotEqualTo(header(anybodys, "ETag"));
        assertThat(server.get(file, "If-None-Match", header(own, "ETag")).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {".ics", ".atom", ".csv"})
    void an_embargoed_one_appears_at_midnight_of_its_release(String file) {
        String title = "Not yet " + file.substring(1);
        server.add(Planned.embargoed(lead, title, SOON, LocalDate.of(2027, 3, 29), server.today(), server.now()));
        server.moveTo("2027-03-28T22:59:59Z");
        HttpResponse<String> before = server.get(file);
        HttpResponse<String> ofTheLead = server.get(file, "Cookie", server.officerOf(lead));
        server.moveTo("2027-03-28T23:00:00Z");
        HttpResponse<String> after = server.get(file, "If-None-Match", header(before, "ETag"));

        assertThat(before.body()).doesNotContain(title);
        assertThat(ofTheLead.body()).doesNotContain(title);
        assertThat(after.body()).contains(title);
    }

    @Test
    void the_atom_feed_holds_the_latest_changes_newest_first() throws FeedException {
        server.moveTo("2027-03-01T13:00:00Z");
        server.publish(lead, "Newest", SOON);
        Feed feed = (Feed) new WireFeedInput()
                .build(new StringReader(
                        server.get(".atom?updated-since=2027-03-01T13:00:00Z").body()));

        assertThat(feed.getEntries()).extracting("title").containsExactly("Newest");
        assertThat(feed.getTitle()).isEqualTo("Compact Hub: consultations (changed since Monday 1 March 2027)");
        assertThat(feed.getId())
                .isEqualTo("tag:hub.example.org,2026:consultations?updated-since=2027-03-01T13%3A00%3A00Z");
    }

    /** On 28 March 2027 the clocks go forward: it begins with GMT, and closing days end in summer time. */
    @Test
    void what_the_clock_opens_and_closes_counts_as_changed_from_that_moment() {
        String title = "Turned by the clock";
        server.publish(lead, title, LocalDate.of(2027, 3, 28));
        String sinceSaturday = ".atom?updated-since=2027-03-27T12:00:00Z";
        server.moveTo("2027-03-27T23:59:59Z");
        assertThat(server.get(sinceSaturday).body()).doesNotContain(title);
        server.moveTo("2027-03-28T00:00:00Z");
        assertThat(server.get(sinceSaturday).body()).contains(title, "<updated>2027-03-28T00:00:00Z</updated>");

        String sinceNoon = ".csv?updated-since=2027-06-20T12:00:00Z";
        server.moveTo("2027-06-20T22:59:59Z");
        assertThat(server.get(sinceNoon).body()).doesNotContain(title);
        server.moveTo("2027-06-20T23:00:00Z");
        assertThat(server.get(sinceNoon).body()).contains(title);
        assertThat(server.get(".csv?updated-since=2027-06-20T23:00:00Z").body()).contains(title);
        assertThat(server.get(".csv?updated-since=2027-06-20T23:00:01Z").body()).doesNotContain(title);
        assertThat(server.get(".atom?updated-since=2027-06-20T12:00:00Z").body())
                .contains("<updated>2027-06-20T23:00:00Z</updated>");
    }

    @Test
    void the_spreadsheet_has_a_dated_name_and_a_mark_on_request() {
        assertThat(header(server.get(".csv"), "Content-Disposition"))
                .isEqualTo("attachment; filename=\"consultations-2027-03-01.csv\"");
        assertThat(server.bytes(".csv?bom=true").body()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(server.get(".csv?sort=-opens-on").body()).startsWith("id,title,");
    }

    @Test
    void the_calendar_is_named_for_what_it_holds() {
        assertThat(new Rendered(server.get(".ics?organisation=" + lead.value() + "&status=open&topic=housing")
                                .body())
                        .values("NAME"))
                .containsExactly("Compact Hub: consultations (open\\; by Salford City Council\\; topic Housing and"
                        + " homelessness)");
    }

    @ParameterizedTest
    @CsvSource({
        ".ics?colour=red, colour",
        ".atom?show=both, show",
        ".csv?limit=5, limit",
        ".ics?show=everything, show",
        ".csv?sort=title, sort",
        ".csv?bom=perhaps, bom",
        ".csv?status=asleep, status",
        ".atom?from=2027-13-01, from",
        ".ics?from=2027-04-02&to=2027-04-01, to"
    })
    void what_can_not_be_asked_is_refused(String file, String parameter) {
        HttpResponse<String> answer = server.get(file);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"parameter\":\"" + parameter + "\"");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers()
                .firstValue(name)
                .orElseThrow(() -> new AssertionError(name + " in " + answer.headers()));
    }

    /** The lines of an event, unfolded. */
    private static String event(HttpResponse<String> calendar, Consultation of, String day) {
        Rendered rendered = new Rendered(calendar.body());
        rendered.strictly();
        String text = String.join("\n", rendered.lines());
        String uid = "UID:consultation-" + of.id() + "-" + day + "@hub.example.org";
        assertThat(text).containsOnlyOnce(uid);
        return text.substring(text.indexOf(uid), text.indexOf("END:VEVENT", text.indexOf(uid)));
    }
}

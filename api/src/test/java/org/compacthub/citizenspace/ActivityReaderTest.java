package org.compacthub.citizenspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compacthub.citizenspace.SampleActivity.named;
import static org.compacthub.citizenspace.SampleActivity.with;
import static org.compacthub.citizenspace.SampleActivity.without;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.compacthub.code.Level;
import org.compacthub.consultation.Background;
import org.compacthub.consultation.Draft;
import org.compacthub.consultation.Method;
import org.compacthub.consultation.TakingPart;
import org.compacthub.vocabulary.Term;
import org.compacthub.vocabulary.TermKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    private static final Map<String, Object> ACTIVITY =
            SampleActivity.open("trams", TODAY.minusDays(5), TODAY.plusDays(60));

    private final Terms terms =
            new Terms(List.of(new Term(TermKind.TOPIC, "transport", "Transport and streets", false)));

    @Test
    void what_the_site_says_becomes_a_draft() {
        ActivityReading reading = read(ACTIVITY);
        assertThat(reading.refusals()).isEmpty();
        assertThat(reading.title()).isEqualTo("Trams to the quays");
        assertThat(reading.source()).isEqualTo("citizen-space:consult.example.org:trams");
        Draft draft = draft(reading);
        assertThat(draft.proposal().title()).isEqualTo("Trams to the quays");
        assertThat(draft.proposal().summary())
                .isEqualTo("Where should the new line run? We want to hear from everybody.");
        assertThat(draft.proposal().detail()).isEqualTo(draft.proposal().summary());
        assertThat(draft.proposal().rationale()).isEqualTo("Because the streets are yours.");
        assertThat(draft.undertakings().nextStages()).isEqualTo("We publish what you said.");
        assertThat(draft.reach().topics()).containsExactly("trams", "transport");
        assertThat(draft.reach().audiences()).containsExactly("residents");
        assertThat(draft.takingPart().participation()).isEqualTo(Level.CONSULTING);
        assertThat(draft.takingPart().heldElsewhere()).isEqualTo("https://Consult.example.org/trams/trams");
        assertThat(draft.takingPart().waysToRespond())
                .containsExactly(new TakingPart.WayToRespond(
                        Method.ONLINE_FORM, null, "https://consult.example.org/trams/trams/consultation", null));
        assertThat(draft.takingPart().contact())
                .isEqualTo(new TakingPart.NamedContact(null, "Tram team", null, null, "trams@consult.example.org"));
        assertThat(draft.background().evidence())
                .containsExactly(new Background.Reference("The plan", "https://consult.example.org/plan.pdf"));
        assertThat(reading.notes()).containsExactly("contact_email ended in a full stop, which was taken off.");
    }

    @Test
    void the_same_activity_always_gives_the_same() {
        assertThat(draft(read(ACTIVITY))).isEqualTo(draft(read(ACTIVITY)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_cannot_come_in_is_refused_by_the_name_of_its_field(String field, @Nullable Object value, String words) {
        ActivityReading reading = read(with(ACTIVITY, field, value));
        assertThat(reading.arrival()).isNull();
        assertThat(reading.refusals())
                .singleElement()
                .asString()
                .startsWith(field + " ")
                .contains(words);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("id", null, "is missing"),
                Arguments.of("id", "  ", "is missing"),
                Arguments.of("id", "a b", "Give letters, digits"),
                Arguments.of("id", "trämme", "Give letters, digits"),
                Arguments.of("id", "x".repeat(300), "Give at most 266 letters"),
                Arguments.of("id", List.of("trams"), "is not text"),
                Arguments.of("title", null, "is missing"),
                Arguments.of("title", "&amp; ", "at least 3 letters"),
                Arguments.of("title", Map.of("en", "Trams"), "is not text"),
                Arguments.of("url", "", "is missing"),
                Arguments.of("url", "javascript:alert(1)", "begins with https://"),
                Arguments.of("visibility", "private", "must be public"),
                Arguments.of("visibility", null, "must be public"),
                Arguments.of("progress", "draft", "must be published"),
                Arguments.of("progress", "", "must be published"),
                Arguments.of("status", "archived", "must be open, closed or forthcoming"),
                Arguments.of("status", null, "must be open, closed or forthcoming"),
                Arguments.of("startdate", "15 July", "such as 2027/03/01"),
                Arguments.of("enddate", "2026/01/01", "before startdate"),
                Arguments.of("resultdate", "soon", "can't be read as a day"),
                Arguments.of("feedbackdate", true, "is not text"),
                Arguments.of("interests", "Trams", "is not a list"),
                Arguments.of("overview", List.of(), "is not text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"visibility", "progress", "status", "id", "title", "url"})
    void a_field_that_is_not_there_at_all_is_refused_too(String field) {
        assertThat(read(without(ACTIVITY, field)).refusals()).isNotEmpty().allMatch(why -> why.startsWith(field));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        Map<String, Object> wrong = with(with(ACTIVITY, "status", "archived"), "startdate", "soon");
        assertThat(read(wrong).refusals()).hasSize(2);
    }

    @Test
    void what_is_no_object_is_refused() {
        for (Object row : new Object[] {null, "trams", 7, List.of(ACTIVITY)}) {
            ActivityReading reading = read(row);
            assertThat(reading.arrival()).isNull();
            assertThat(reading.refusals())
                    .containsExactly("This is no activity. Give an object with the fields of one.");
        }
    }

    @Test
    void fields_that_may_be_missing_leave_their_parts_empty() {
        Map<String, Object> bare = Map.of(
                "id", 42,
                "title", "Trams",
                "url", "https://consult.example.org/42",
                "status", "open",
                "progress", "published",
                "visibility", "public");
        ActivityReading reading = read(bare);
        assertThat(reading.source()).isEqualTo("citizen-space:consult.example.org:42");
        Draft draft = draft(reading);
        assertThat(draft.proposal().summary()).isNull();
        assertThat(draft.takingPart().waysToRespond()).isEmpty();
        assertThat(draft.takingPart().contact()).isNull();
        assertThat(reading.notes()).hasSize(4);
    }

    @Test
    void terms_that_differ_only_in_their_number_fold_into_one() {
        Map<String, Object> doubled = with(
                ACTIVITY,
                "interests",
                List.of(
                        Map.of("id", "Manufacturers", "name", "Manufacturers"),
                        Map.of("id", "Manufacturers-1", "name", "Manufacturers"),
                        Map.of("id", "Internal Consultation ", "name", "Internal ")));
        assertThat(draft(read(doubled)).reach().topics()).containsExactly("manufacturers", "internal");
    }

    @Test
    void more_terms_than_the_calendar_takes_are_left_out_with_a_note() {
        List<Map<String, Object>> many = IntStream.range(0, 60)
                .mapToObj(number -> named("Topic " + number))
                .toList();
        ActivityReading reading = read(with(ACTIVITY, "interests", many));
        assertThat(draft(reading).reach().topics()).hasSize(50);
        assertThat(reading.notes()).anyMatch(note -> note.startsWith("interests has more than 50 entries"));
    }

    @Test
    void entries_without_a_name_are_left_out_with_a_note() {
        ActivityReading reading = read(with(ACTIVITY, "interests", List.of(Map.of("id", "x"), "Trams", named("!"))));
        assertThat(draft(reading).reach().topics()).isEmpty();
        assertThat(reading.notes()).anyMatch(note -> note.contains("no name to sort by"));
        assertThat(reading.notes()).anyMatch(note -> note.contains("is no object"));
    }

    @Test
    void an_address_that_no_browser_should_follow_is_left_out_with_a_note() {
        ActivityReading reading = read(with(
                with(ACTIVITY, "participate_url", "javascript:alert(1)"),
                "related_links",
                List.of(Map.of("title", "Click", "url", "data:text/html,x"), Map.of("size", "1 MB"))));
        assertThat(draft(reading).takingPart().waysToRespond()).isEmpty();
        assertThat(draft(reading).background().evidence()).contains(new Background.Reference("Click", null));
        assertThat(reading.notes())
                .anyMatch(note -> note.startsWith("participate_url is no web address"))
                .anyMatch(note -> note.contains("has an address that is none of the web"))
                .anyMatch(note -> note.contains("neither a title nor an address"));
    }

    @Test
    void related_activities_are_named_with_their_addresses() {
        Map<String, Object> related = with(
                ACTIVITY,
                "related_consultations",
                List.of(Map.of("title", " Trams  before ", "url", "https://consult.example.org/before")));
        assertThat(draft(read(related)).background().related())
                .containsExactly(new Background.Related(null, "Trams before", "https://consult.example.org/before"));
    }

    @Test
    void texts_longer_than_the_calendar_takes_are_cut_with_a_note() {
        Map<String, Object> wordy = with(
                with(
                        with(ACTIVITY, "title", "Trams ".repeat(60)),
                        "overview",
                        "<p>It is about trams.</p>".repeat(2000)),
                "what_happens_next",
                "Then we think. ".repeat(400));
        ActivityReading reading = read(wordy);
        assertThat(reading.title()).hasSizeLessThanOrEqualTo(200).endsWith("…");
        assertThat(draft(reading).proposal().summary()).hasSizeLessThanOrEqualTo(600);
        assertThat(draft(reading).proposal().detail())
                .hasSizeBetween(10_000, 20_000)
                .endsWith("trams.");
        assertThat(draft(reading).undertakings().nextStages()).hasSizeLessThanOrEqualTo(4_000);
        assertThat(reading.notes())
                .filteredOn(note -> note.endsWith("was cut."))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "Consultation, consultation, CONSULTING",
        "Online Survey, basic_survey, CONSULTING",
        "Workshop, offline, INVOLVING",
        "Information, , INFORMING",
        "Co-production, , PARTNERSHIP"
    })
    void the_kind_of_activity_may_tell_the_level(String typeString, @Nullable String type, Level level) {
        Map<String, Object> other = with(with(ACTIVITY, "type_string", typeString), "activity_type", type);
        assertThat(draft(read(other)).takingPart().participation()).isEqualTo(level);
    }

    @Test
    void characters_that_cannot_be_kept_do_not_come_in() {
        String title = draft(read(with(ACTIVITY, "title", "Tr\u0000am\u0085s\uFFFF \uD83D and &#8220;boats&#8221;")))
                .proposal()
                .title();
        assertThat(title).isEqualTo("Trams and \u201cboats\u201d");
    }

    private ActivityReading read(@Nullable Object row) {
        return ActivityReader.read(row, terms, TODAY);
    }

    private static Draft draft(ActivityReading reading) {
        assertThat(reading.refusals()).isEmpty();
        return java.util.Objects.requireNonNull(reading.arrival()).draft();
    }
}

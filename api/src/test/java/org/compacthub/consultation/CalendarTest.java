package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.compacthub.consultation.Plans.NOW;
import static org.compacthub.consultation.Plans.TODAY;

import io.micronaut.json.JsonMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.caller.Actor;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.contract.model.ConsultationPage;
import org.compacthub.http.Cursor;
import org.compacthub.http.KeptPages;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lists against a filter that looks at one consultation after the other in memory. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarTest {
    private static final int ENTRIES = 150;
    private static final List<String> TOPICS = List.of("housing", "health", "transport");
    private static final List<String> AUDIENCES = List.of("residents", "carers", "tenants");
    private static final List<String> AREAS = List.of("salford", "eccles", "ordsall");
    private static final List<String> WORDS =
            List.of("parks", "libraries", "housing", "bus", "of", "the", "children's", "café", "A6", "co-operative");

    @Inject
    private Calendar calendar;

    @Inject
    private PublicPages publicPages;

    @Inject
    private JsonMapper mapper;

    @Inject
    private Consultations consultations;

    @Inject
    private Organisations organisations;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    private final Random random = new Random(20091028);
    private final List<OrganisationId> bodies = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();
    private final List<Consultation> all = new ArrayList<>();
    private Set<ConsultationId> ours;

    @BeforeAll
    void fill() {
        for (int count = 0; count < 4; count++) {
            bodies.add(organisations
                    .add(new Profile("Body " + count, null, Sector.PUBLIC, null), Actor.server())
                    .id());
            people.add(new PersonId(ids.next()));
        }
        for (int count = 0; count < ENTRIES; count++) {
            Consultation made = consultation(count);
            all.add(made);
            database.write(() -> {
                consultations.add(made);
                return null;
            });
        }
        ours = all.stream().map(Consultation::id).collect(Collectors.toSet());
    }

    @Test
    void every_caller_sees_in_lists_what_they_may_see_one_by_one() {
        for (Caller caller : callers()) {
            assertThat(found(CalendarFilter.ALL, CalendarSort.OPENS, caller))
                    .as("%s", caller)
                    .containsExactlyElementsOf(expected(CalendarFilter.ALL, CalendarSort.OPENS, caller));
        }
    }

    @Test
    void each_part_of_the_filter_alone_finds_what_it_says() {
        Caller administrator = Caller.person(people.get(0), bodies.get(0), Role.ADMINISTRATOR);
        List<CalendarFilter> alone = new ArrayList<>();
        for (ConsultationStatus status : ConsultationStatus.values()) {
            alone.add(filter(null, Set.of(status), List.of(), List.of(), List.of(), List.of(), null, null, null));
        }
        bodies.forEach(body ->
                alone.add(filter(null, Set.of(), List.of(body), List.of(), List.of(), List.of(), null, null, null)));
        TOPICS.forEach(topic ->
                alone.add(filter(null, Set.of(), List.of(), List.of(topic), List.of(), List.of(), null, null, null)));
        AUDIENCES.forEach(audience -> alone.add(
                filter(null, Set.of(), List.of(), List.of(), List.of(audience), List.of(), null, null, null)));
        AREAS.forEach(area ->
                alone.add(filter(null, Set.of(), List.of(), List.of(), List.of(), List.of(area), null, null, null)));
        for (int days = -60; days <= 120; days += 20) {
            LocalDate day = TODAY.plusDays(days);
            alone.add(filter(null, Set.of(), List.of(), List.of(), List.of(), List.of(), day, null, null));
            alone.add(filter(null, Set.of(), List.of(), List.of(), List.of(), List.of(), null, day, null));
        }
        alone.add(filter(
                null, Set.of(), List.of(), List.of(), List.of(), List.of(), null, null, NOW.plusSeconds(ENTRIES / 2)));
        for (CalendarFilter filter : alone) {
            assertThat(found(filter, CalendarSort.OPENS, administrator))
                    .as("%s", filter)
                    .containsExactlyElementsOf(expected(filter, CalendarSort.OPENS, administrator));
        }
    }

    @Test
    void all_parts_together_find_what_every_part_finds_in_every_order_for_everybody() {
        List<Caller> callers = callers();
        for (int turn = 0; turn < 150; turn++) {
            CalendarFilter filter = anyFilter();
            CalendarSort sort = oneOf(List.of(CalendarSort.values()));
            Caller caller = oneOf(callers);
            List<ConsultationId> expected = expected(filter, sort, caller);
            assertThat(found(filter, sort, caller)).as("%s by %s", filter, sort).containsExactlyElementsOf(expected);
            if (filter.organisations().equals(bodies)) {
                assertThat(calendar.count(filter, Viewer.of(caller), TODAY)).isEqualTo(expected.size());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void page_after_page_gives_each_entry_once_and_in_order(CalendarSort sort) {
        CalendarFilter theirs = filter(null, Set.of(), bodies, List.of(), List.of(), List.of(), null, null, null);
        Caller administrator = Caller.person(people.get(0), bodies.get(0), Role.ADMINISTRATOR);
        for (int limit : List.of(1, 7, 50)) {
            List<ConsultationId> read = new ArrayList<>();
            Cursor cursor = null;
            List<CalendarEntry> page;
            do {
                page = calendar.page(theirs, sort, limit, CalendarPlace.of(cursor), Viewer.of(administrator), TODAY);
                page.forEach(entry -> read.add(entry.id()));
                cursor = page.isEmpty() ? null : CalendarPlace.after(page.getLast(), sort);
            } while (!page.isEmpty());
            assertThat(read).containsExactlyElementsOf(expected(theirs, sort, administrator));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_pages_for_everybody_are_what_a_reader_is_shown(CalendarSort sort) throws IOException {
        Set<ConsultationStatus> open = Set.of(ConsultationStatus.OPEN);
        for (Set<ConsultationStatus> statuses : List.of(Set.<ConsultationStatus>of(), open)) {
            CalendarFilter theirs = filter(null, statuses, List.of(), TOPICS, List.of(), List.of(), null, null, null);
            for (int limit : List.of(3, 50)) {
                Cursor cursor = null;
                do {
                    CalendarPlace place = CalendarPlace.of(cursor);
                    KeptPages.Page page =
                            publicPages.get(new PublicPages.Key("a tag", theirs, sort, limit, place, true), TODAY);
                    ConsultationPage shown = mapper.readValue(page.json(), ConsultationPage.class);
                    assertThat(shown.getItems())
                            .isEqualTo(calendar.page(theirs, sort, limit, place, Viewer.PUBLIC, TODAY).stream()
                                    .map(ConsultationMapping::summary)
                                    .toList());
                    assertThat(shown.getNext()).isEqualTo(page.next());
                    assertThat(shown.getTotal()).isEqualTo(calendar.count(theirs, Viewer.PUBLIC, TODAY));
                    cursor = Cursor.read(page.next(), 2, CalendarPlace.bound(theirs, sort));
                } while (cursor != null);
            }
        }
    }

    @Test
    void the_counts_are_of_what_the_caller_sees() {
        CalendarFilter theirs = filter(null, Set.of(), bodies, List.of(), List.of(), List.of(), null, null, null);
        for (Caller caller : callers()) {
            assertThat(calendar.count(theirs, Viewer.of(caller), TODAY))
                    .isEqualTo(expected(theirs, CalendarSort.OPENS, caller).size());
        }
    }

    @Test
    void an_entry_shows_what_the_consultation_says() {
        CalendarFilter theirs = filter(null, Set.of(), bodies, List.of(), List.of(), List.of(), null, null, null);
        Caller administrator = Caller.person(people.get(0), bodies.get(0), Role.ADMINISTRATOR);
        var byId = all.stream().collect(Collectors.toMap(Consultation::id, Function.identity()));
        for (CalendarEntry entry : calendar.page(
                theirs, CalendarSort.OPENS, ENTRIES, CalendarPlace.BEGINNING, Viewer.of(administrator), TODAY)) {
            Consultation shown = byId.get(entry.id());
            assertThat(entry.status()).isEqualTo(shown.statusOn(TODAY));
            assertThat(entry.title()).isEqualTo(shown.draft().proposal().title());
            assertThat(entry.topics()).isEqualTo(shown.draft().reach().topics());
            assertThat(entry.audiences()).isEqualTo(shown.draft().reach().audiences());
            assertThat(entry.areas()).isEqualTo(shown.draft().reach().areas());
            assertThat(entry.opensOn()).isEqualTo(shown.draft().timetable().opensOn());
            assertThat(entry.closesOn()).isEqualTo(shown.draft().timetable().closesOn());
            assertThat(entry.startsOn()).isEqualTo(shown.draft().timetable().startsOn());
            assertThat(entry.updatedAt()).isEqualTo(shown.updatedAt());
            assertThat(entry.lead()).isEqualTo(shown.lead());
        }
    }

    @Test
    void a_place_that_no_page_gave_is_refused() {
        for (List<String> keys : List.of(
                List.of("yesterday", "x"),
                List.of("2027-01-01", "not-an-id"),
                List.of("+999999999-12-31", ids.next().toString()),
                List.of("", ""))) {
            for (CalendarSort sort : CalendarSort.values()) {
                assertThatThrownBy(() -> calendar.page(
                                CalendarFilter.ALL, sort, 5, CalendarPlace.of(new Cursor(keys)), Viewer.PUBLIC, TODAY))
                        .as("%s by %s", keys, sort)
                        .isInstanceOf(DomainProblem.class);
            }
        }
    }

    private Consultation consultation(int count) {
        Reach reach = new Reach(
                some(bodies.subList(1, 4), 3), some(TOPICS, 2), some(AUDIENCES, 2), some(AREAS, 2), false, null, null);
        Draft draft = Drafts.bare(some(WORDS, 2).stream().collect(Collectors.joining(" ", "Plan ", "")))
                .with(reach)
                .with(timetable())
                .with(
                        random.nextInt(5) == 0
                                ? new Embargo(TODAY.plusDays(random.nextInt(3) - 1L), Set.of(oneOf(people)))
                                : null);
        ConsultationStatus status = oneOf(Stream.of(ConsultationStatus.values())
                .filter(each -> !each.isOfTheClock())
                .toList());
        History history = switch (status) {
            case IDEA -> History.NONE;
            case HEADS_UP -> History.NONE.announced(TODAY);
            case WITHDRAWN ->
                (random.nextBoolean() ? History.NONE : History.NONE.published(TODAY)).withdrawn(TODAY, Plans.WHY);
            default -> History.NONE.published(TODAY);
        };
        // Few moments, so that many are equal.
        Instant updated = NOW.plusSeconds(count / 10 * 10L);
        return new Consultation(
                new ConsultationId(ids.next()), 0, bodies.getFirst(), null, status, draft, history, null, NOW, updated);
    }

    /** Few days, so that many are equal; some unknown, some only anticipated, some seen open. */
    private Timetable timetable() {
        LocalDate opens = random.nextInt(4) == 0 ? null : TODAY.plusDays(20L * (random.nextInt(7) - 3));
        LocalDate closes =
                random.nextInt(4) == 0 ? null : (opens == null ? TODAY : opens).plusDays(20L * random.nextInt(4));
        LocalDate seen = opens == null && random.nextBoolean() ? TODAY.minusDays(20L * random.nextInt(3)) : null;
        boolean firm = opens != null && closes != null && random.nextBoolean();
        return new Timetable(null, opens, firm, closes, firm, null, null, null, null, seen);
    }

    private CalendarFilter anyFilter() {
        return filter(
                random.nextInt(3) == 0 ? String.join(" ", some(WORDS, 2)) : null,
                random.nextInt(3) == 0
                        ? EnumSet.of(oneOf(List.of(ConsultationStatus.values())), ConsultationStatus.OPEN)
                        : Set.of(),
                random.nextBoolean() ? bodies : some(bodies, 2),
                random.nextInt(3) == 0 ? some(TOPICS, 2) : List.of(),
                random.nextInt(3) == 0 ? some(AUDIENCES, 2) : List.of(),
                random.nextInt(3) == 0 ? some(AREAS, 2) : List.of(),
                random.nextInt(3) == 0 ? TODAY.plusDays(random.nextInt(120) - 60L) : null,
                random.nextInt(3) == 0 ? TODAY.plusDays(random.nextInt(120) - 40L) : null,
                random.nextInt(4) == 0 ? NOW.plusSeconds(random.nextInt(ENTRIES)) : null);
    }

    private static CalendarFilter filter(
            String text,
            Set<ConsultationStatus> statuses,
            List<OrganisationId> organisations,
            List<String> topics,
            List<String> audiences,
            List<String> areas,
            LocalDate from,
            LocalDate to,
            Instant since) {
        return new CalendarFilter(
                text == null || text.isBlank() ? null : text,
                statuses,
                organisations,
                topics,
                audiences,
                areas,
                from,
                to,
                since);
    }

    private List<Caller> callers() {
        List<Caller> callers = new ArrayList<>(List.of(Caller.reader()));
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.READER))) {
            for (int who = 0; who < bodies.size(); who++) {
                callers.add(Caller.person(people.get(who), bodies.get(who), role));
            }
        }
        return callers;
    }

    private List<ConsultationId> found(CalendarFilter filter, CalendarSort sort, Caller caller) {
        return calendar.page(filter, sort, 100_000, CalendarPlace.BEGINNING, Viewer.of(caller), TODAY).stream()
                .map(CalendarEntry::id)
                .filter(ours::contains)
                .toList();
    }

    private List<ConsultationId> expected(CalendarFilter filter, CalendarSort sort, Caller caller) {
        return all.stream()
                .filter(each -> ConsultationAccess.maySee(caller, each, TODAY))
                .filter(each -> NaiveFilter.finds(filter, each, TODAY))
                .sorted(order(sort))
                .map(Consultation::id)
                .toList();
    }

    private static Comparator<Consultation> order(CalendarSort sort) {
        Comparator<Consultation> byId =
                Comparator.comparing(each -> each.id().value().toString());
        Comparator<Consultation> opens = Comparator.<Consultation, LocalDate>comparing(
                        each -> NaiveFilter.opens(each.draft().timetable()))
                .thenComparing(byId);
        Comparator<Consultation> closes = Comparator.<Consultation, LocalDate>comparing(
                        each -> NaiveFilter.closes(each.draft().timetable()))
                .thenComparing(byId);
        return switch (sort) {
            case OPENS -> opens;
            case OPENS_LAST_FIRST -> opens.reversed();
            case CLOSES -> closes;
            case CLOSES_LAST_FIRST -> closes.reversed();
            case UPDATED_LAST_FIRST ->
                Comparator.comparing(Consultation::updatedAt)
                        .thenComparing(byId)
                        .reversed();
        };
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(List<T> values, int most) {
        List<T> chosen = new ArrayList<>();
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            chosen.add(oneOf(values));
        }
        return chosen.stream().distinct().toList();
    }
}

package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compacthub.consultation.Plans.NOW;
import static org.compacthub.consultation.Plans.TODAY;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.compacthub.caller.Actor;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;
import org.compacthub.store.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarSearchTest {
    private static final String LONG_WORD = "Llanfair".repeat(12);

    @Inject
    private Calendar calendar;

    @Inject
    private Consultations consultations;

    @Inject
    private Organisations organisations;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    private OrganisationId lead;

    @BeforeAll
    void fill() {
        lead = organisations
                .add(new Profile("Zyzzyva", null, Sector.PUBLIC, null), Actor.server())
                .id();
        add("Children's play areas", "Where should they be? About the A6.");
        add("O'Neill Road crossing", "A safer way over the road");
        add("Le café de l'Hôtel", "Façade and naïve résumé");
        add("Co-op (the one of 2027): [draft] foo_bar", "Up to 50% off, and more");
        add("Duty of care", null);
        add(LONG_WORD, "A very long word");
    }

    @ParameterizedTest(name = "\"{0}\" finds {1}")
    @CsvSource({
        "children's, 1",
        "children’s, 1",
        "children, 1",
        "child, 1",
        "hildren, 0",
        "CHILDREN'S PLAY, 1",
        "play children, 1",
        "children road, 0",
        "o'neill, 1",
        "neill, 1",
        "cafe, 1",
        "café, 1",
        "CAFÉ, 1",
        "hotel facade, 1",
        "naive resume, 1",
        "co-op, 1",
        "op, 1",
        "co, 1",
        "of, 2",
        "of care, 1",
        "to, 1",
        "up to 50, 1",
        "50%, 1",
        "5, 1",
        "a6, 1",
        "the, 3",
        "about, 1",
        "abo, 1",
        "where, 1",
        "whe, 1",
        "foo_bar, 1",
        "foo_b, 1",
        "fooxbar, 0",
        "o_, 0",
        "2027, 1",
        "draft, 1",
        "one draft, 1",
        "very long, 1",
        "xyzzy, 0",
    })
    void each_word_is_found_in_title_summary_or_name_by_its_beginning(String typed, int expected) {
        assertThat(found(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {85, 96})
    void a_word_longer_than_the_index_takes_is_found_when_it_is_typed_as_long(int length) {
        assertThat(found(LONG_WORD.substring(0, length))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+",
                "-",
                "*",
                "\"",
                "(",
                ")",
                "~",
                "<",
                ">",
                "@",
                "%",
                "_",
                "\\",
                "'",
                "+ - * \" ( ) ~ < > @",
                "'; --",
                "\uD83C\uDF33"
            })
    void signs_that_are_no_words_find_nothing_and_break_nothing(String typed) {
        assertThat(found(typed)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+duty",
                "-duty",
                "~duty",
                "\"duty",
                "(duty",
                "duty)",
                "<duty",
                ">duty",
                "duty*",
                "@duty",
                "duty@3",
                "+(duty >care)"
            })
    void signs_beside_a_word_leave_the_word(String typed) {
        assertThat(found(typed)).isEqualTo(typed.contains("3") ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ab ", "word ", "é", "the "})
    void two_hundred_letters_of_anything_are_answered(String piece) {
        String typed = piece.repeat(200).substring(0, 200);
        assertThat(found(typed)).isBetween(0, 6);
    }

    @Test
    void the_lead_is_found_by_the_name_that_it_has_now() {
        String word = "Quorvex" + ids.next().toString().substring(24);
        assertThat(found(word)).isZero();
        assertThat(found("zyzz")).isEqualTo(6);
        Organisation before = organisations.get(lead);
        Caller administrator = Caller.person(new PersonId(ids.next()), lead, Role.ADMINISTRATOR);
        organisations.change(
                lead, before.version(), new Profile(word + " Homes", "QVX", Sector.PUBLIC, null), administrator);
        assertThat(found(word)).isEqualTo(6);
        assertThat(found(word.toLowerCase(Locale.ROOT) + " duty")).isEqualTo(1);
        assertThat(found("qvx of care")).isEqualTo(1);
        assertThat(found("zyzzyva")).isZero();
    }

    private int found(String typed) {
        CalendarFilter filter =
                new CalendarFilter(typed, Set.of(), List.of(lead), List.of(), List.of(), List.of(), null, null, null);
        return calendar.page(filter, CalendarSort.OPENS, 50, CalendarPlace.BEGINNING, Viewer.PUBLIC, TODAY)
                .size();
    }

    private void add(String title, String summary) {
        Draft bare = Drafts.bare(title);
        Consultation made = new Consultation(
                new ConsultationId(ids.next()),
                0,
                lead,
                null,
                ConsultationStatus.HEADS_UP,
                new Draft(
                        Drafts.proposal(title, summary),
                        bare.reach(),
                        bare.takingPart(),
                        bare.timetable(),
                        bare.undertakings(),
                        bare.background(),
                        null),
                History.NONE.announced(TODAY),
                null,
                NOW,
                NOW);
        database.write(() -> {
            consultations.add(made);
            return null;
        });
    }
}

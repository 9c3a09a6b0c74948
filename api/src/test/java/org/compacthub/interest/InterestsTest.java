package org.compacthub.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.Change;
import org.compacthub.audit.FieldChange;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.code.Level;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.Consultations;
import org.compacthub.consultation.DocumentFormat;
import org.compacthub.consultation.Draft;
import org.compacthub.consultation.Embargo;
import org.compacthub.consultation.PlainDraft;
import org.compacthub.consultation.Reach;
import org.compacthub.consultation.TakingPart;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@MicronautTest(transactional = false)
class InterestsTest {
    @Inject
    private Interests interests;

    @Inject
    private Consultations consultations;

    @Inject
    private AuditTrail trail;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private InstantSource clock;

    private Caller lead;
    private Caller partner;
    private Caller forum;
    private LocalDate today;
    private Instant now;

    @BeforeEach
    void meet() {
        lead = somebody(Role.OFFICER);
        partner = somebody(Role.MEMBER);
        forum = somebody(Role.MEMBER);
        now = clock.instant();
        today = London.dayOf(now);
    }

    @Test
    void an_organisation_registers_an_interest_in_what_is_to_come() {
        Consultation planned = kept(planned(draft()));
        Interest interest = interests.set(planned.id(), Wish.INTERESTED, forum);
        assertThat(interest.organisation()).isEqualTo(organisation(forum));
        assertThat(interests.own(forum)).containsExactly(interest);
        assertThat(interests.in(planned.id(), lead)).containsExactly(interest);
        assertThat(interests.optedOut(planned)).isEmpty();
    }

    @Test
    void a_heads_up_and_an_open_one_take_interests_too() {
        Consultation headsUp = kept(idea(draft()).announce(today, now));
        Consultation open = kept(opened(today.minusDays(5), today));
        assertThatCode(() -> interests.set(headsUp.id(), Wish.INTERESTED, forum))
                .doesNotThrowAnyException();
        assertThatCode(() -> interests.set(open.id(), Wish.INTERESTED, forum)).doesNotThrowAnyException();
    }

    @Test
    void it_is_too_late_once_it_has_closed() {
        Consultation closed = kept(opened(today.minusDays(50), today.minusDays(1)));
        refused(ProblemCode.CONFLICT, "It has closed", () -> interests.set(closed.id(), Wish.INTERESTED, forum));
    }

    @Test
    void it_is_too_late_once_it_is_withdrawn() {
        Consultation withdrawn = kept(planned(draft()).withdraw("The funding has ended.", today, now));
        refused(ProblemCode.CONFLICT, "withdrawn", () -> interests.set(withdrawn.id(), Wish.OPTED_OUT, forum));
    }

    @Test
    void it_is_too_early_for_an_idea_and_others_do_not_learn_of_it() {
        Consultation idea = kept(idea(draft()));
        refused(ProblemCode.CONFLICT, "only an idea", () -> interests.set(idea.id(), Wish.INTERESTED, partner));
        refused(ProblemCode.NOT_FOUND, "no such consultation", () -> interests.set(idea.id(), Wish.INTERESTED, forum));
        refused(ProblemCode.NOT_FOUND, "no such consultation", () -> interests.clear(idea.id(), forum));
        refused(ProblemCode.NOT_FOUND, "no such consultation", () -> interests.in(idea.id(), forum));
    }

    @Test
    void setting_it_again_replaces_it_and_the_trail_says_so() {
        Consultation planned = kept(planned(draft()));
        interests.set(planned.id(), Wish.INTERESTED, forum);
        interests.set(planned.id(), Wish.OPTED_OUT, forum);
        interests.set(planned.id(), Wish.OPTED_OUT, forum);
        assertThat(interests.own(forum)).extracting(Interest::wish).containsExactly(Wish.OPTED_OUT);
        assertThat(interests.optedOut(planned)).containsExactly(organisation(forum));
        assertThat(lines(planned.id().value()))
                .extracting(change -> change.fields().getFirst())
                .containsExactly(
                        FieldChange.of("wish", "interested", "opted-out"), FieldChange.of("wish", null, "interested"));
    }

    @Test
    void taking_it_back_leaves_nothing_and_doing_so_twice_is_no_fault() {
        Consultation planned = kept(planned(draft()));
        interests.set(planned.id(), Wish.OPTED_OUT, forum);
        interests.clear(planned.id(), forum);
        interests.clear(planned.id(), forum);
        assertThat(interests.own(forum)).isEmpty();
        assertThat(interests.optedOut(planned)).isEmpty();
        assertThat(lines(planned.id().value()))
                .extracting(Change::action)
                .containsExactly("clearInterest", "setInterest");
    }

    @Test
    void an_interest_in_a_topic_counts_for_its_consultations() {
        Consultation planned = kept(planned(draft()));
        Interest topic = interests.set(topic("housing"), Wish.OPTED_OUT, forum);
        interests.set(topic("libraries-and-leisure"), Wish.OPTED_OUT, partner);
        assertThat(interests.in(planned.id(), lead)).contains(topic);
        assertThat(interests.optedOut(planned)).contains(organisation(forum)).doesNotContain(organisation(partner));
        interests.set(planned.id(), Wish.INTERESTED, forum);
        assertThat(interests.optedOut(planned)).doesNotContain(organisation(forum));
        interests.clear(topic("housing"), forum);
        interests.clear(topic("housing"), forum);
        assertThat(lines(topic.id()))
                .extracting(Change::action)
                .containsExactly("clearStandingInterest", "setStandingInterest");
    }

    @Test
    void a_level_an_area_and_a_format_count_where_a_consultation_has_them() {
        Draft plain = draft();
        Draft involving = new Draft(
                plain.proposal(),
                new Reach(List.of(organisation(partner)), List.of(), List.of(), List.of("ordsall"), false, null, null),
                new TakingPart(
                        Level.INVOLVING,
                        List.of(),
                        null,
                        List.of(DocumentFormat.EASY_READ),
                        plain.takingPart().contact(),
                        null),
                plain.timetable(),
                plain.undertakings(),
                plain.background(),
                null);
        Consultation planned = kept(planned(involving));
        for (Matter.Standing matter : List.of(
                new Matter.Standing(Aspect.LEVEL, "involving"),
                new Matter.Standing(Aspect.AREA, "ordsall"),
                new Matter.Standing(Aspect.FORMAT, "easy-read"))) {
            Caller somebody = somebody(Role.MEMBER);
            interests.set(matter, Wish.OPTED_OUT, somebody);
            assertThat(interests.optedOut(planned)).as("%s", matter).contains(organisation(somebody));
            interests.set(matter, Wish.INTERESTED, somebody);
            assertThat(interests.optedOut(planned)).as("%s", matter).doesNotContain(organisation(somebody));
            assertThat(interests.in(planned.id(), lead))
                    .filteredOn(interest -> interest.organisation().equals(organisation(somebody)))
                    .extracting(Interest::matter)
                    .containsExactly(matter);
        }
        interests.set(new Matter.Standing(Aspect.LEVEL, "informing"), Wish.OPTED_OUT, forum);
        assertThat(interests.optedOut(planned)).doesNotContain(organisation(forum));
    }

    @ParameterizedTest
    @EnumSource(Aspect.class)
    void what_there_is_no_such_thing_of_is_not_found(Aspect aspect) {
        var matter = new Matter.Standing(aspect, "aviation");
        String words = "no such " + aspect.wireName();
        refused(ProblemCode.NOT_FOUND, words, () -> interests.set(matter, Wish.INTERESTED, forum));
        refused(ProblemCode.NOT_FOUND, words, () -> interests.clear(matter, forum));
    }

    @Test
    void the_people_of_lead_and_partners_and_administrators_see_who() {
        Consultation planned = kept(planned(draft()));
        Interest interest = interests.set(planned.id(), Wish.INTERESTED, forum);
        assertThat(interests.in(planned.id(), partner)).contains(interest);
        assertThat(interests.in(planned.id(), somebody(Role.ADMINISTRATOR))).contains(interest);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MEMBER", "OFFICER", "CVS", "STEWARD"})
    void nobody_else_sees_who(Role role) {
        Consultation planned = kept(planned(draft()));
        refused(
                ProblemCode.FORBIDDEN,
                "lead and partner organisations",
                () -> interests.in(planned.id(), somebody(role)));
    }

    @Test
    void an_interest_in_what_is_embargoed_since_is_shown_only_to_those_named_on_it() {
        Caller named = forum;
        Caller colleague = Caller.person(new PersonId(ids.next()), organisation(forum), Role.MEMBER);
        Embargo embargo = new Embargo(today.plusDays(3), Set.of(named.person().orElseThrow()));
        Consultation embargoed = kept(planned(PlainDraft.embargoed(draft(), embargo)));
        Interest interest = interests.set(embargoed.id(), Wish.INTERESTED, named);
        assertThat(interests.own(named)).containsExactly(interest);
        assertThat(interests.own(colleague)).isEmpty();
        refused(
                ProblemCode.NOT_FOUND,
                "no such consultation",
                () -> interests.in(embargoed.id(), somebody(Role.ADMINISTRATOR)));
        assertThat(trail.knownTo(
                                somebody(Role.STEWARD),
                                Optional.of(embargoed.id().value()),
                                50,
                                Optional.empty())
                        .items())
                .isEmpty();
    }

    private void refused(ProblemCode code, String words, Runnable act) {
        assertThatThrownBy(act::run)
                .asInstanceOf(InstanceOfAssertFactories.type(DomainProblem.class))
                .returns(code, DomainProblem::code)
                .extracting(DomainProblem::detail)
                .asString()
                .contains(words);
    }

    private List<Change> lines(UUID subject) {
        return trail.of(subject, 50, Optional.empty()).items();
    }

    private Draft draft() {
        Draft draft = PlainDraft.dated(PlainDraft.titled("Homes by the quay"), today.plusDays(40), today.plusDays(130));
        return PlainDraft.reaching(draft, List.of(organisation(partner)), List.of("housing"));
    }

    private Consultation idea(Draft draft) {
        return Consultation.plan(
                new ConsultationId(ids.next()),
                organisation(lead),
                lead.person().orElseThrow(),
                draft,
                now);
    }

    private Consultation planned(Draft draft) {
        return idea(draft).publish(List.of(), today, now);
    }

    /** Published while that was to come. */
    private Consultation opened(LocalDate opensOn, LocalDate closesOn) {
        return idea(PlainDraft.dated(draft(), opensOn, closesOn)).publish(List.of(), opensOn.minusDays(30), now);
    }

    private Consultation kept(Consultation consultation) {
        database.write(() -> {
            consultations.add(consultation);
            return null;
        });
        return consultation;
    }

    private Caller somebody(Role role) {
        OrganisationId organisation = new OrganisationId(ids.next());
        database.write(() -> database.update(
                "INSERT INTO organisation (id, version, name, sector, created_at, updated_at) VALUES (?, 0, ?,"
                        + " 'voluntary', ?, ?)",
                List.of(organisation.value(), "Forum " + organisation.value(), clock.instant(), clock.instant())));
        return Caller.person(new PersonId(ids.next()), organisation, role);
    }

    private static Matter.Standing topic(String topic) {
        return new Matter.Standing(Aspect.TOPIC, topic);
    }

    private static OrganisationId organisation(Caller caller) {
        return caller.organisation().orElseThrow();
    }
}

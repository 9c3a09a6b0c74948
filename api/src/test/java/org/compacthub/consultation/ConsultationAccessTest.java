package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compacthub.consultation.Plans.LEAD;
import static org.compacthub.consultation.Plans.NOW;
import static org.compacthub.consultation.Plans.TODAY;
import static org.compacthub.consultation.Plans.day;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every role, by what it has to do with the consultation, by where the consultation is. */
class ConsultationAccessTest {
    private static final OrganisationId PARTNER = new OrganisationId(new UUID(7, 11));
    private static final OrganisationId OTHER = new OrganisationId(new UUID(7, 12));
    private static final PersonId SOMEBODY = new PersonId(new UUID(7, 21));
    private static final PersonId NAMED = new PersonId(new UUID(7, 22));

    /** What the caller has to do with the consultation. */
    enum Relation {
        LEADS,
        SHARES,
        NONE,
        IS_NAMED
    }

    /** Where the consultation is. */
    enum State {
        IDEA,
        DROPPED_IDEA,
        ANNOUNCED,
        WITHDRAWN,
        EMBARGOED_IDEA,
        EMBARGOED,
        RELEASED
    }

    static Stream<Arguments> everyCombination() {
        List<Arguments> all = new ArrayList<>();
        for (State state : State.values()) {
            all.add(Arguments.of(Role.READER, Relation.NONE, state));
            for (Role role : EnumSet.complementOf(EnumSet.of(Role.READER))) {
                for (Relation relation : Relation.values()) {
                    all.add(Arguments.of(role, relation, state));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0} who {1}, {2}")
    @MethodSource("everyCombination")
    void seeing(Role role, Relation relation, State state) {
        assertThat(ConsultationAccess.maySee(caller(role, relation), consultation(state), TODAY))
                .isEqualTo(sees(role, relation, state));
    }

    @ParameterizedTest(name = "{0} who {1}, {2}")
    @MethodSource("everyCombination")
    void changing(Role role, Relation relation, State state) {
        boolean expected = sees(role, relation, state)
                && (role == Role.ADMINISTRATOR || (relation == Relation.LEADS && role != Role.STEWARD));
        assertThat(ConsultationAccess.mayChange(caller(role, relation), consultation(state), TODAY))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} who {1}, {2}")
    @MethodSource("everyCombination")
    void whoever_may_not_see_it_is_told_that_there_is_nothing_and_whoever_may_not_change_it_that_they_may_not(
            Role role, Relation relation, State state) {
        ProblemCode expected = !sees(role, relation, state)
                ? ProblemCode.NOT_FOUND
                : ConsultationAccess.mayChange(caller(role, relation), consultation(state), TODAY)
                        ? null
                        : ProblemCode.FORBIDDEN;
        assertThat(refusalToChange(caller(role, relation), consultation(state))).isEqualTo(expected);
    }

    @Test
    void a_program_sees_what_the_person_sees_who_made_its_key() {
        Caller program = Caller.program(SOMEBODY, LEAD, Role.OFFICER);
        assertThat(ConsultationAccess.maySee(program, consultation(State.IDEA), TODAY))
                .isTrue();
        assertThat(ConsultationAccess.maySee(program, consultation(State.EMBARGOED), TODAY))
                .isFalse();
    }

    /** The rules once more, as a table. */
    private static boolean sees(Role role, Relation relation, State state) {
        return switch (state) {
            case ANNOUNCED, WITHDRAWN, RELEASED -> true;
            case IDEA, DROPPED_IDEA ->
                role == Role.ADMINISTRATOR || relation == Relation.LEADS || relation == Relation.SHARES;
            // Nobody is named on the others.
            case EMBARGOED_IDEA, EMBARGOED -> relation == Relation.IS_NAMED;
        };
    }

    private static Caller caller(Role role, Relation relation) {
        if (role == Role.READER) {
            return Caller.reader();
        }
        return switch (relation) {
            case LEADS -> Caller.person(SOMEBODY, LEAD, role);
            case SHARES -> Caller.person(SOMEBODY, PARTNER, role);
            case NONE -> Caller.person(SOMEBODY, OTHER, role);
            case IS_NAMED -> Caller.person(NAMED, OTHER, role);
        };
    }

    private static Consultation consultation(State state) {
        return switch (state) {
            case IDEA -> idea(null);
            case DROPPED_IDEA -> idea(null).withdraw(Plans.WHY, TODAY, NOW);
            case ANNOUNCED -> idea(null).announce(TODAY, NOW);
            case WITHDRAWN -> idea(null).announce(TODAY, NOW).withdraw(Plans.WHY, TODAY, NOW);
            case EMBARGOED_IDEA -> idea(new Embargo(TODAY.plusDays(1), Set.of(NAMED)));
            case EMBARGOED ->
                idea(new Embargo(TODAY.plusDays(1), Set.of(NAMED))).announce(TODAY, NOW);
            case RELEASED -> idea(new Embargo(TODAY, Set.of(NAMED))).announce(day("2027-01-01"), NOW);
        };
    }

    private static Consultation idea(Embargo embargo) {
        Draft draft = Drafts.bare("Parks")
                .with(Drafts.reach(List.of(), List.of(), List.of(), PARTNER))
                .with(embargo);
        return Consultation.plan(Plans.ID, LEAD, null, draft, NOW);
    }

    private static ProblemCode refusalToChange(Caller caller, Consultation consultation) {
        try {
            ConsultationAccess.requireMayChange(caller, consultation, TODAY);
            return null;
        } catch (DomainProblem refusal) {
            return refusal.code();
        }
    }
}

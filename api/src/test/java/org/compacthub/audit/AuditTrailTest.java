package org.compacthub.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.caller.Actor;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = AuditTrailTest.Hidden.PROPERTY, value = "true")
class AuditTrailTest {
    private static final UUID INSIDER = UUID.randomUUID();

    @Inject
    private AuditTrail trail;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private Hidden hidden;

    @Test
    void a_change_is_kept_with_what_differs_and_nothing_else() {
        UUID subject = ids.next();
        record(
                subject,
                "changeDates",
                List.of(
                        FieldChange.of("closesOn", "2027-01-01", "2027-01-31"),
                        FieldChange.of("title", "Parks", "Parks"),
                        FieldChange.of("summary", null, "Which parks, and why: \"all\" – or some?")));
        Change change = trail.of(subject, 10, Optional.empty()).items().getFirst();
        assertThat(change.action()).isEqualTo("changeDates");
        assertThat(change.kind()).isEqualTo(SubjectKind.CONSULTATION);
        assertThat(change.fields())
                .containsExactly(
                        FieldChange.of("closesOn", "2027-01-01", "2027-01-31"),
                        FieldChange.of("summary", null, "Which parks, and why: \"all\" – or some?"));
    }

    @Test
    void without_a_transaction_nothing_is_written() {
        UUID subject = ids.next();
        assertThatThrownBy(() -> trail.record(Actor.server(), "x", SubjectKind.INTEREST, subject, List.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database.read(() -> {
                    trail.record(Actor.server(), "x", SubjectKind.INTEREST, subject, List.of());
                    return subject;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(trail.of(subject, 10, Optional.empty()).items()).isEmpty();
    }

    @Test
    void a_change_that_fails_leaves_no_line() {
        UUID subject = ids.next();
        assertThatThrownBy(() -> database.write(() -> {
                    trail.record(Actor.server(), "x", SubjectKind.INTEREST, subject, List.of());
                    throw DomainProblem.conflict("Not today.");
                }))
                .isInstanceOf(DomainProblem.class);
        assertThat(trail.of(subject, 10, Optional.empty()).items()).isEmpty();
    }

    @Test
    void pages_go_back_in_time_without_gap_or_repeat() {
        UUID subject = ids.next();
        for (int number = 0; number < 7; number++) {
            record(subject, "step" + number, List.of());
        }
        List<String> actions = new ArrayList<>();
        Optional<UUID> before = Optional.empty();
        do {
            Changes page = trail.of(subject, 3, before);
            page.items().forEach(change -> actions.add(change.action()));
            before = page.next();
        } while (before.isPresent());
        assertThat(actions).containsExactly("step6", "step5", "step4", "step3", "step2", "step1", "step0");
    }

    @Test
    void a_hidden_record_is_left_out_for_those_who_may_not_know_of_it() {
        UUID secret = ids.next();
        UUID open = ids.next();
        hidden.subjects.add(secret);
        record(open, "first", List.of());
        for (int number = 0; number < 5; number++) {
            record(secret, "secret" + number, List.of());
        }
        record(open, "last", List.of());
        assertThat(trail.knownTo(Caller.reader(), Optional.of(secret), 10, Optional.empty())
                        .items())
                .isEmpty();
        assertThat(trail.knownTo(steward(INSIDER), Optional.of(secret), 10, Optional.empty())
                        .items())
                .hasSize(5);
        Changes page = trail.knownTo(steward(UUID.randomUUID()), Optional.empty(), 2, Optional.empty());
        assertThat(page.items()).extracting(Change::action).containsExactly("last", "first");
    }

    private Caller steward(UUID person) {
        return Caller.person(new PersonId(person), new OrganisationId(ids.next()), Role.STEWARD);
    }

    private void record(UUID subject, String action, List<FieldChange> fields) {
        database.write(() -> {
            trail.record(Actor.server(), action, SubjectKind.CONSULTATION, subject, fields);
            return subject;
        });
    }

    /** A feature that hides some records from all but one person. */
    @Singleton
    @Requires(property = Hidden.PROPERTY)
    static class Hidden implements HiddenSubjects {
        static final String PROPERTY = "compacthub.test.hidden";

        private final Set<UUID> subjects = new HashSet<>();

        @Override
        public Set<UUID> hiddenFrom(Optional<UUID> reader, Set<UUID> asked) {
            if (reader.filter(INSIDER::equals).isPresent()) {
                return Set.of();
            }
            Set<UUID> unseen = new HashSet<>(asked);
            unseen.retainAll(subjects);
            return unseen;
        }
    }
}

package org.compacthub.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.compacthub.id.Ids;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@MicronautTest(transactional = false)
class VocabularyTest {
    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Ids ids;

    @Inject
    private Database database;

    @ParameterizedTest
    @EnumSource
    void the_deployments_list_is_there_from_the_start(TermKind kind) {
        assertThat(vocabulary.terms(kind)).isNotEmpty().allSatisfy(term -> {
            assertThat(term.kind()).isEqualTo(kind);
            assertThat(term.id()).matches("[a-z0-9][a-z0-9-]{0,79}");
            assertThat(term.name()).isNotBlank();
        });
    }

    @Test
    void a_term_that_is_there_stays_as_it_is() {
        Term first = vocabulary.terms(TermKind.TOPIC).getFirst();
        database.write(() -> {
            vocabulary.add(List.of(new Term(TermKind.TOPIC, first.id(), "Another name", true)), 900);
            return null;
        });
        assertThat(vocabulary.terms(TermKind.TOPIC)).contains(first);
    }

    @Test
    void a_term_that_the_deployments_list_names_otherwise_now_is_called_so() {
        String id = "dell-" + ids.next();
        vocabulary.ship(List.of(new Vocabulary.Shipped(new Term(TermKind.AUDIENCE, id, "The dell", false), 71, false)));
        Term renamed = new Term(TermKind.AUDIENCE, id, "Dell and dale", true);
        vocabulary.ship(List.of(new Vocabulary.Shipped(renamed, 71, false)));
        assertThat(vocabulary.terms(TermKind.AUDIENCE)).contains(renamed);
        Term salford = vocabulary.terms(TermKind.AREA).stream()
                .filter(area -> area.id().equals("salford"))
                .findFirst()
                .orElseThrow();
        vocabulary.ship(List.of(new Vocabulary.Shipped(salford, 0, true)));
    }

    @Test
    void it_knows_which_area_all_others_lie_in() {
        assertThat(vocabulary.areas().whole()).containsExactly("salford");
    }

    @Test
    void what_a_list_has_anew_is_added_and_the_whole_is_what_it_says_now() {
        Term quays = new Term(TermKind.AREA, "quays-" + ids.next(), "The quays", false);
        vocabulary.ship(List.of(new Vocabulary.Shipped(quays, 70, true)));
        assertThat(vocabulary.terms(TermKind.AREA)).contains(quays);
        assertThat(vocabulary.areas().whole()).containsExactly(quays.id());

        Term salford = vocabulary.terms(TermKind.AREA).stream()
                .filter(area -> area.id().equals("salford"))
                .findFirst()
                .orElseThrow();
        vocabulary.ship(List.of(new Vocabulary.Shipped(salford, 0, true), new Vocabulary.Shipped(quays, 70, false)));
        assertThat(vocabulary.areas().whole()).containsExactly("salford");
    }

    @Test
    void a_term_that_is_brought_in_comes_after_the_list() {
        Term brought = new Term(TermKind.AREA, "brought-in", "Brought in", false);
        database.write(() -> {
            vocabulary.add(List.of(brought), 1_000_000);
            return null;
        });
        assertThat(vocabulary.terms(TermKind.AREA)).last().isEqualTo(brought);
    }

    @Test
    void each_term_that_it_does_not_hold_is_named_at_its_place() {
        assertThat(vocabulary.unknown(TermKind.TOPIC, List.of("housing", "nothing", "health", "residents")))
                .extracting(FieldProblem::place)
                .containsExactly(new FieldProblem.Place.Body("#/topics/1"), new FieldProblem.Place.Body("#/topics/3"));
        assertThat(vocabulary.unknown(TermKind.TOPIC, List.of())).isEmpty();
    }

    @Test
    void it_knows_which_audiences_are_seldom_heard() {
        assertThat(vocabulary.anySeldomHeard(List.of("residents", "carers"))).isTrue();
        assertThat(vocabulary.anySeldomHeard(List.of("residents"))).isFalse();
        assertThat(vocabulary.anySeldomHeard(List.of())).isFalse();
    }
}

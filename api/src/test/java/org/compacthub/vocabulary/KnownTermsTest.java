package org.compacthub.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.compacthub.problem.DomainProblem;
import org.junit.jupiter.api.Test;

class KnownTermsTest {
    private final Set<String> topics = new HashSet<>(Set.of("housing"));
    private final AtomicInteger reads = new AtomicInteger();
    private final KnownTerms known = new KnownTerms(kind -> {
        reads.incrementAndGet();
        return kind == TermKind.TOPIC ? Set.copyOf(topics) : Set.of();
    });

    @Test
    void nothing_asked_is_nothing_to_look_up() {
        known.require(TermKind.TOPIC, "topic", null);
        known.require(TermKind.TOPIC, "topic", List.of());
        assertThat(reads).hasValue(0);
    }

    @Test
    void what_is_known_is_read_once() {
        known.require(TermKind.TOPIC, "topic", List.of("housing"));
        known.require(TermKind.TOPIC, "topic", List.of("housing", "housing"));
        assertThat(reads).hasValue(1);
    }

    @Test
    void a_term_that_was_added_meanwhile_passes() {
        assertThatThrownBy(() -> known.require(TermKind.TOPIC, "topic", List.of("buses")))
                .isInstanceOf(DomainProblem.class);
        topics.add("buses");
        assertThatCode(() -> known.require(TermKind.TOPIC, "topic", List.of("buses")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_term_of_another_kind_is_unknown() {
        assertThatThrownBy(() -> known.require(TermKind.AREA, "area", List.of("housing")))
                .isInstanceOf(DomainProblem.class);
    }
}

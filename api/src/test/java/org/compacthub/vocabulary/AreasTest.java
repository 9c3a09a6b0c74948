package org.compacthub.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AreasTest {
    private static final Areas AREAS = new Areas(Set.of("salford", "eccles", "ordsall"), Set.of("salford"));

    @Test
    void the_whole_reaches_each_area_and_an_area_reaches_itself() {
        assertThat(AREAS.reachedBy(List.of("salford"))).containsExactlyInAnyOrder("salford", "eccles", "ordsall");
        assertThat(AREAS.reachedBy(List.of("eccles"))).containsExactly("eccles");
        assertThat(AREAS.reachedBy(List.of())).isEmpty();
    }

    @Test
    void an_area_is_reached_by_the_whole_and_nothing_is_asked_for_by_nothing() {
        assertThat(AREAS.reaching(List.of("eccles"))).containsExactly("eccles", "salford");
        assertThat(AREAS.reaching(List.of("salford"))).containsExactly("salford");
        assertThat(AREAS.reaching(List.of())).isEmpty();
    }

    @Test
    void a_ward_and_its_city_share_the_ward() {
        assertThat(AREAS.shared(List.of("salford"), List.of("eccles"))).containsExactly("eccles");
        assertThat(AREAS.shared(List.of("eccles"), List.of("salford"))).containsExactly("eccles");
        assertThat(AREAS.shared(List.of("salford"), List.of("salford"))).containsExactly("salford");
        assertThat(AREAS.shared(List.of("eccles"), List.of("ordsall"))).isEmpty();
        assertThat(AREAS.shared(List.of(), List.of("salford"))).isEmpty();
    }

    @Test
    void where_no_area_is_the_whole_each_stands_for_itself() {
        Areas flat = new Areas(Set.of("a", "b"), Set.of());
        assertThat(flat.reachedBy(List.of("a"))).containsExactly("a");
        assertThat(flat.reaching(List.of("a"))).containsExactly("a");
    }
}

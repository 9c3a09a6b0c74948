package org.compacthub.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.compacthub.vocabulary.Areas;
import org.junit.jupiter.api.Test;

class OneEachTest {
    private static final OrganisationId CVS = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId FORUM = new OrganisationId(UUID.randomUUID());
    private static final Matter ITSELF = new Matter.OfConsultation(new ConsultationId(UUID.randomUUID()));
    private static final Matter HOUSING = new Matter.Standing(Aspect.TOPIC, "housing");
    private static final Matter TRANSPORT = new Matter.Standing(Aspect.TOPIC, "transport");
    private static final Matter ORDSALL = new Matter.Standing(Aspect.AREA, "ordsall");
    private static final Matter SWINTON = new Matter.Standing(Aspect.AREA, "swinton-park");
    private static final Matter CONSULTING = new Matter.Standing(Aspect.LEVEL, "consulting");
    private static final Matter PDF = new Matter.Standing(Aspect.FORMAT, "pdf");
    private static final Areas LIE =
            new Areas(Set.of("salford", "ordsall", "swinton-park", "quays"), Set.of("salford"));
    private static final Aspects ASKED = new Aspects(
            Map.of(
                    Aspect.TOPIC, List.of("housing", "transport"),
                    Aspect.AREA, List.of("ordsall", "swinton-park"),
                    Aspect.LEVEL, List.of("consulting"),
                    Aspect.FORMAT, List.of("pdf")),
            LIE);

    @Test
    void a_wish_for_the_consultation_itself_beats_a_newer_one_for_its_topic() {
        Interest itself = wish(CVS, ITSELF, Wish.OPTED_OUT, 1);
        Interest topic = wish(CVS, HOUSING, Wish.INTERESTED, 2);
        assertThat(OneEach.of(List.of(topic, itself), ASKED)).containsExactly(itself);
    }

    @Test
    void among_topics_an_interest_beats_an_opt_out() {
        Interest interested = wish(CVS, HOUSING, Wish.INTERESTED, 1);
        Interest optedOut = wish(CVS, TRANSPORT, Wish.OPTED_OUT, 2);
        assertThat(OneEach.of(List.of(optedOut, interested), ASKED)).containsExactly(interested);
    }

    @Test
    void an_opt_out_of_the_level_beats_an_interest_in_the_topic() {
        Interest interested = wish(CVS, HOUSING, Wish.INTERESTED, 2);
        Interest optedOut = wish(CVS, CONSULTING, Wish.OPTED_OUT, 1);
        assertThat(OneEach.of(List.of(interested, optedOut), ASKED)).containsExactly(optedOut);
    }

    @Test
    void an_opt_out_of_one_ward_of_two_does_not_count() {
        Interest one = wish(CVS, ORDSALL, Wish.OPTED_OUT, 1);
        assertThat(OneEach.of(List.of(one), ASKED)).isEmpty();
        Interest both = wish(CVS, SWINTON, Wish.OPTED_OUT, 2);
        assertThat(OneEach.of(List.of(both, one), ASKED)).containsExactly(both);
    }

    @Test
    void a_wish_for_the_whole_is_one_for_each_of_its_areas() {
        Interest whole = wish(CVS, new Matter.Standing(Aspect.AREA, "salford"), Wish.OPTED_OUT, 1);
        assertThat(OneEach.of(List.of(whole), ASKED)).containsExactly(whole);
        Interest one = wish(CVS, ORDSALL, Wish.INTERESTED, 1);
        assertThat(OneEach.of(List.of(whole, one), ASKED)).containsExactly(one);
    }

    @Test
    void whoever_opted_out_of_one_ward_is_asked_on_the_whole() {
        Aspects whole = new Aspects(Map.of(Aspect.AREA, List.of("salford")), LIE);
        assertThat(whole.touching(Aspect.AREA))
                .containsExactlyInAnyOrder("salford", "ordsall", "swinton-park", "quays");
        assertThat(OneEach.of(List.of(wish(CVS, ORDSALL, Wish.OPTED_OUT, 1)), whole))
                .isEmpty();
        Interest one = wish(CVS, SWINTON, Wish.INTERESTED, 1);
        assertThat(OneEach.of(List.of(one), whole)).containsExactly(one);
    }

    @Test
    void an_opt_out_of_the_only_format_counts_and_of_one_among_more_does_not() {
        Interest optedOut = wish(CVS, PDF, Wish.OPTED_OUT, 1);
        assertThat(OneEach.of(List.of(optedOut), ASKED)).containsExactly(optedOut);
        Aspects more = new Aspects(Map.of(Aspect.FORMAT, List.of("pdf", "easy-read")), LIE);
        assertThat(OneEach.of(List.of(optedOut), more)).isEmpty();
    }

    @Test
    void an_opt_out_that_does_not_count_leaves_an_interest_in_another_aspect() {
        Interest topic = wish(CVS, HOUSING, Wish.INTERESTED, 1);
        Interest ward = wish(CVS, ORDSALL, Wish.OPTED_OUT, 2);
        assertThat(OneEach.of(List.of(ward, topic), ASKED)).containsExactly(topic);
    }

    @Test
    void among_equal_ones_the_newest_counts() {
        Interest newer = wish(CVS, TRANSPORT, Wish.INTERESTED, 2);
        Interest older = wish(CVS, HOUSING, Wish.INTERESTED, 1);
        assertThat(OneEach.of(List.of(newer, older), ASKED)).containsExactly(newer);
    }

    @Test
    void each_organisation_comes_once_and_the_newest_wish_first() {
        Interest older = wish(CVS, ITSELF, Wish.INTERESTED, 1);
        Interest topic = wish(CVS, HOUSING, Wish.INTERESTED, 9);
        Interest forum = wish(FORUM, HOUSING, Wish.OPTED_OUT, 5);
        assertThat(OneEach.of(List.of(topic, forum, older), ASKED)).containsExactly(forum, older);
    }

    private static Interest wish(OrganisationId organisation, Matter matter, Wish wish, long second) {
        return new Interest(UUID.randomUUID(), organisation, matter, wish, Instant.ofEpochSecond(second));
    }
}

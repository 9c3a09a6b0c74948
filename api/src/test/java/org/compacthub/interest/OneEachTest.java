package org.compacthub.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.junit.jupiter.api.Test;

class OneEachTest {
    private static final OrganisationId CVS = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId FORUM = new OrganisationId(UUID.randomUUID());
    private static final Matter ITSELF = new Matter.OfConsultation(new ConsultationId(UUID.randomUUID()));
    private static final Matter HOUSING = new Matter.OfTopic("housing");
    private static final Matter TRANSPORT = new Matter.OfTopic("transport");

    @Test
    void a_wish_for_the_consultation_itself_beats_a_newer_one_for_its_topic() {
        Interest itself = wish(CVS, ITSELF, Wish.OPTED_OUT, 1);
        Interest topic = wish(CVS, HOUSING, Wish.INTERESTED, 2);
        assertThat(OneEach.of(List.of(topic, itself))).containsExactly(itself);
    }

    @Test
    void among_topics_an_interest_beats_an_opt_out() {
        Interest interested = wish(CVS, HOUSING, Wish.INTERESTED, 1);
        Interest optedOut = wish(CVS, TRANSPORT, Wish.OPTED_OUT, 2);
        assertThat(OneEach.of(List.of(optedOut, interested))).containsExactly(interested);
    }

    @Test
    void among_equal_ones_the_newest_counts() {
        Interest newer = wish(CVS, TRANSPORT, Wish.INTERESTED, 2);
        Interest older = wish(CVS, HOUSING, Wish.INTERESTED, 1);
        assertThat(OneEach.of(List.of(newer, older))).containsExactly(newer);
    }

    @Test
    void each_organisation_comes_once_and_the_newest_wish_first() {
        Interest older = wish(CVS, ITSELF, Wish.INTERESTED, 1);
        Interest topic = wish(CVS, HOUSING, Wish.INTERESTED, 9);
        Interest forum = wish(FORUM, HOUSING, Wish.OPTED_OUT, 5);
        assertThat(OneEach.of(List.of(topic, forum, older))).containsExactly(forum, older);
    }

    private static Interest wish(OrganisationId organisation, Matter matter, Wish wish, long second) {
        return new Interest(UUID.randomUUID(), organisation, matter, wish, Instant.ofEpochSecond(second));
    }
}

package org.compacthub.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.compacthub.audience.Planned;
import org.compacthub.caller.Role;
import org.compacthub.consultation.Consultation;
import org.compacthub.testing.AtOnce;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SupportOffersHttpTest {
    private static final String BULLETIN =
            "{\"kinds\":[\"skills\",\"networks\"],\"text\":\" Our bulletin goes to 400 groups. \"}";
    private static final String YES = "{\"takenUp\":true,\"text\":\"Please put it into the next one.\"}";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Planned planned;

    private SignedIn lead;
    private SignedIn forum;

    @BeforeEach
    void a_council_and_an_organisation() {
        lead = people.with(Role.OFFICER);
        forum = people.with(Role.MEMBER);
    }

    @Test
    void an_offer_is_made_answered_once_and_then_stands() {
        String path = path(planned.open(lead, "transport"));
        ContractAnswer made = offer(path, forum).expect(201);
        assertThat(made.at("kinds")).isEqualTo(List.of("networks", "skills"));
        assertThat(made.textAt("text")).isEqualTo("Our bulletin goes to 400 groups.");
        assertThat(made.textAt("organisation.id"))
                .isEqualTo(forum.organisation().value().toString());
        assertThat(made.textAt("state")).isEqualTo("open");
        assertThat(made.at("mayWithdraw")).isEqualTo(true);
        assertThat(made.at("mayAnswer")).isEqualTo(false);
        assertThat(made.at("own")).isEqualTo(true);
        offer(path, forum).expect(409);
        assertThat(mayOffer(path, forum)).isEqualTo(false);
        assertThat(mayOffer(path, lead)).isEqualTo(false);
        assertThat(mayOffer(path, people.with(Role.STEWARD))).isEqualTo(false);
        assertThat(mayOffer(path, people.with(Role.MEMBER))).isEqualTo(true);

        String one = path + "/" + made.textAt("id");
        ContractAnswer seen = client.get(path).as(lead).send().expect(200);
        assertThat(seen.at("items.0.mayAnswer")).isEqualTo(true);
        assertThat(seen.at("items.0.own")).isEqualTo(false);
        ContractAnswer answered =
                client.put(one + "/answer").as(lead).json(YES).send().expect(200);
        assertThat(answered.textAt("state")).isEqualTo("taken-up");
        assertThat(answered.textAt("answer")).isEqualTo("Please put it into the next one.");
        assertThat(answered.at("answeredAt")).isNotNull();
        assertThat(answered.at("mayAnswer")).isEqualTo(false);
        client.put(one + "/answer").as(lead).json(YES).send().expect(409);
        client.delete(one).as(forum).send().expect(409);
        assertThat(client.get(path).as(forum).send().expect(200).textAt("items.0.answer"))
                .isEqualTo("Please put it into the next one.");

        offer(path, forum).expect(201);
        assertThat(client.get(path).as(forum).send().ofItems("state")).containsExactly("taken-up", "open");
    }

    private Object mayOffer(String path, SignedIn caller) {
        return client.get(path).as(caller).send().expect(200).at("mayOffer");
    }

    @Test
    void the_organisation_that_made_it_takes_it_back_and_may_offer_anew() {
        String path = path(planned.published(lead, "transport"));
        String one = path + "/" + offer(path, forum).expect(201).textAt("id");
        client.delete(one).as(lead).send().expect(403);
        client.delete(one).as(people.with(Role.ADMINISTRATOR)).send().expect(403);
        client.delete(one).as(people.with(Role.MEMBER)).send().expect(404);
        client.delete(one)
                .as(people.of(forum.organisation(), Role.MEMBER))
                .send()
                .expect(204);
        client.delete(one).as(forum).send().expect(409);
        client.put(one + "/answer").as(lead).json(YES).send().expect(409);
        offer(path, forum).expect(201);
        assertThat(client.get(path).as(lead).send().ofItems("state")).containsExactly("withdrawn", "open");
    }

    @Test
    void those_inside_see_all_and_others_what_their_own_organisation_offered() {
        SignedIn partner = people.with(Role.MEMBER);
        Consultation idea = planned.idea(lead, partner.organisation(), "transport");
        String path = path(idea);
        offer(path, forum).expect(404);
        client.post("/api/v1/consultations/" + idea.id() + "/announcement")
                .as(lead)
                .ifMatch(0)
                .send()
                .expect(200);
        SignedIn other = people.with(Role.MEMBER);
        String first = offer(path, forum).expect(201).textAt("id");
        String second = offer(path, other).expect(201).textAt("id");
        String third = offer(path, partner).expect(201).textAt("id");
        for (SignedIn inside : List.of(lead, partner, people.with(Role.CVS), people.with(Role.ADMINISTRATOR))) {
            assertThat(client.get(path).as(inside).send().expect(200).ofItems("id"))
                    .containsExactly(first, second, third);
        }
        assertThat(client.get(path).as(forum).send().expect(200).ofItems("id")).containsExactly(first);
        assertThat(client.get(path).as(other).send().expect(200).ofItems("id")).containsExactly(second);
        for (Role role : List.of(Role.OFFICER, Role.MEMBER, Role.STEWARD)) {
            assertThat(client.get(path).as(people.with(role)).send().expect(200).ofItems("id"))
                    .isEmpty();
        }
        assertThat(client.get(path)
                        .as(people.of(forum.organisation(), Role.STEWARD))
                        .send()
                        .expect(200)
                        .at("items.0.mayWithdraw"))
                .isEqualTo(false);
        client.get(path).send().expect(401);

        ContractAnswer page = client.get(path + "?limit=2").as(lead).send().expect(200);
        assertThat(page.ofItems("id")).containsExactly(first, second);
        String next = path + "?limit=2&cursor=" + page.textAt("next");
        ContractAnswer last = client.get(next).as(lead).send().expect(200);
        assertThat(last.ofItems("id")).containsExactly(third);
        assertThat(last.at("next")).isNull();
    }

    @Test
    void only_the_lead_and_administrators_answer() {
        String path = path(planned.open(lead, "transport"));
        String answer = path + "/" + offer(path, forum).expect(201).textAt("id") + "/answer";
        for (SignedIn other : List.of(
                forum,
                people.with(Role.OFFICER),
                people.with(Role.CVS),
                people.with(Role.STEWARD),
                people.of(lead.organisation(), Role.STEWARD))) {
            client.put(answer).as(other).json(YES).send().expect(403);
        }
        client.put(answer).json(YES).send().expect(401);
        client.put(path + "/" + UUID.randomUUID() + "/answer")
                .as(lead)
                .json(YES)
                .send()
                .expect(404);
        ContractAnswer declined = client.put(answer)
                .as(people.with(Role.ADMINISTRATOR))
                .json("{\"takenUp\":false,\"text\":\"We have one already.\"}")
                .send()
                .expect(200);
        assertThat(declined.textAt("state")).isEqualTo("declined");
    }

    @Test
    void an_offer_of_another_consultation_is_not_found() {
        String one = path(planned.open(lead, "transport"));
        String other = path(planned.open(lead, "transport"));
        String id = offer(one, forum).expect(201).textAt("id");
        client.delete(other + "/" + id).as(forum).send().expect(404);
        client.put(other + "/" + id + "/answer").as(lead).json(YES).send().expect(404);
    }

    @Test
    void an_embargo_hides_the_offers_from_everybody_not_named() {
        String path = path(planned.embargoed(lead, "transport"));
        client.get(path).as(lead).send().expect(200);
        for (Role role : List.of(Role.MEMBER, Role.OFFICER, Role.CVS, Role.ADMINISTRATOR)) {
            SignedIn unnamed = people.with(role);
            client.get(path).as(unnamed).send().expect(404);
            offer(path, unnamed).expect(404);
            client.put(path + "/" + UUID.randomUUID() + "/answer")
                    .as(unnamed)
                    .json(YES)
                    .send()
                    .expect(404);
            client.delete(path + "/" + UUID.randomUUID()).as(unnamed).send().expect(404);
        }
    }

    @Test
    void what_is_over_takes_no_offers_and_a_lead_does_not_offer_to_itself() {
        Consultation consultation = planned.published(lead, "transport");
        String path = path(consultation);
        offer(path, lead).expect(409);
        client.post("/api/v1/consultations/" + consultation.id() + "/withdrawal")
                .as(lead)
                .ifMatch(consultation.version())
                .json("{\"reason\":\"The money went elsewhere.\"}")
                .send()
                .expect(200);
        offer(path, forum).expect(409);
    }

    @Test
    void of_two_offers_at_once_one_is_taken() throws Exception {
        String path = path(planned.open(lead, "transport"));
        SignedIn colleague = people.of(forum.organisation(), Role.MEMBER);
        List<Integer> answers = AtOnce.of(
                6, turn -> offer(path, turn % 2 == 0 ? forum : colleague).status());
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
        assertThat(client.get(path).as(lead).send().ofItems("state")).containsExactly("open");
    }

    @Test
    void of_an_answer_and_a_taking_back_at_once_one_is_done() throws Exception {
        String path = path(planned.open(lead, "transport"));
        String one = path + "/" + offer(path, forum).expect(201).textAt("id");
        List<Integer> answers = AtOnce.of(
                2,
                turn -> turn == 0
                        ? client.put(one + "/answer").as(lead).json(YES).send().status()
                        : client.delete(one).as(forum).send().status());
        assertThat(answers).containsOnlyOnce(409);
    }

    @Test
    void the_trail_says_that_it_was_done_and_not_what_was_written() {
        Consultation consultation = planned.open(lead, "transport");
        String path = path(consultation);
        String one = path + "/" + offer(path, forum).expect(201).textAt("id");
        client.put(one + "/answer").as(lead).json(YES).send().expect(200);
        ContractAnswer trail = client.get("/api/v1/consultations/" + consultation.id() + "/changes")
                .as(lead)
                .send()
                .expect(200);
        assertThat(trail.ofItems("action")).contains("offerSupport", "answerSupportOffer");
        assertThat(trail.text()).doesNotContain("bulletin", "next one");
    }

    @Test
    void whoever_acts_for_the_entry_that_another_was_merged_into_acts_for_its_offers() {
        String path = path(planned.open(lead, "transport"));
        SignedIn survivor = people.with(Role.MEMBER);
        String id = offer(path, forum).expect(201).textAt("id");
        SignedIn staff = people.with(Role.CVS);
        client.post("/api/v1/merges")
                .as(staff)
                .ifMatch(version(survivor))
                .json("{\"survivor\":\"%s\",\"merged\":\"%s\",\"mergedVersion\":%d,\"take\":[]}"
                        .formatted(
                                survivor.organisation().value(),
                                forum.organisation().value(),
                                version(forum)))
                .send()
                .expect(201);
        assertThat(client.get(path).as(survivor).send().expect(200).ofItems("id"))
                .containsExactly(id);
        offer(path, survivor).expect(409);
        client.delete(path + "/" + id).as(survivor).send().expect(204);
        offer(path, survivor).expect(201);
    }

    @Test
    void a_repeated_request_makes_one_offer() {
        String path = path(planned.open(lead, "transport"));
        String key = "offer-" + UUID.randomUUID();
        List<String> ids = List.of(1, 2).stream()
                .map(turn -> client.post(path)
                        .as(forum)
                        .header("Idempotency-Key", key)
                        .json(BULLETIN)
                        .send()
                        .expect(201)
                        .textAt("id"))
                .toList();
        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
    }

    @Test
    void what_says_nothing_is_refused_with_the_field() {
        String path = path(planned.open(lead, "transport"));
        for (String bad : List.of(
                "{\"kinds\":[],\"text\":\"Our bulletin\"}",
                "{\"kinds\":[null],\"text\":\"Our bulletin\"}",
                "{\"kinds\":[\"money\"],\"text\":\"Our bulletin\"}",
                "{\"kinds\":[\"people\"],\"text\":\"      \"}",
                "{\"kinds\":[\"people\"],\"text\":\"Us\"}",
                "{\"kinds\":[\"people\"]}",
                "{\"text\":\"Our bulletin\"}")) {
            client.post(path).as(forum).json(bad).sendWrong().expect(400);
        }
    }

    private ContractAnswer offer(String path, SignedIn by) {
        return client.post(path).as(by).json(BULLETIN).send();
    }

    private long version(SignedIn of) {
        return client.get("/api/v1/organisations/" + of.organisation().value())
                .send()
                .expect(200)
                .version();
    }

    private static String path(Consultation consultation) {
        return "/api/v1/consultations/" + consultation.id() + "/support-offers";
    }
}

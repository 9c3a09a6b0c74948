package org.compacthub.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.compacthub.caller.Role;
import org.compacthub.consultation.Consultation;
import org.compacthub.id.OrganisationId;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ConsulteeHttpTest {
    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Planned planned;

    @Test
    void a_list_is_drawn_again_when_it_is_announced_and_then_stays() {
        SignedIn lead = people.with(Role.OFFICER);
        SignedIn partner = people.with(Role.MEMBER);
        Consultation idea = planned.idea(lead, partner.organisation(), "transport");
        String path = path(idea);
        SignedIn staff = people.with(Role.CVS);
        String word = "Zyx" + idea.id().toString().substring(30);
        organisation(staff, word + " forum");
        String audience = client.post("/api/v1/audiences")
                .as(partner)
                .json("{\"name\":\"Forums\",\"filter\":{\"words\":\"%s\"}}".formatted(word))
                .send()
                .expect(201)
                .textAt("id");
        String wanted = "{\"audiences\":[\"%s\"],\"organisations\":[\"%s\"]}"
                .formatted(audience, staff.organisation().value());
        ContractAnswer drawn = client.put(path + "/consultees")
                .as(partner)
                .ifMatch(0)
                .json(wanted)
                .send()
                .expect(200);
        assertThat(drawn.at("total")).isEqualTo(2);
        assertThat(drawn.at("fixedAt")).isNull();
        assertThat(drawn.ofItems("picked")).containsExactlyInAnyOrder(true, false);
        client.put(path + "/consultees")
                .as(partner)
                .ifMatch(0)
                .json(wanted)
                .send()
                .expect(412);
        client.get(path + "/consultees").send().expect(404);

        organisation(staff, word + " centre");
        client.post(path + "/announcement").as(lead).ifMatch(0).send().expect(200);
        ContractAnswer fixed = client.get(path + "/consultees").send().expect(200);
        assertThat(fixed.at("total")).isEqualTo(3);
        assertThat(fixed.at("fixedAt")).isNotNull();
        assertThat(fixed.at("audiences")).isNull();
        assertThat(fixed.at("items.0.picked")).isNull();
        organisation(staff, word + " club");
        assertThat(client.get(path + "/consultees").send().at("total")).isEqualTo(3);

        client.put(path + "/consultees")
                .as(lead)
                .ifMatch(fixed.version())
                .json(wanted)
                .send()
                .expect(400);
        ContractAnswer again = client.put(path + "/consultees")
                .as(partner)
                .ifMatch(fixed.version())
                .json(wanted.replace("}", ",\"note\":\"A new club was missing.\"}"))
                .send()
                .expect(200);
        assertThat(again.at("total")).isEqualTo(4);
        assertThat(client.get(path + "/consultees").send().textAt("notes.0.note"))
                .isEqualTo("A new club was missing.");
    }

    @Test
    void only_lead_partners_and_administrators_say_who_and_only_before_it_opens() {
        SignedIn lead = people.with(Role.OFFICER);
        String path = path(planned.published(lead, "transport")) + "/consultees";
        String nobody = "{\"audiences\":[],\"organisations\":[]}";
        client.put(path)
                .as(people.with(Role.OFFICER))
                .ifMatch(0)
                .json(nobody)
                .send()
                .expect(403);
        client.put(path)
                .as(people.with(Role.CVS))
                .ifMatch(0)
                .json(nobody)
                .send()
                .expect(403);
        client.put(path)
                .as(people.with(Role.STEWARD))
                .ifMatch(0)
                .json(nobody)
                .send()
                .expect(403);
        client.put(path).ifMatch(0).json(nobody).send().expect(401);
        client.put(path)
                .as(people.with(Role.ADMINISTRATOR))
                .ifMatch(0)
                .json(nobody)
                .send()
                .expect(200);
        String open = path(planned.open(lead, "transport")) + "/consultees";
        client.put(open).as(lead).ifMatch(0).json(nobody).send().expect(409);
    }

    @Test
    void an_embargo_hides_the_list_and_the_suggestions_from_everybody_not_named() {
        SignedIn lead = people.with(Role.OFFICER);
        Consultation embargoed = planned.embargoed(lead, "transport");
        String path = path(embargoed);
        client.put(path + "/consultees")
                .as(lead)
                .ifMatch(0)
                .json("{\"audiences\":[],\"organisations\":[\"%s\"]}"
                        .formatted(lead.organisation().value()))
                .send()
                .expect(200);
        client.get(path + "/consultees").as(lead).send().expect(200);
        client.get(path + "/consultees").send().expect(404);
        for (Role role : List.of(Role.MEMBER, Role.OFFICER, Role.CVS, Role.STEWARD, Role.ADMINISTRATOR)) {
            client.get(path + "/consultees").as(people.with(role)).send().expect(404);
        }
        client.get(path + "/consultees")
                .as(people.of(lead.organisation(), Role.OFFICER))
                .send()
                .expect(404);
        client.get(path + "/consultee-suggestions")
                .as(people.with(Role.ADMINISTRATOR))
                .send()
                .expect(404);
        client.post(path + "/consultee-suggestions")
                .json("{\"name\":\"A club\",\"reason\":\"It is near\"}")
                .send()
                .expect(404);
    }

    @Test
    void who_opted_out_is_marked_for_those_who_run_it_and_not_published() {
        SignedIn lead = people.with(Role.OFFICER);
        SignedIn forum = people.with(Role.MEMBER);
        Consultation consultation = planned.published(lead, "transport");
        String path = path(consultation);
        client.put(path + "/consultees")
                .as(lead)
                .ifMatch(0)
                .json("{\"audiences\":[],\"organisations\":[\"%s\",\"%s\"]}"
                        .formatted(
                                lead.organisation().value(),
                                forum.organisation().value()))
                .send()
                .expect(200);
        client.put(path + "/interest")
                .as(forum)
                .json("{\"wish\":\"opted-out\"}")
                .send()
                .expect(200);
        for (SignedIn inside : List.of(lead, people.with(Role.CVS), people.with(Role.ADMINISTRATOR))) {
            ContractAnswer seen =
                    client.get(path + "/consultees").as(inside).send().expect(200);
            assertThat(seen.at("total")).isEqualTo(2);
            assertThat(seen.ofItems("optedOut")).containsExactlyInAnyOrder(false, true);
        }
        for (SignedIn outside : List.of(people.with(Role.OFFICER), people.with(Role.STEWARD))) {
            ContractAnswer seen =
                    client.get(path + "/consultees").as(outside).send().expect(200);
            assertThat(seen.at("total")).isEqualTo(1);
            assertThat(seen.at("items.0.optedOut")).isNull();
        }
        assertThat(client.get(path + "/consultees").send().at("total")).isEqualTo(1);
        client.post(path + "/consultee-suggestions")
                .json("{\"organisation\":\"%s\",\"reason\":\"They know trams\"}"
                        .formatted(forum.organisation().value()))
                .send()
                .expect(201);
    }

    @Test
    void anybody_suggests_who_is_missing_and_the_lead_answers_once() {
        SignedIn lead = people.with(Role.OFFICER);
        SignedIn forum = people.with(Role.MEMBER);
        String path = path(planned.open(lead, "transport"));
        String suggestions = path + "/consultee-suggestions";
        OrganisationId missing = forum.organisation();
        String body = "{\"organisation\":\"%s\",\"reason\":\"They know trams\"}".formatted(missing.value());
        String first = client.post(suggestions).json(body).send().expect(201).textAt("id");
        assertThat(client.post(suggestions)
                        .as(lead)
                        .json(body)
                        .send()
                        .expect(409)
                        .textAt("detail"))
                .contains("suggested already");
        String words = client.post(suggestions)
                .as(forum)
                .header("Idempotency-Key", "suggest-the-allotments")
                .json("{\"name\":\"Allotment holders\",\"reason\":\"The line runs by\"}")
                .send()
                .expect(201)
                .textAt("id");
        client.get(suggestions).send().expect(401);
        client.get(suggestions).as(forum).send().expect(403);
        client.get(suggestions).as(people.with(Role.STEWARD)).send().expect(403);
        ContractAnswer seen = client.get(suggestions).as(lead).send().expect(200);
        assertThat(seen.ofItems("id")).containsExactly(first, words);
        assertThat(seen.at("items.0.suggestedBy")).isNull();
        assertThat(seen.textAt("items.1.suggestedBy.id"))
                .isEqualTo(missing.value().toString());

        String yes = "{\"accept\":true,\"reason\":\"Good point\"}";
        client.put(suggestions + "/" + first + "/answer")
                .as(forum)
                .json(yes)
                .send()
                .expect(403);
        client.put(suggestions + "/" + first + "/answer")
                .as(lead)
                .json(yes)
                .send()
                .expect(200);
        client.put(suggestions + "/" + first + "/answer")
                .as(lead)
                .json(yes)
                .send()
                .expect(409);
        assertThat(client.get(path + "/consultees").send().textAt("items.0.organisation.id"))
                .isEqualTo(missing.value().toString());
        client.post(suggestions).json(body).send().expect(400);
        client.put(suggestions + "/" + words + "/answer")
                .as(lead)
                .json(yes)
                .send()
                .expect(400);
        ContractAnswer declined = client.put(suggestions + "/" + words + "/answer")
                .as(lead)
                .json("{\"accept\":false,\"reason\":\"Asked through the forum\"}")
                .send()
                .expect(200);
        assertThat(declined.textAt("status")).isEqualTo("declined");
    }

    private void organisation(SignedIn staff, String name) {
        client.post("/api/v1/organisations")
                .as(staff)
                .json("{\"name\":\"%s\",\"sector\":\"voluntary\"}".formatted(name))
                .send()
                .expect(201);
    }

    private static String path(Consultation consultation) {
        return "/api/v1/consultations/" + consultation.id();
    }
}

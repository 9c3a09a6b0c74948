package org.compacthub.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.compacthub.audience.Planned;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.Test;

/** What is sent round that is no consultation. */
@MicronautTest(transactional = false)
class NoticesHttpTest {
    private static final String ALL = "/api/v1/circulations";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Planned planned;

    @Test
    void an_organisation_sees_all_that_it_sent_newest_first_in_pages() {
        SignedIn lead = people.with(Role.OFFICER);
        SignedIn other = people.with(Role.OFFICER);
        String consultation = planned.published(lead, "transport").id().toString();
        String first = record(lead, "\"notice\":\"Grants are open\",\"words\":\"All groups\"")
                .textAt("id");
        String second = record(lead, "\"consultation\":\"" + consultation + "\",\"words\":\"Readers\"")
                .textAt("id");
        String third =
                record(lead, "\"notice\":\"A fair\",\"words\":\"All groups\"").textAt("id");
        ContractAnswer page = client.get(ALL + "?limit=2").as(lead).send().expect(200);
        assertThat(page.ofItems("id")).containsExactly(third, second);
        assertThat(client.get(ALL + "?limit=2&cursor=" + page.textAt("next"))
                        .as(lead)
                        .send()
                        .expect(200)
                        .ofItems("id"))
                .containsExactly(first);
        assertThat(client.get(ALL).as(other).send().expect(200).ofItems("id")).isEmpty();
        client.get(ALL + "?cursor=" + page.textAt("next")).as(other).send().expect(400);
        client.get(ALL).send().expect(401);
    }

    @Test
    void what_is_embargoed_is_listed_for_those_named_on_it_alone() {
        SignedIn lead = people.with(Role.OFFICER);
        String consultation = planned.embargoed(lead, "transport").id().toString();
        String id = record(lead, "\"consultation\":\"" + consultation + "\",\"words\":\"Readers\"")
                .textAt("id");
        assertThat(client.get(ALL).as(lead).send().ofItems("id")).containsExactly(id);
        SignedIn colleague = people.of(lead.organisation(), Role.OFFICER);
        assertThat(client.get(ALL).as(colleague).send().expect(200).ofItems("id"))
                .isEmpty();
    }

    @Test
    void whoever_opted_out_of_its_topic_or_of_being_informed_is_left_out() {
        SignedIn lead = people.with(Role.OFFICER);
        SignedIn stays = people.with(Role.MEMBER);
        SignedIn noTransport = people.with(Role.MEMBER);
        SignedIn noInforming = people.with(Role.MEMBER);
        optOut(noTransport, "topics/transport");
        optOut(noInforming, "levels/informing");
        String to = "\"organisations\":[\"%s\",\"%s\",\"%s\"]"
                .formatted(
                        stays.organisation().value(),
                        noTransport.organisation().value(),
                        noInforming.organisation().value());
        assertThat(record(lead, "\"notice\":\"Buses\",\"topics\":[\"transport\"]," + to)
                        .at("leftOut"))
                .isEqualTo(1);
        ContractAnswer informing =
                record(lead, "\"notice\":\"Buses\",\"topics\":[\"transport\"],\"informationOnly\":true," + to);
        assertThat(informing.at("leftOut")).isEqualTo(2);
        assertThat(informing.at("recipients")).isEqualTo(1);
        assertThat(record(lead, "\"notice\":\"Buses\"," + to).at("leftOut")).isEqualTo(0);
        client.post(ALL)
                .as(lead)
                .json(sent("\"notice\":\"Buses\",\"topics\":[\"no-such-topic\"]," + to))
                .send()
                .expect(400);

        String asked = "?organisation=%s&organisation=%s&topic=transport"
                .formatted(
                        stays.organisation().value(), noTransport.organisation().value());
        ContractAnswer now =
                client.get("/api/v1/notice-addressees" + asked).as(lead).send().expect(200);
        assertThat(now.at("total")).isEqualTo(1);
        assertThat(now.at("optedOut")).isEqualTo(1);
        assertThat(now.textAt("items.0.organisation.id"))
                .isEqualTo(stays.organisation().value().toString());
        assertThat(now.header("Cache-Control")).hasValue("no-store");
        client.get("/api/v1/notice-addressees").as(lead).send().expect(400);
        client.get("/api/v1/notice-addressees" + asked)
                .as(people.with(Role.STEWARD))
                .send()
                .expect(403);
    }

    @Test
    void a_consent_that_is_withdrawn_counts_at_once() {
        SignedIn lead = people.with(Role.OFFICER);
        SignedIn forum = people.with(Role.MEMBER);
        String contacts = "/api/v1/organisations/" + forum.organisation().value() + "/contacts";
        String contact = client.post(contacts)
                .as(forum)
                .json("{\"email\":\"dipper@example.org\",\"purposes\":[\"consultations\"],"
                        + "\"consent\":{\"sharing\":\"partners\",\"givenOn\":\"" + planned.today()
                        + "\",\"givenHow\":\"By letter\"}}")
                .send()
                .expect(201)
                .header("Location")
                .orElseThrow();
        String asked =
                "/api/v1/notice-addressees?organisation=" + forum.organisation().value();
        assertThat(client.get(asked).as(lead).send().expect(200).text()).contains("dipper@example.org");
        client.post(contact + "/withdrawal").as(forum).ifMatch(0).send().expect(200);
        ContractAnswer after = client.get(asked).as(lead).send().expect(200);
        assertThat(after.text()).doesNotContain("dipper");
        assertThat(after.ofItems("contacts")).containsExactly(List.of());
    }

    @Test
    void where_the_code_names_no_period_action_may_be_required_at_once_and_everybody_reads_of_it() {
        SignedIn lead = people.with(Role.OFFICER);
        String soon = "\"notice\":\"The library moves\",\"informationOnly\":true,\"words\":\"Its users\"";
        String id = record(lead, soon + ",\"actionFrom\":\"" + planned.today() + "\"")
                .textAt("id");
        ContractAnswer published =
                client.get("/api/v1/information-notices").send().expect(200);
        assertThat(published.textAt("items.0.id")).isEqualTo(id);
        assertThat(published.text()).doesNotContain("Its users");
        record(lead, "\"notice\":\"For some only\",\"words\":\"All groups\"");
        assertThat(client.get("/api/v1/information-notices?limit=1").send().textAt("items.0.id"))
                .isEqualTo(id);
        ContractAnswer refused = client.post(ALL)
                .as(lead)
                .json(sent(soon + ",\"actionFrom\":\"" + planned.today().minusDays(1) + "\""))
                .send()
                .expect(400);
        assertThat(refused.textAt("errors.0.code")).isEqualTo("before-sending");
    }

    @Test
    void a_notice_that_informs_has_a_page_of_its_own_and_can_be_found_by_who_sent_it() {
        SignedIn lead = people.with(Role.OFFICER);
        SignedIn other = people.with(Role.OFFICER);
        String mine = record(
                        lead,
                        "\"notice\":\"The library"
                            + " moves\",\"topics\":[\"transport\"],\"informationOnly\":true,\"words\":\"Its users\"")
                .textAt("id");
        String theirs = record(other, "\"notice\":\"A bridge closes\",\"informationOnly\":true,\"words\":\"Drivers\"")
                .textAt("id");
        String asks = record(lead, "\"notice\":\"For some only\",\"words\":\"All groups\"")
                .textAt("id");
        String all = "/api/v1/information-notices";
        assertThat(client.get(all + "?organisation=" + lead.organisation().value())
                        .send()
                        .expect(200)
                        .ofItems("id"))
                .containsExactly(mine);
        ContractAnswer page = client.get(all + "/" + mine).send().expect(200);
        assertThat(page.textAt("notice")).isEqualTo("The library moves");
        assertThat(page.at("topics")).isEqualTo(List.of("transport"));
        assertThat(page.text()).doesNotContain("Its users");
        client.get(all + "/" + theirs).as(lead).send().expect(200);
        client.get(all + "/" + asks).as(lead).send().expect(404);
    }

    @Test
    void what_is_said_of_notices_is_said_of_no_consultation() {
        SignedIn lead = people.with(Role.OFFICER);
        String consultation = planned.published(lead, "transport").id().toString();
        client.post(ALL)
                .as(lead)
                .json(sent("\"consultation\":\"" + consultation + "\",\"words\":\"All\",\"informationOnly\":true"))
                .send()
                .expect(400);
    }

    private void optOut(SignedIn who, String matter) {
        client.put("/api/v1/interests/" + matter)
                .as(who)
                .json("{\"wish\":\"opted-out\"}")
                .send()
                .expect(200);
    }

    private ContractAnswer record(SignedIn by, String what) {
        return client.post(ALL).as(by).json(sent(what)).send().expect(201);
    }

    private String sent(String what) {
        return "{%s,\"route\":\"email\",\"sentOn\":\"%s\"}".formatted(what, planned.today());
    }
}

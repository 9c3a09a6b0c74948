package org.compacthub.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.audience.Planned;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CirculationHttpTest {
    private static final String ALL = "/api/v1/circulations";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Planned planned;

    @Test
    void whoever_opted_out_is_left_out_and_the_answer_says_so() {
        SignedIn lead = people.with(Role.OFFICER);
        SignedIn forum = people.with(Role.MEMBER);
        SignedIn out = people.with(Role.MEMBER);
        var consultation = planned.published(lead, "transport");
        String path = "/api/v1/consultations/" + consultation.id();
        client.put(path + "/interest")
                .as(out)
                .json("{\"wish\":\"opted-out\"}")
                .send()
                .expect(200);
        String body = sending(consultation.id().toString(), "email", forum, out);
        ContractAnswer sent = client.post(ALL)
                .as(lead)
                .header("Idempotency-Key", "send-" + consultation.id())
                .json(body)
                .send()
                .expect(201);
        assertThat(sent.at("recipients")).isEqualTo(1);
        assertThat(sent.at("leftOut")).isEqualTo(1);
        assertThat(sent.ofEach("leftOutOrganisations", "id"))
                .containsExactly(out.organisation().value().toString());
        client.post(ALL)
                .as(lead)
                .header("Idempotency-Key", "send-" + consultation.id())
                .json(body)
                .send()
                .expect(201);
        assertThat(received(forum, forum).ofItems("id")).containsExactly(sent.at("id"));
        assertThat(received(forum, people.with(Role.CVS)).ofItems("id")).containsExactly(sent.at("id"));
        assertThat(received(out, out).ofItems("id")).isEmpty();
        client.get(receivedBy(forum)).as(out).send().expect(403);

        ContractAnswer open = client.get(path + "/circulations").send().expect(200);
        assertThat(open.ofEach("routes", "route")).containsExactly("email");
        assertThat(open.ofEach("routes", "sends")).containsExactly(1);
        assertThat(open.at("items")).isNull();
        assertThat(client.get(path + "/circulations").as(forum).send().at("items"))
                .isNull();
        for (SignedIn inside : List.of(lead, people.with(Role.CVS), people.with(Role.STEWARD))) {
            assertThat(client.get(path + "/circulations").as(inside).send().ofItems("leftOut"))
                    .containsExactly(1);
        }
    }

    @Test
    void an_infrastructure_body_reports_how_far_it_passed_it_on() {
        SignedIn lead = people.with(Role.OFFICER);
        SignedIn staff = people.with(Role.CVS);
        SignedIn body = people.with(Role.MEMBER);
        String through = body.organisation().value().toString();
        String consultation = planned.published(lead, "transport").id().toString();
        String told =
                "{\"consultation\":\"%s\",\"route\":\"infrastructure-body\",\"through\":\"%s\",\"words\":\"Its members\",\"sentOn\":\"%s\"}"
                        .formatted(consultation, through, planned.today());
        client.post(ALL).as(lead).json(told).send().expect(400);
        client.put("/api/v1/organisations/" + through)
                .as(staff)
                .ifMatch(0)
                .json("{\"name\":\"Voluntary action\",\"sector\":\"voluntary\",\"roles\":[\"infrastructure\"]}")
                .send()
                .expect(200);
        String id = client.post(ALL).as(lead).json(told).send().expect(201).textAt("id");
        assertThat(received(body, body).ofItems("id")).containsExactly(id);
        assertThat(received(body, body).textAt("items.0.through.id")).isEqualTo(through);
        String reports = ALL + "/" + id + "/reach-reports";
        String report = "{\"organisations\":40,\"people\":900,\"reportedOn\":\"%s\",\"cost\":\"Two days\"}"
                .formatted(planned.today());
        client.post(reports).as(people.with(Role.OFFICER)).json(report).send().expect(403);
        client.post(reports).as(people.with(Role.STEWARD)).json(report).send().expect(403);
        client.post(reports)
                .as(body)
                .json("{\"reportedOn\":\"" + planned.today() + "\"}")
                .send()
                .expect(400);
        ContractAnswer reported =
                client.post(reports).as(body).json(report).send().expect(201);
        assertThat(reported.ofEach("reports", "people")).containsExactly(900);
        assertThat(reported.textAt("reports.0.cost")).isEqualTo("Two days");
        assertThat(reported.textAt("reports.0.reportedBy.id")).isEqualTo(through);
    }

    @Test
    void a_report_is_of_no_day_before_the_sending_and_corrected_or_taken_back_by_who_made_it_alone() {
        SignedIn lead = people.with(Role.OFFICER);
        SignedIn forum = people.with(Role.MEMBER);
        String id = client.post(ALL)
                .as(lead)
                .json(sending(planned.published(lead, "transport").id().toString(), "email", forum, lead))
                .send()
                .expect(201)
                .textAt("id");
        String reports = ALL + "/" + id + "/reach-reports";
        ContractAnswer early = client.post(reports)
                .as(lead)
                .json("{\"people\":9,\"reportedOn\":\"%s\"}"
                        .formatted(planned.today().minusDays(1)))
                .send()
                .expect(400);
        assertThat(early.ofEach("errors", "code")).containsExactly("before-sending");
        String told = "{\"people\":%d,\"reportedOn\":\"" + planned.today() + "\"}";
        String report = client.post(reports)
                .as(lead)
                .json(told.formatted(9))
                .send()
                .expect(201)
                .textAt("reports.0.id");
        String one = reports + "/" + report;
        client.put(one).as(lead).json(told.formatted(90)).send().expect(428);
        client.put(one)
                .as(people.with(Role.CVS))
                .ifMatch(0)
                .json(told.formatted(90))
                .send()
                .expect(403);
        client.put(one)
                .as(lead)
                .ifMatch(0)
                .json("{\"people\":9,\"reportedOn\":\"%s\"}"
                        .formatted(planned.today().minusDays(1)))
                .send()
                .expect(400);
        ContractAnswer corrected = client.put(one)
                .as(lead)
                .ifMatch(0)
                .json(told.formatted(90))
                .send()
                .expect(200);
        assertThat(corrected.ofEach("reports", "people")).containsExactly(90);
        assertThat(corrected.ofEach("reports", "version")).containsExactly(1);
        assertThat(corrected.ofEach("reports", "mayChange")).containsExactly(true);
        client.put(one).as(lead).ifMatch(0).json(told.formatted(91)).send().expect(412);
        client.delete(one).as(people.with(Role.CVS)).ifMatch(1).send().expect(403);
        client.delete(one).as(lead).ifMatch(0).send().expect(412);
        assertThat(client.delete(one).as(lead).ifMatch(1).send().expect(200).ofEach("reports", "id"))
                .isEmpty();
        client.delete(one).as(lead).ifMatch(1).send().expect(404);
    }

    @Test
    void those_who_may_read_the_log_read_to_which_audience_and_whom_it_went_as_it_was_then() {
        SignedIn lead = people.with(Role.OFFICER);
        SignedIn forum = people.with(Role.MEMBER);
        SignedIn out = people.with(Role.MEMBER);
        SignedIn later = people.with(Role.MEMBER);
        String consultation = planned.published(lead, "transport").id().toString();
        String audience = client.post("/api/v1/audiences")
                .as(lead)
                .json(picked("Those on the bus", forum, out))
                .send()
                .expect(201)
                .textAt("id");
        client.put("/api/v1/consultations/" + consultation + "/interest")
                .as(out)
                .json("{\"wish\":\"opted-out\"}")
                .send()
                .expect(200);
        ContractAnswer sent = client.post(ALL)
                .as(lead)
                .json("{\"consultation\":\"%s\",\"route\":\"email\",\"audience\":\"%s\",\"sentOn\":\"%s\"}"
                        .formatted(consultation, audience, planned.today()))
                .send()
                .expect(201);
        assertThat(sent.textAt("audience.name")).isEqualTo("Those on the bus");
        assertThat(sent.textAt("audience.id")).isEqualTo(audience);
        client.put("/api/v1/audiences/" + audience)
                .as(lead)
                .ifMatch(0)
                .json(picked("Others", later))
                .send()
                .expect(200);
        String log = "/api/v1/consultations/" + consultation + "/circulations";
        ContractAnswer watched =
                client.get(log).as(people.with(Role.STEWARD)).send().expect(200);
        assertThat(watched.textAt("items.0.audience.name")).isEqualTo("Those on the bus");
        assertThat(watched.at("items.0.audience.id")).isNull();

        String recipients = ALL + "/" + sent.textAt("id") + "/recipients";
        for (SignedIn reader :
                List.of(lead, people.with(Role.CVS), people.with(Role.STEWARD), people.with(Role.ADMINISTRATOR))) {
            ContractAnswer all = client.get(recipients).as(reader).send().expect(200);
            assertThat(all.ofItems("organisation"))
                    .extracting("id")
                    .containsExactlyInAnyOrder(
                            forum.organisation().value().toString(),
                            out.organisation().value().toString());
            assertThat(all.at("recipients")).isEqualTo(1);
            assertThat(all.at("leftOut")).isEqualTo(1);
        }
        ContractAnswer first =
                client.get(recipients + "?limit=1").as(lead).send().expect(200);
        ContractAnswer second = client.get(recipients + "?limit=1&cursor=" + first.textAt("next"))
                .as(lead)
                .send()
                .expect(200);
        assertThat(List.of(first.textAt("items.0.outcome"), second.textAt("items.0.outcome")))
                .containsExactlyInAnyOrder("sent", "opted-out");
        assertThat(second.at("next")).isNull();
        client.get(recipients).as(forum).send().expect(403);
        client.get(recipients).as(people.with(Role.OFFICER)).send().expect(403);
        client.get(recipients).send().expect(401);

        client.delete("/api/v1/audiences/" + audience)
                .as(lead)
                .ifMatch(1)
                .send()
                .expect(204);
        assertThat(client.get(log).as(lead).send().textAt("items.0.audience.name"))
                .isEqualTo("Those on the bus");
    }

    private static String picked(String name, SignedIn... organisations) {
        return "{\"name\":\"%s\",\"organisations\":[%s]}"
                .formatted(
                        name,
                        Stream.of(organisations)
                                .map(each -> "\"" + each.organisation().value() + "\"")
                                .collect(Collectors.joining(",")));
    }

    @Test
    void what_is_embargoed_is_told_to_nobody_else_whoever_it_went_to() {
        SignedIn lead = people.with(Role.OFFICER);
        SignedIn forum = people.with(Role.MEMBER);
        String consultation = planned.embargoed(lead, "transport").id().toString();
        String id = client.post(ALL)
                .as(lead)
                .json(sending(consultation, "meeting", forum, lead))
                .send()
                .expect(201)
                .textAt("id");
        assertThat(received(forum, forum).ofItems("id")).isEmpty();
        assertThat(received(forum, people.with(Role.ADMINISTRATOR)).ofItems("id"))
                .isEmpty();
        assertThat(received(lead, lead).ofItems("id")).containsExactly(id);
        client.get("/api/v1/consultations/" + consultation + "/circulations")
                .send()
                .expect(404);
        client.post(ALL + "/" + id + "/reach-reports")
                .as(people.with(Role.ADMINISTRATOR))
                .json("{\"people\":1,\"reportedOn\":\"" + planned.today() + "\"}")
                .send()
                .expect(404);
    }

    @Test
    void others_record_nothing_of_a_consultation_and_anybody_another_notice() {
        SignedIn lead = people.with(Role.OFFICER);
        SignedIn other = people.with(Role.MEMBER);
        String consultation = planned.published(lead, "transport").id().toString();
        client.post(ALL)
                .as(other)
                .json(sending(consultation, "post", lead, other))
                .send()
                .expect(403);
        String idea = planned.idea(lead, other.organisation(), "transport").id().toString();
        client.post(ALL)
                .as(lead)
                .json(sending(idea, "post", lead, other))
                .send()
                .expect(409);
        String notice = sending(consultation, "post", lead, other)
                .replace("\"consultation\":\"" + consultation + "\"", "\"notice\":\"Grants are open\"");
        client.post(ALL).as(other).json(notice).send().expect(201);
        assertThat(received(other, other).textAt("items.0.notice")).isEqualTo("Grants are open");
    }

    private ContractAnswer received(SignedIn whose, SignedIn reader) {
        return client.get(receivedBy(whose)).as(reader).send().expect(200);
    }

    private static String receivedBy(SignedIn whose) {
        return "/api/v1/organisations/" + whose.organisation().value() + "/circulations";
    }

    private String sending(String consultation, String route, SignedIn first, SignedIn second) {
        return "{\"consultation\":\"%s\",\"route\":\"%s\",\"organisations\":[\"%s\",\"%s\"],\"sentOn\":\"%s\"}"
                .formatted(
                        consultation,
                        route,
                        first.organisation().value(),
                        second.organisation().value(),
                        planned.today());
    }
}

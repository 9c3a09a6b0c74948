package org.compacthub.foi;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.compacthub.caller.Role;
import org.compacthub.holiday.WorkingDays;
import org.compacthub.testing.AtOnce;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class InformationRequestsHttpTest {
    private static final String ALL = "/api/v1/information-requests";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private InstantSource clock;

    private SignedIn council;
    private SignedIn carers;
    private LocalDate today;

    @BeforeEach
    void a_council_and_an_organisation() {
        council = people.with(Role.OFFICER);
        carers = people.with(Role.MEMBER);
        today = London.today(clock);
    }

    @Test
    void a_request_is_due_on_the_twentieth_working_day() {
        ContractAnswer recorded = client.post(ALL)
                .as(council)
                .json("{\"reference\":\" FOI 12 \",\"subject\":\"Grants since 2020\",\"receivedOn\":\"%s\"}"
                        .formatted(today))
                .send()
                .expect(201);
        assertThat(recorded.textAt("dueOn"))
                .isEqualTo(workingDays.after(today, 20).toString());
        assertThat(recorded.textAt("reference")).isEqualTo("FOI 12");
        assertThat(recorded.at("mayChange")).isEqualTo(true);
        assertThat(recorded.header("Cache-Control")).hasValue("no-store");
        String at = recorded.header("Location").orElseThrow();
        assertThat(client.get(at).as(council).send().expect(200).json()).isEqualTo(recorded.json());
    }

    @Test
    void a_day_of_receipt_to_come_is_refused_with_the_day_that_passes() {
        ContractAnswer refused = client.post(ALL)
                .as(council)
                .json("{\"subject\":\"Grants since 2020\",\"receivedOn\":\"%s\"}".formatted(today.plusDays(1)))
                .send()
                .expect(400);
        assertThat(refused.textAt("errors.0.pointer")).isEqualTo("#/receivedOn");
        assertThat(refused.textAt("errors.0.wouldPass")).isEqualTo(today.toString());
    }

    @Test
    void the_organisation_is_told_comments_and_reads_what_becomes_of_it() {
        String request = record();
        ContractAnswer told = tell(request, carers, "Their bid of 2021", false);
        String part = request + "/concerned/" + told.textAt("id");

        ContractAnswer early = decide(part, 0, "disclosed", null);
        assertThat(early.status()).isEqualTo(400);
        assertThat(early.textAt("errors.0.code")).isEqualTo("not-heard-yet");
        assertThat(early.textAt("errors.0.wouldPass"))
                .isEqualTo(today.plusDays(8).toString());

        ContractAnswer seen = client.get(ALL + "?state=open").as(carers).send().expect(200);
        assertThat(seen.textAt("items.0.concerned.0.material")).isEqualTo("Their bid of 2021");
        assertThat(seen.at("items.0.concerned.0.mayComment")).isEqualTo(true);
        assertThat(seen.at("items.0.mayChange")).isEqualTo(false);

        ContractAnswer comment = client.put(part + "/comment")
                .as(carers)
                .ifMatch(0)
                .json("{\"opinion\":\"objects\",\"text\":\"It has our prices.\",\"commerciallySensitive\":true}")
                .send()
                .expect(200);
        assertThat(comment.version()).isEqualTo(1);

        assertThat(decide(part, 0, "withheld", null).status()).isEqualTo(412);
        ContractAnswer unreasoned = decide(part, 1, "disclosed-in-part", null);
        assertThat(unreasoned.textAt("errors.0.pointer")).isEqualTo("#/reason");
        decide(part, 1, "disclosed-in-part", "Without the prices.").expect(200);

        ContractAnswer read = client.get(request).as(carers).send().expect(200);
        assertThat(read.textAt("concerned.0.disposition")).isEqualTo("disclosed-in-part");
        assertThat(read.textAt("concerned.0.dispositionReason")).isEqualTo("Without the prices.");
        assertThat(read.at("concerned.0.mayComment")).isEqualTo(false);

        client.post(request + "/closing")
                .as(council)
                .ifMatch(1)
                .json("{\"state\":\"answered\",\"closedOn\":\"%s\"}".formatted(today))
                .send()
                .expect(200);
        decide(part, 2, "withheld", null).expect(409);
        client.put(part + "/comment")
                .as(carers)
                .ifMatch(2)
                .json("{\"opinion\":\"no-objection\",\"text\":\"Late.\",\"commerciallySensitive\":false}")
                .send()
                .expect(409);
    }

    @Test
    void each_sees_their_part_and_others_learn_nothing() {
        String request = record();
        SignedIn sight = people.with(Role.MEMBER);
        String part = request + "/concerned/"
                + tell(request, carers, "Their bid of 2021", true).textAt("id");
        tell(request, sight, "Their accounts", false);

        assertThat(client.get(request).as(carers).send().expect(200).text())
                .contains("Their bid of 2021")
                .doesNotContain("Their accounts", sight.organisation().value().toString());
        assertThat(client.get(request).as(council).send().expect(200).ofEach("concerned", "material"))
                .containsExactly("Their bid of 2021", "Their accounts");
        for (SignedIn other : List.of(
                people.with(Role.MEMBER),
                people.with(Role.OFFICER),
                people.with(Role.CVS),
                people.with(Role.ADMINISTRATOR))) {
            client.get(request).as(other).send().expect(404);
            assertThat(client.get(ALL).as(other).send().expect(200).at("items")).isEqualTo(List.of());
            client.put(part + "/comment")
                    .as(other)
                    .ifMatch(0)
                    .json("{\"opinion\":\"objects\",\"text\":\"No.\",\"commerciallySensitive\":false}")
                    .send()
                    .expect(404);
        }
        client.put(part + "/comment")
                .as(sight)
                .ifMatch(0)
                .json("{\"opinion\":\"objects\",\"text\":\"No.\",\"commerciallySensitive\":false}")
                .send()
                .expect(404);
        client.put(part + "/comment")
                .as(council)
                .ifMatch(0)
                .json("{\"opinion\":\"objects\",\"text\":\"No.\",\"commerciallySensitive\":false}")
                .send()
                .expect(403);
    }

    @Test
    void another_public_body_that_is_concerned_decides_nothing() {
        String request = record();
        SignedIn health = people.with(Role.OFFICER);
        String part = request + "/concerned/"
                + tell(request, health, "Joint minutes", false).textAt("id");
        client.put(part + "/disposition")
                .as(health)
                .ifMatch(0)
                .json("{\"disposition\":\"withheld\"}")
                .send()
                .expect(403);
        client.post(request + "/concerned")
                .as(health)
                .json(concern(carers, "Their bid", false))
                .send()
                .expect(403);
        client.post(part + "/tasks")
                .as(health)
                .ifMatch(0)
                .json("{\"what\":\"Look it out\"}")
                .send()
                .expect(403);
        client.post(request + "/closing")
                .as(health)
                .ifMatch(1)
                .json("{\"state\":\"withdrawn\",\"closedOn\":\"%s\"}".formatted(today))
                .send()
                .expect(403);
    }

    @Test
    void tasks_are_asked_for_and_done_by_either_side() {
        String request = record();
        String part = request + "/concerned/"
                + tell(request, carers, "Their bid of 2021", false).textAt("id");
        client.post(part + "/tasks")
                .as(council)
                .ifMatch(0)
                .json("{\"what\":\"Look it out\",\"dueOn\":\"%s\"}".formatted(today.minusDays(1)))
                .send()
                .expect(400);
        String task = client.post(part + "/tasks")
                .as(council)
                .ifMatch(0)
                .json("{\"what\":\"Look it out\",\"dueOn\":\"%s\"}".formatted(today))
                .send()
                .expect(201)
                .textAt("tasks.0.id");
        ContractAnswer done = client.put(part + "/tasks/" + task)
                .as(carers)
                .ifMatch(1)
                .json("{\"done\":true}")
                .send()
                .expect(200);
        assertThat(done.textAt("tasks.0.doneOn")).isEqualTo(today.toString());
        ContractAnswer undone = client.put(part + "/tasks/" + task)
                .as(council)
                .ifMatch(2)
                .json("{\"done\":false}")
                .send()
                .expect(200);
        assertThat(undone.at("tasks.0.doneOn")).isNull();
        client.put(part + "/tasks/" + UUID.randomUUID())
                .as(carers)
                .ifMatch(3)
                .json("{\"done\":true}")
                .send()
                .expect(404);
    }

    @Test
    void the_public_body_is_told_whom_to_write_to_as_far_as_consent_goes() {
        contact("partners", "freedom-of-information", "Wren Oxenthorpe");
        contact("public", "consultations", "Robin Underhill");
        contact("keepers", "freedom-of-information", "Jay Netherby");
        String request = record();
        tell(request, carers, "Their bid of 2021", false);
        assertThat(client.get(request).as(council).send().expect(200).text())
                .contains("Wren Oxenthorpe")
                .doesNotContain("Robin Underhill", "Jay Netherby");
        assertThat(client.get(request).as(carers).send().expect(200).at("concerned.0.contacts"))
                .isNull();
        assertThat(client.get(ALL).as(council).send().expect(200).text()).doesNotContain("Wren Oxenthorpe");
    }

    @Test
    void that_a_public_body_was_told_whom_to_write_to_is_a_line_for_the_organisation_once_a_day() {
        contact("partners", "freedom-of-information", "Wren Oxenthorpe");
        contact("public", "freedom-of-information", "Robin Underhill");
        String request = record();
        tell(request, carers, "Their bid of 2021", false);
        assertThat(disclosures().ofItems("id")).isEmpty();
        ContractAnswer read = client.get(request).as(council).send().expect(200);
        client.get(request).as(council).send().expect(200);
        client.get(request).as(carers).send().expect(200);
        client.get(ALL).as(council).send().expect(200);
        ContractAnswer told = disclosures();
        assertThat(told.ofItems("kind")).containsExactly("passed-on");
        assertThat(told.textAt("items.0.ground")).isEqualTo("consent");
        assertThat(told.textAt("items.0.toOrganisation.id"))
                .isEqualTo(council.organisation().value().toString());
        assertThat(told.textAt("items.0.why")).isEqualTo("To write to it about a matter between the two");
        assertThat(told.text()).doesNotContain("Oxenthorpe", "somebody@", read.textAt("subject"), "bid of 2021");
    }

    private ContractAnswer disclosures() {
        return client.get("/api/v1/organisations/" + carers.organisation().value() + "/disclosures")
                .as(carers)
                .send()
                .expect(200);
    }

    @Test
    void an_organisation_is_told_once_and_the_public_body_not_at_all() {
        String request = record();
        tell(request, carers, "Their bid of 2021", false);
        client.post(request + "/concerned")
                .as(council)
                .json(concern(carers, "Again", false))
                .send()
                .expect(409);
        ContractAnswer itself = client.post(request + "/concerned")
                .as(council)
                .json(concern(council, "Ourselves", false))
                .send()
                .expect(400);
        assertThat(itself.textAt("errors.0.code")).isEqualTo("itself");
        ContractAnswer late = client.post(request + "/concerned")
                .as(council)
                .json(
                        "{\"organisation\":\"%s\",\"material\":\"Accounts\",\"commerciallySensitive\":false,\"commentBy\":\"%s\"}"
                                .formatted(
                                        people.with(Role.MEMBER).organisation().value(), today.plusDays(60)))
                .send()
                .expect(400);
        assertThat(late.textAt("errors.0.code")).isEqualTo("after-due");
    }

    @Test
    void telling_the_same_twice_at_once_tells_it_once() throws Exception {
        String request = record();
        List<Integer> answers = AtOnce.of(
                4,
                turn -> client.post(request + "/concerned")
                        .as(council)
                        .json(concern(carers, "Their bid of 2021", false))
                        .send()
                        .status());
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void the_list_comes_in_pages_and_by_state() {
        String first = record();
        record();
        record();
        client.post(first + "/closing")
                .as(council)
                .ifMatch(0)
                .json("{\"state\":\"withdrawn\",\"closedOn\":\"%s\"}".formatted(today))
                .send()
                .expect(200);
        ContractAnswer page =
                client.get(ALL + "?limit=1&state=open").as(council).send().expect(200);
        ContractAnswer rest = client.get(ALL + "?limit=1&state=open&cursor=" + page.textAt("next"))
                .as(council)
                .send()
                .expect(200);
        assertThat(rest.at("next")).isNull();
        assertThat(rest.ofItems("id")).isNotEqualTo(page.ofItems("id"));
        assertThat(client.get(ALL + "?state=withdrawn")
                        .as(council)
                        .send()
                        .expect(200)
                        .ofItems("id"))
                .containsExactly(first.substring(first.lastIndexOf('/') + 1));
    }

    @Test
    void the_trail_says_that_something_was_done_and_never_what() {
        String request = record();
        String id = request.substring(request.lastIndexOf('/') + 1);
        tell(request, carers, "Their bid of 2021", false);
        ContractAnswer trail = client.get("/api/v1/changes?subject=" + id)
                .as(people.with(Role.STEWARD))
                .send()
                .expect(200);
        assertThat(trail.ofItems("action")).containsExactly("tellConcerned", "recordInformationRequest");
        assertThat(trail.ofItems("subjectKind")).containsOnly("information-request");
        assertThat(trail.text()).doesNotContain("bid of 2021", "Grants since");
    }

    private String record() {
        return client.post(ALL)
                .as(council)
                .json("{\"subject\":\"Grants since 2020\",\"receivedOn\":\"%s\"}".formatted(today))
                .send()
                .expect(201)
                .header("Location")
                .orElseThrow();
    }

    private ContractAnswer tell(String request, SignedIn whom, String material, boolean sensitive) {
        return client.post(request + "/concerned")
                .as(council)
                .json(concern(whom, material, sensitive))
                .send()
                .expect(201);
    }

    private String concern(SignedIn whom, String material, boolean sensitive) {
        return "{\"organisation\":\"%s\",\"material\":\"%s\",\"commerciallySensitive\":%s,\"commentBy\":\"%s\"}"
                .formatted(whom.organisation().value(), material, sensitive, today.plusDays(7));
    }

    private ContractAnswer decide(String part, long version, String disposition, @Nullable String reason) {
        return client.put(part + "/disposition")
                .as(council)
                .ifMatch(version)
                .json(
                        reason == null
                                ? "{\"disposition\":\"%s\"}".formatted(disposition)
                                : "{\"disposition\":\"%s\",\"reason\":\"%s\"}".formatted(disposition, reason))
                .send();
    }

    private void contact(String sharing, String purpose, String name) {
        client.post("/api/v1/organisations/" + carers.organisation().value() + "/contacts")
                .as(carers)
                .json("""
                    {"name":"%s","email":"somebody@example.org","purposes":["%s"],
                     "consent":{"sharing":"%s","givenOn":"%s","givenHow":"On the joining form"}}
                    """.formatted(name, purpose, sharing, today))
                .send()
                .expect(201);
    }
}

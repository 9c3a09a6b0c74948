package org.compacthub.barrier;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Sector;
import org.compacthub.testing.AtOnce;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.compacthub.time.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class BarriersHttpTest {
    private static final String ALL = "/api/v1/information-barriers";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

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
    void it_is_reported_worked_on_removed_and_reopened_and_every_step_is_kept() {
        ContractAnswer reported = client.post(ALL)
                .as(carers)
                .json("""
                    {"direction":"receiving","what":" Letters come in English alone. ",
                     "keepsOut":["older-people","older-people"],"asked":"%s"}
                    """.formatted(council.organisation().value()))
                .send()
                .expect(201);
        String at = reported.header("Location").orElseThrow();
        assertThat(reported.textAt("what")).isEqualTo("Letters come in English alone.");
        assertThat(reported.at("keepsOut")).isEqualTo(List.of("older-people"));
        assertThat(reported.textAt("reportedOn")).isEqualTo(today.toString());
        assertThat(reported.textAt("state")).isEqualTo("reported");
        assertThat(reported.at("mayBecome")).isEqualTo(List.of());
        assertThat(reported.header("Cache-Control")).hasValue("no-store");
        assertThat(client.get(at).as(carers).send().expect(200).json()).isEqualTo(reported.json());

        assertThat(client.get(at).as(council).send().expect(200).at("mayBecome"))
                .isEqualTo(List.of("in-hand", "removed", "stays"));
        String dueOn = today.plusDays(20).toString();
        ContractAnswer inHand = step(at, council, 0, "{\"state\":\"in-hand\",\"dueOn\":\"%s\"}".formatted(dueOn));
        assertThat(inHand.expect(201).version()).isEqualTo(1);
        step(at, council, 1, "{\"state\":\"removed\",\"words\":\"We send them in six languages.\"}")
                .expect(201);
        assertThat(client.get(at).as(carers).send().expect(200).at("mayBecome")).isEqualTo(List.of("reported"));
        step(at, carers, 2, "{\"state\":\"reported\",\"words\":\"The last one was in English.\"}")
                .expect(201);
        ContractAnswer read = step(at, council, 3, "{\"state\":\"stays\",\"words\":\"The law prescribes it.\"}")
                .expect(201);
        assertThat(read.ofEach("steps", "state")).containsExactly("in-hand", "removed", "reported", "stays");
        assertThat(read.textAt("steps.0.dueOn")).isEqualTo(dueOn);
        assertThat(read.textAt("steps.1.saidOn")).isEqualTo(today.toString());
        assertThat(read.textAt("steps.2.saidBy.id"))
                .isEqualTo(carers.organisation().value().toString());
        assertThat(read.textAt("steps.3.words")).isEqualTo("The law prescribes it.");
    }

    @Test
    void everybody_who_has_signed_in_reports_and_reads_and_the_public_does_neither() {
        for (Role role : List.of(Role.MEMBER, Role.OFFICER, Role.CVS, Role.STEWARD, Role.ADMINISTRATOR)) {
            SignedIn somebody = people.with(role);
            String at = report(somebody, council.organisation());
            assertThat(client.get(at).as(carers).send().expect(200).textAt("reportedBy.id"))
                    .isEqualTo(somebody.organisation().value().toString());
            client.get(ALL).as(somebody).send().expect(200);
            client.get(at).send().expect(401);
        }
        client.get(ALL).send().expect(401);
    }

    @Test
    void only_the_organisation_asked_says_what_becomes_of_it_and_only_the_reporter_that_it_is_not_gone() {
        String at = report(carers, council.organisation());
        String removed = "{\"state\":\"removed\",\"words\":\"Done.\"}";
        for (SignedIn other : List.of(
                carers,
                people.with(Role.MEMBER),
                people.with(Role.OFFICER),
                people.with(Role.CVS),
                people.with(Role.STEWARD),
                people.with(Role.ADMINISTRATOR))) {
            step(at, other, 0, removed).expect(403);
            assertThat(client.get(at).as(other).send().expect(200).at("mayBecome"))
                    .isEqualTo(List.of());
        }
        step(at, council, 0, removed).expect(201);
        step(at, council, 1, "{\"state\":\"reported\",\"words\":\"It is not.\"}")
                .expect(403);
    }

    @Test
    void cvs_staff_and_administrators_act_for_those_who_have_no_account() {
        OrganisationId unrepresented = people.organisation(Sector.VOLUNTARY).id();
        String at = report(carers, unrepresented);
        SignedIn staff = people.with(Role.CVS);
        for (Role role : List.of(Role.MEMBER, Role.OFFICER, Role.STEWARD)) {
            step(at, people.with(role), 0, "{\"state\":\"in-hand\",\"words\":\"Soon.\"}")
                    .expect(403);
        }
        assertThat(client.get(ALL + "?organisation=" + unrepresented.value())
                        .as(staff)
                        .send()
                        .expect(200)
                        .at("items.0.mayBecome"))
                .isEqualTo(List.of("in-hand", "removed", "stays"));
        ContractAnswer said = step(at, staff, 0, "{\"state\":\"in-hand\",\"words\":\"They rang us.\"}");
        assertThat(said.expect(201).textAt("steps.0.saidBy.id"))
                .isEqualTo(staff.organisation().value().toString());
        step(at, people.with(Role.ADMINISTRATOR), 1, "{\"state\":\"removed\",\"words\":\"Done.\"}")
                .expect(201);
        SignedIn theirs = people.of(unrepresented, Role.MEMBER);
        step(at, carers, 2, "{\"state\":\"reported\",\"words\":\"It is not.\"}").expect(201);
        step(at, staff, 3, "{\"state\":\"removed\",\"words\":\"Done.\"}").expect(403);
        step(at, theirs, 3, "{\"state\":\"removed\",\"words\":\"Done.\"}").expect(201);
    }

    @Test
    void what_it_names_must_be_there() {
        ContractAnswer refused = client.post(ALL)
                .as(carers)
                .json("""
                    {"direction":"giving","what":"Forms on the web alone","keepsOut":["older-people","martians"],
                     "asked":"%s","consultationId":"%s"}
                    """.formatted(UUID.randomUUID(), UUID.randomUUID()))
                .send()
                .expect(400);
        assertThat(refused.ofEach("errors", "pointer")).containsExactly("#/keepsOut/1", "#/asked", "#/consultationId");
        client.post(ALL)
                .as(carers)
                .json("{\"direction\":\"giving\",\"what\":\"        \",\"asked\":\"%s\"}"
                        .formatted(council.organisation().value()))
                .send()
                .expect(400);
        client.get(ALL + "/" + UUID.randomUUID()).as(carers).send().expect(404);
    }

    @Test
    void the_consultation_is_shown_to_those_who_may_see_it_alone() {
        String idea = client.post("/api/v1/consultations")
                .as(council)
                .json("{\"title\":\"Where the ferry lands\"}")
                .send()
                .expect(201)
                .textAt("id");
        String body = """
            {"direction":"giving","what":"Forms on the web alone","asked":"%s","consultationId":"%s"}
            """.formatted(council.organisation().value(), idea);
        assertThat(client.post(ALL).as(carers).json(body).send().expect(400).textAt("errors.0.code"))
                .isEqualTo("unknown-consultation");
        ContractAnswer reported = client.post(ALL).as(council).json(body).send().expect(201);
        assertThat(reported.textAt("consultation.title")).isEqualTo("Where the ferry lands");
        String at = reported.header("Location").orElseThrow();
        for (Role role : List.of(Role.MEMBER, Role.OFFICER, Role.CVS, Role.STEWARD)) {
            SignedIn other = people.with(role);
            assertThat(client.get(at).as(other).send().expect(200).text())
                    .contains("Forms on the web alone")
                    .doesNotContain("ferry", idea);
            assertThat(client.get(ALL).as(other).send().expect(200).text()).doesNotContain("ferry", idea);
        }
    }

    @Test
    void a_step_needs_the_version_that_was_read() {
        String at = report(carers, council.organisation());
        client.post(at + "/steps")
                .as(council)
                .json("{\"state\":\"removed\",\"words\":\"Done.\"}")
                .send()
                .expect(428);
        step(at, council, 1, "{\"state\":\"removed\",\"words\":\"Done.\"}").expect(412);
        step(at, council, 0, "{\"state\":\"removed\",\"words\":\"   \"}").expect(400);
        step(at, council, 0, "{\"state\":\"removed\",\"words\":\"Done.\"}").expect(201);
        step(at, council, 1, "{\"state\":\"stays\",\"words\":\"It can't.\"}").expect(409);
    }

    @Test
    void the_same_step_twice_at_once_is_taken_once() throws Exception {
        String at = report(carers, council.organisation());
        List<Integer> answers = AtOnce.of(
                4,
                turn -> step(at, council, 0, "{\"state\":\"in-hand\",\"words\":\"Soon.\"}")
                        .status());
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 412);
    }

    @Test
    void the_list_is_newest_first_in_pages_by_state_and_organisation() {
        String first = report(carers, council.organisation());
        String second = report(people.with(Role.MEMBER), council.organisation());
        report(carers, people.with(Role.OFFICER).organisation());
        step(first, council, 0, "{\"state\":\"removed\",\"words\":\"Done.\"}").expect(201);
        String ofCouncil = ALL + "?organisation=" + council.organisation().value();
        ContractAnswer page =
                client.get(ofCouncil + "&limit=1").as(carers).send().expect(200);
        assertThat(page.ofItems("id")).containsExactly(idOf(second));
        ContractAnswer rest = client.get(ofCouncil + "&limit=1&cursor=" + page.textAt("next"))
                .as(carers)
                .send()
                .expect(200);
        assertThat(rest.ofItems("id")).containsExactly(idOf(first));
        assertThat(rest.at("next")).isNull();
        assertThat(client.get(ofCouncil + "&state=reported&state=stays")
                        .as(carers)
                        .send()
                        .expect(200)
                        .ofItems("id"))
                .containsExactly(idOf(second));
        assertThat(client.get(ALL + "?organisation=" + carers.organisation().value())
                        .as(carers)
                        .send()
                        .expect(200)
                        .ofItems("id"))
                .hasSize(2)
                .contains(idOf(first));
        client.get(ALL + "?cursor=" + page.textAt("next")).as(carers).send().expect(400);
    }

    @Test
    void the_trail_has_its_states_and_never_the_words() {
        String at = report(carers, council.organisation());
        step(at, council, 0, "{\"state\":\"stays\",\"words\":\"The law prescribes it.\"}")
                .expect(201);
        ContractAnswer trail = client.get("/api/v1/changes?subject=" + idOf(at))
                .as(people.with(Role.STEWARD))
                .send()
                .expect(200);
        assertThat(trail.ofItems("action")).containsExactly("recordBarrierStep", "reportInformationBarrier");
        assertThat(trail.ofItems("subjectKind")).containsOnly("information-barrier");
        assertThat(trail.text()).contains("stays").doesNotContain("Forms on the web", "The law prescribes");
    }

    private String report(SignedIn by, OrganisationId asked) {
        return client.post(ALL)
                .as(by)
                .json("{\"direction\":\"giving\",\"what\":\"Forms on the web alone\",\"asked\":\"%s\"}"
                        .formatted(asked.value()))
                .send()
                .expect(201)
                .header("Location")
                .orElseThrow();
    }

    private ContractAnswer step(String barrier, SignedIn by, long version, String body) {
        return client.post(barrier + "/steps")
                .as(by)
                .ifMatch(version)
                .json(body)
                .send();
    }

    private static String idOf(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }
}

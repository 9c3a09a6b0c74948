package org.compacthub.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.compacthub.caller.Role;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Sector;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PeopleHttpTest {
    private static final String PEOPLE = "/api/v1/people";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    private SignedIn administrator;

    @BeforeEach
    void signIn() {
        administrator = people.with(Role.ADMINISTRATOR);
    }

    @Test
    void an_administrator_opens_an_account_that_can_be_signed_in_to() {
        Organisation council = people.organisation(Sector.PUBLIC);
        ContractAnswer opened = client.post(PEOPLE)
                .as(administrator)
                .json(newcomer(
                        " Nadia.Officer@Example.org",
                        TestPeople.PASSWORD,
                        council.id().value(),
                        "officer"))
                .send()
                .expect(201);
        assertThat(opened.textAt("email")).isEqualTo("nadia.officer@example.org");
        assertThat(opened.text()).doesNotContain(TestPeople.PASSWORD).doesNotContain("argon2");
        SignedIn officer = people.signIn("NADIA.OFFICER@example.org", TestPeople.PASSWORD);
        assertThat(officer.role()).isEqualTo(Role.OFFICER);
        assertThat(officer.organisation()).isEqualTo(council.id());
    }

    @Test
    void a_retried_request_opens_one_account() {
        Organisation council = people.organisation(Sector.PUBLIC);
        String body = newcomer(
                "retried@example.org", TestPeople.PASSWORD, council.id().value(), "officer");
        ContractAnswer first = client.post(PEOPLE)
                .as(administrator)
                .header("Idempotency-Key", "open-retried-1")
                .json(body)
                .send()
                .expect(201);
        ContractAnswer again = client.post(PEOPLE)
                .as(administrator)
                .header("Idempotency-Key", "open-retried-1")
                .json(body)
                .send()
                .expect(201);
        assertThat(again.textAt("id")).isEqualTo(first.textAt("id"));
        client.post(PEOPLE)
                .as(administrator)
                .header("Idempotency-Key", "open-retried-1")
                .json(body.replace("retried@", "another@"))
                .send()
                .expect(422);
    }

    @Test
    void an_email_has_one_account() {
        Organisation council = people.organisation(Sector.PUBLIC);
        String body =
                newcomer("twice@example.org", TestPeople.PASSWORD, council.id().value(), "officer");
        client.post(PEOPLE).as(administrator).json(body).send().expect(201);
        client.post(PEOPLE)
                .as(administrator)
                .json(body.replace("twice@", "TWICE@"))
                .send()
                .expect(409);
    }

    @Test
    void everything_wrong_with_a_newcomer_is_said_at_once() {
        Organisation charity = people.organisation(Sector.VOLUNTARY);
        ContractAnswer refused = client.post(PEOPLE)
                .as(administrator)
                .json(newcomer(
                        "somebody@example.org", "password1234", charity.id().value(), "officer"))
                .send()
                .expect(400);
        assertThat(refused.textAt("errors.0.pointer")).isEqualTo("#/password");
        assertThat(refused.textAt("errors.1.pointer")).isEqualTo("#/memberships/0/role");
        assertThat(refused.text()).doesNotContain("password1234");
        client.post(PEOPLE)
                .as(administrator)
                .json(newcomer("somebody@example.org", TestPeople.PASSWORD, UUID.randomUUID(), "member"))
                .send()
                .expect(400);
    }

    @Test
    void people_see_those_of_their_own_organisation_and_administrators_everybody() {
        SignedIn one = people.with(Role.OFFICER);
        SignedIn colleague = people.of(one.organisation(), Role.OFFICER);
        SignedIn stranger = people.with(Role.OFFICER);
        assertThat(client.get(PEOPLE).as(one).send().expect(200).ofItems("id"))
                .containsExactlyInAnyOrder(
                        one.person().value().toString(),
                        colleague.person().value().toString());
        assertThat(everybody())
                .contains(
                        one.person().value().toString(),
                        stranger.person().value().toString());
    }

    @Test
    void memberships_are_changed_by_version() {
        SignedIn officer = people.with(Role.OFFICER);
        String path = PEOPLE + "/" + officer.person().value() + "/memberships";
        String body = "{\"memberships\":[{\"organisation\":\"%s\",\"role\":\"steward\"}]}"
                .formatted(officer.organisation().value());
        client.put(path).as(administrator).json(body).send().expect(428);
        assertThat(client.put(path)
                        .as(administrator)
                        .ifMatch(0)
                        .json(body)
                        .send()
                        .expect(200)
                        .version())
                .isEqualTo(1);
        assertThat(client.put(path)
                        .as(administrator)
                        .ifMatch(0)
                        .json(body)
                        .send()
                        .expect(412)
                        .version())
                .isEqualTo(1);
        client.put(PEOPLE + "/" + UUID.randomUUID() + "/memberships")
                .as(administrator)
                .ifMatch(0)
                .json(body)
                .send()
                .expect(404);
    }

    @Test
    void the_trail_names_neither_email_nor_password() {
        Organisation council = people.organisation(Sector.PUBLIC);
        ContractAnswer opened = client.post(PEOPLE)
                .as(administrator)
                .json(newcomer(
                        "quiet@example.org", TestPeople.PASSWORD, council.id().value(), "officer"))
                .send()
                .expect(201);
        ContractAnswer trail = client.get("/api/v1/changes?subject=" + opened.textAt("id"))
                .as(administrator)
                .send()
                .expect(200);
        assertThat(trail.ofItems("action")).containsExactly("createPerson");
        assertThat(trail.text())
                .contains(council.name() + ": officer")
                .doesNotContain("quiet@")
                .doesNotContain("argon2")
                .doesNotContain(TestPeople.PASSWORD);
    }

    @Test
    void cvs_staff_open_an_account_whose_holder_keeps_the_entry_of_a_voluntary_organisation() {
        SignedIn staff = people.with(Role.CVS);
        Organisation group = people.organisation(Sector.VOLUNTARY);
        ContractAnswer opened = client.post(PEOPLE)
                .as(staff)
                .json(newcomer(
                        "keeper@example.org", TestPeople.PASSWORD, group.id().value(), "member"))
                .send()
                .expect(201);
        SignedIn keeper = people.signIn("keeper@example.org", TestPeople.PASSWORD);
        assertThat(keeper.role()).isEqualTo(Role.MEMBER);
        String entry = "/api/v1/organisations/" + group.id().value();
        assertThat(client.get(entry).as(keeper).send().expect(200).at("mayChange"))
                .isEqualTo(true);

        ContractAnswer trail = client.get("/api/v1/changes?subject=" + opened.textAt("id"))
                .as(administrator)
                .send()
                .expect(200);
        assertThat(trail.ofItems("action")).containsExactly("createPerson");
        assertThat(trail.textAt("items.0.by.id"))
                .isEqualTo(staff.person().value().toString());
        assertThat(trail.text())
                .contains(group.name() + ": member")
                .doesNotContain("keeper@")
                .doesNotContain(TestPeople.PASSWORD);
    }

    @Test
    void cvs_staff_open_no_account_for_a_public_body_or_in_another_role() {
        SignedIn staff = people.with(Role.CVS);
        UUID council = people.organisation(Sector.PUBLIC).id().value();
        UUID group = people.organisation(Sector.VOLUNTARY).id().value();
        assertThat(refused(staff, newcomer("reach@example.org", TestPeople.PASSWORD, council, "member")))
                .contains("no accounts for a public body");
        for (String role : List.of("cvs", "steward", "administrator")) {
            assertThat(refused(staff, newcomer("reach@example.org", TestPeople.PASSWORD, group, role)))
                    .contains("ask an administrator");
        }
        String without = "{\"name\":\"Nadia\",\"email\":\"reach@example.org\",\"password\":\"%s\",\"memberships\":[]}"
                .formatted(TestPeople.PASSWORD);
        assertThat(refused(staff, without)).contains("ask an administrator");
        client.post(PEOPLE).as(administrator).json(without).send().expect(201);
    }

    @Test
    void cvs_staff_are_told_of_an_account_that_there_is_and_of_nothing_in_it() {
        SignedIn staff = people.with(Role.CVS);
        Organisation council = people.organisation(Sector.PUBLIC);
        Organisation group = people.organisation(Sector.VOLUNTARY);
        client.post(PEOPLE)
                .as(administrator)
                .json(newcomer(
                        "known@example.org", TestPeople.PASSWORD, council.id().value(), "officer"))
                .send()
                .expect(201);
        ContractAnswer taken = client.post(PEOPLE)
                .as(staff)
                .json(newcomer(
                        "known@example.org", TestPeople.PASSWORD, group.id().value(), "member"))
                .send()
                .expect(409);
        assertThat(taken.textAt("detail")).contains("An administrator").doesNotContain(council.name());
    }

    private String refused(SignedIn staff, String body) {
        return client.post(PEOPLE).as(staff).json(body).send().expect(403).textAt("detail");
    }

    private List<Object> everybody() {
        List<Object> ids = new ArrayList<>();
        String path = PEOPLE + "?limit=3";
        while (path != null) {
            ContractAnswer page = client.get(path).as(administrator).send().expect(200);
            ids.addAll(page.ofItems("id"));
            path = page.header("Link")
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .orElse(null);
        }
        assertThat(ids).doesNotHaveDuplicates();
        return ids;
    }

    private static String newcomer(String email, String password, UUID organisation, String role) {
        return """
            {"name":"Nadia Officer","email":"%s","password":"%s","memberships":[{"organisation":"%s","role":"%s"}]}
            """.formatted(email.strip(), password, organisation, role);
    }
}

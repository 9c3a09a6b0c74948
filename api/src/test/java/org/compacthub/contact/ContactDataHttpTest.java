package org.compacthub.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ContactDataHttpTest {
    private static final String WHY = "Asked for in writing, identity seen at the desk";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    private SignedIn own;
    private SignedIn staff;
    private String email;
    private String one;

    @BeforeEach
    void meet() {
        own = people.with(Role.MEMBER);
        staff = people.with(Role.CVS);
        email = "w" + own.organisation().value() + "@example.org";
        one = add(own, "partners");
    }

    @Test
    void everything_with_an_address_is_found_over_the_whole_register() {
        SignedIn second = people.with(Role.OFFICER);
        add(second, "keepers");
        ContractAnswer found = post(
                        "personal-data-searches", staff, "{\"email\":\"%s\"}".formatted(email.toUpperCase()))
                .expect(200);
        assertThat(found.ofEach("contacts", "sharing")).containsExactly("partners", "keepers");
        assertThat(found.at("hasAccount")).isEqualTo(false);
        assertThat(found.header("Cache-Control")).contains("no-store");
        ContractAnswer account = post("personal-data-searches", staff, "{\"email\":\"%s\"}".formatted(own.email()))
                .expect(200);
        assertThat(account.at("hasAccount")).isEqualTo(true);
        assertThat(account.ofEach("contacts", "id")).isEmpty();
        for (Role role : List.of(Role.MEMBER, Role.OFFICER, Role.STEWARD)) {
            post("personal-data-searches", people.with(role), "{\"email\":\"%s\"}".formatted(email))
                    .expect(403);
        }
    }

    @Test
    void a_copy_tells_the_person_all_that_is_held_and_to_whom_it_went() {
        SignedIn recipient = people.with(Role.OFFICER);
        client.post(one + "/disclosures")
                .as(own)
                .json("{\"toOrganisation\":\"%s\",\"ground\":\"consent\",\"why\":\"Invited to a workshop\"}"
                        .formatted(recipient.organisation().value()))
                .send()
                .expect(201);
        ContractAnswer copy = request("personal-data-copies", staff, WHY).expect(200);
        assertThat(copy.textAt("contacts.0.name")).isEqualTo("Wilhelmina Oxenthorpe");
        assertThat(copy.textAt("contacts.0.receiving.accessNeeds")).isEqualTo("A loop system");
        assertThat(copy.textAt("contacts.0.consent.givenHow")).isEqualTo("On the joining form");
        assertThat(copy.textAt("contacts.0.disclosures.0.toOrganisation.id"))
                .isEqualTo(recipient.organisation().value().toString());
        ContractAnswer log = log(own).expect(200);
        assertThat(log.ofItems("kind")).containsExactly("copy", "passed-on");
        assertThat(log.textAt("items.0.by.id")).isEqualTo(staff.person().value().toString());
        assertThat(log.textAt("items.0.why")).isEqualTo(WHY);
        assertThat(log.text()).doesNotContain("oxenthorpe", "Oxenthorpe");
    }

    @Test
    void erasure_leaves_a_shell_with_purposes_and_dates_so_that_the_record_still_reads() {
        ContractAnswer erased = request("personal-data-erasures", staff, WHY).expect(200);
        assertThat(erased.ofEach("contacts", "sharing")).containsExactly("partners");
        ContractAnswer shell = client.get(one).as(own).send().expect(200);
        assertThat(shell.textAt("state")).isEqualTo("erased");
        assertThat(shell.at("purposes")).isEqualTo(List.of("consultations", "complaints"));
        assertThat(shell.textAt("consent.givenOn")).isEqualTo("2026-01-02");
        assertThat(shell.textAt("addedAt")).isNotEmpty();
        assertThat(shell.text()).doesNotContain("xenthorpe", "496 0123", "loop", "joining");
        client.get(one).as(people.with(Role.STEWARD)).send().expect(404);
        assertThat(log(own).ofItems("kind")).containsExactly("erasure");
        assertThat(request("personal-data-erasures", staff, WHY).expect(200).ofEach("contacts", "id"))
                .isEmpty();
        assertThat(post("personal-data-searches", staff, "{\"email\":\"%s\"}".formatted(email))
                        .ofEach("contacts", "id"))
                .isEmpty();
        String trail = client.get(
                        "/api/v1/changes?subject=" + own.organisation().value())
                .as(people.with(Role.ADMINISTRATOR))
                .send()
                .text();
        assertThat(trail).contains("erasePersonalData").doesNotContain("xenthorpe");
    }

    @Test
    void the_log_takes_nothing_of_the_person_and_consent_is_kept() {
        for (String why : List.of("Wilhelmina  OXENTHORPE asked", "by " + email, "rang 0161-496-0123")) {
            ContractAnswer refused =
                    request("personal-data-erasures", staff, why).expect(400);
            assertThat(refused.textAt("errors.0.pointer")).isEqualTo("#/why");
            assertThat(refused.text()).doesNotContain("xenthorpe");
        }
        client.get(one).as(own).send().expect(200);
        String paper = "{\"toName\":\"A newspaper\",\"ground\":\"%s\",\"why\":\"They asked for a quote\"}";
        client.post(one + "/disclosures")
                .as(own)
                .json(paper.formatted("consent"))
                .send()
                .expect(409);
        client.post(one + "/disclosures")
                .as(own)
                .json(paper.formatted("legal-requirement"))
                .send()
                .expect(201);
        client.post(one + "/disclosures")
                .as(own)
                .json("{\"ground\":\"consent\",\"why\":\"No recipient\"}")
                .send()
                .expect(400);
        client.post(one + "/disclosures")
                .as(people.with(Role.MEMBER))
                .json(paper.formatted("legal-requirement"))
                .send()
                .expect(403);
        client.post(one + "/disclosures")
                .as(own)
                .json(
                        "{\"toOrganisation\":\"00000000-0000-7000-8000-000000000000\",\"ground\":\"consent\",\"why\":\"Unknown"
                            + " one\"}")
                .send()
                .expect(400);
    }

    @Test
    void the_log_is_read_page_by_page_by_keepers_only() {
        for (int i = 0; i < 3; i++) {
            request("personal-data-copies", staff, WHY).expect(200);
        }
        String path = "/api/v1/organisations/" + own.organisation().value() + "/disclosures?limit=2";
        ContractAnswer first = client.get(path).as(own).send().expect(200);
        assertThat(first.ofItems("id")).hasSize(2);
        ContractAnswer second = client.get(path + "&cursor=" + first.textAt("next"))
                .as(own)
                .send()
                .expect(200);
        assertThat(second.ofItems("id")).hasSize(1).doesNotContainAnyElementsOf(first.ofItems("id"));
        assertThat(second.at("next")).isNull();
        client.get(path + "&cursor=x").as(own).send().expect(400);
        client.get(path).as(people.with(Role.MEMBER)).send().expect(403);
        client.get(path).as(people.with(Role.STEWARD)).send().expect(403);
        client.get(path).as(staff).send().expect(200);
        client.get(path).send().expect(401);
    }

    private ContractAnswer log(SignedIn reader) {
        return client.get("/api/v1/organisations/" + own.organisation().value() + "/disclosures")
                .as(reader)
                .send();
    }

    private ContractAnswer request(String what, SignedIn by, String why) {
        return post(what, by, "{\"email\":\"%s\",\"why\":\"%s\"}".formatted(email, why));
    }

    private ContractAnswer post(String what, SignedIn by, String body) {
        return client.post("/api/v1/" + what).as(by).json(body).send();
    }

    private String add(SignedIn by, String sharing) {
        return client.post("/api/v1/organisations/" + by.organisation().value() + "/contacts")
                .as(by)
                .json(ContactsHttpTest.WHOLE.formatted(sharing).replace("Wilhelmina.Oxenthorpe@example.org", email))
                .send()
                .expect(201)
                .header("Location")
                .orElseThrow();
    }
}

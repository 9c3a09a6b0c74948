package org.compacthub.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.compacthub.caller.Role;
import org.compacthub.organisation.Sight;
import org.compacthub.store.Database;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ContactsHttpTest {
    static final String WHOLE = """
        {"purposes":["consultations","complaints"],"name":"Wilhelmina Oxenthorpe","jobTitle":"Policy lead",
         "email":"Wilhelmina.Oxenthorpe@example.org","telephone":"0161 496 0123","postalAddress":"1 Example Street\\nSalford",
         "receiving":{"format":"other","otherFormat":"Moon type","language":"bfi","channel":"post","accessNeeds":"A loop system"},
         "consent":{"sharing":"%s","givenOn":"2026-01-02","givenHow":"On the joining form"}}
        """;

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Contacts contacts;

    @Inject
    private Database database;

    private SignedIn own;
    private String path;

    @BeforeEach
    void meet() {
        own = people.with(Role.MEMBER);
        path = "/api/v1/organisations/" + own.organisation().value() + "/contacts";
    }

    @Test
    void a_contact_is_added_read_changed_and_removed() {
        ContractAnswer added = add("partners");
        assertThat(added.text()).doesNotContain("Oxenthorpe");
        String one = added.header("Location").orElseThrow();
        ContractAnswer read = client.get(one).as(own).send().expect(200);
        assertThat(read.header("Cache-Control")).contains("no-store");
        assertThat(read.textAt("email")).isEqualTo("wilhelmina.oxenthorpe@example.org");
        assertThat(read.at("purposes")).isEqualTo(List.of("consultations", "complaints"));
        assertThat(read.textAt("receiving.otherFormat")).isEqualTo("Moon type");
        assertThat(read.textAt("consent.givenHow")).isEqualTo("On the joining form");
        assertThat(client.get(path + "?purpose=complaints").as(own).send().ofItems("name"))
                .containsExactly("Wilhelmina Oxenthorpe");
        assertThat(client.get(path + "?purpose=representation").as(own).send().ofItems("name"))
                .isEmpty();

        String changed = WHOLE.formatted("public").replace("Policy lead", "Director");
        client.put(one).as(own).json(changed).send().expect(428);
        assertThat(client.put(one)
                        .as(own)
                        .ifMatch(0)
                        .json(changed)
                        .send()
                        .expect(200)
                        .textAt("jobTitle"))
                .isEqualTo("Director");
        client.put(one).as(own).ifMatch(0).json(changed).send().expect(412);
        client.delete(one).as(own).ifMatch(1).send().expect(204);
        client.get(one).as(own).send().expect(404);
        client.delete(one).as(own).ifMatch(2).send().expect(404);
    }

    @Test
    void each_field_is_seen_by_exactly_those_whom_consent_allows() {
        for (String sharing : List.of("keepers", "partners", "public")) {
            add(sharing);
        }
        assertThat(client.get(path).send().expect(200).ofItems("name")).hasSize(1);
        ContractAnswer reader = client.get(path).send();
        assertThat(reader.textAt("items.0.name")).isEqualTo("Wilhelmina Oxenthorpe");
        assertThat(reader.textAt("items.0.receiving.channel")).isEqualTo("post");
        assertThat(reader.at("items.0.receiving.accessNeeds")).isNull();
        assertThat(reader.text()).doesNotContain("consent", "version", "addedAt", "joining form", "loop");
        for (Role role : List.of(Role.MEMBER, Role.OFFICER, Role.STEWARD)) {
            ContractAnswer partner =
                    client.get(path).as(people.with(role)).send().expect(200);
            assertThat(partner.ofItems("name")).as(role.name()).hasSize(2);
            assertThat(partner.textAt("items.0.receiving.accessNeeds")).isEqualTo("A loop system");
            assertThat(partner.ofItems("mayChange")).containsOnly(false);
            assertThat(partner.text()).doesNotContain("consent", "version", "addedAt", "joining form");
        }
        for (SignedIn keeper : List.of(own, people.with(Role.CVS), people.with(Role.ADMINISTRATOR))) {
            ContractAnswer all = client.get(path).as(keeper).send().expect(200);
            assertThat(all.ofItems("mayChange")).containsExactly(true, true, true);
            assertThat(all.textAt("items.0.consent.sharing")).isEqualTo("keepers");
        }
    }

    @Test
    void one_that_may_not_be_seen_is_as_if_it_were_not_there() {
        String one = add("keepers").header("Location").orElseThrow();
        client.get(one).send().expect(404);
        client.get(one).as(people.with(Role.OFFICER)).send().expect(404);
        client.get(one).as(people.with(Role.CVS)).send().expect(200);
        SignedIn other = people.with(Role.MEMBER);
        client.get(one.replace(
                        own.organisation().value().toString(),
                        other.organisation().value().toString()))
                .as(other)
                .send()
                .expect(404);
    }

    @Test
    void others_than_keepers_write_nothing() {
        String one = add("public").header("Location").orElseThrow();
        for (Role role : List.of(Role.MEMBER, Role.OFFICER, Role.STEWARD)) {
            SignedIn other = people.with(role);
            client.post(path).as(other).json(WHOLE.formatted("public")).send().expect(403);
            client.put(one)
                    .as(other)
                    .ifMatch(0)
                    .json(WHOLE.formatted("public"))
                    .send()
                    .expect(403);
            client.post(one + "/withdrawal").as(other).ifMatch(0).send().expect(403);
            client.delete(one).as(other).ifMatch(0).send().expect(403);
        }
    }

    @Test
    void withdrawn_consent_takes_effect_everywhere_at_once() {
        SignedIn staff = people.with(Role.CVS);
        String one = client.post(path)
                .as(own)
                .header("Idempotency-Key", "withdrawal-1")
                .json(WHOLE.formatted("public"))
                .send()
                .expect(201)
                .header("Location")
                .orElseThrow();
        assertThat(contacts.forSending(List.of(own.organisation()), Purpose.CONSULTATIONS))
                .hasSize(1);
        client.post(one + "/withdrawal").as(staff).ifMatch(7).send().expect(412);
        ContractAnswer shell =
                client.post(one + "/withdrawal").as(staff).ifMatch(0).send().expect(200);
        assertThat(shell.textAt("state")).isEqualTo("withdrawn");
        assertThat(shell.at("mayChange")).isEqualTo(false);
        assertThat(shell.textAt("consent.withdrawnOn")).isNotEmpty();

        assertThat(contacts.forSending(List.of(own.organisation()), Purpose.CONSULTATIONS))
                .isEmpty();
        assertThat(client.get(path).send().ofItems("id")).isEmpty();
        assertThat(client.get(path).as(people.with(Role.STEWARD)).send().ofItems("id"))
                .isEmpty();
        client.get(one).send().expect(404);
        for (SignedIn keeper : List.of(own, staff)) {
            ContractAnswer left = client.get(path).as(keeper).send().expect(200);
            assertThat(left.ofItems("state")).containsExactly("withdrawn");
            assertThat(left.at("items.0.purposes")).isEqualTo(List.of("consultations", "complaints"));
            assertThat(left.text()).doesNotContain("Oxenthorpe", "oxenthorpe", "496 0123", "joining", "loop", "Moon");
        }
        ContractAnswer again = client.post(path)
                .as(own)
                .header("Idempotency-Key", "withdrawal-1")
                .json(WHOLE.formatted("public"))
                .send()
                .expect(201);
        assertThat(again.text()).doesNotContain("Oxenthorpe");
        assertThat(stored()).doesNotContain("Oxenthorpe", "oxenthorpe");
        client.put(one)
                .as(own)
                .ifMatch(1)
                .json(WHOLE.formatted("public"))
                .send()
                .expect(409);
        client.post(one + "/withdrawal").as(own).ifMatch(1).send().expect(409);
        client.delete(one).as(own).ifMatch(1).send().expect(204);
    }

    @Test
    void a_sending_gets_only_current_contacts_for_its_purpose_and_the_way_they_prefer() {
        SignedIn other = people.with(Role.MEMBER);
        add("keepers");
        List<Reachable> reached =
                contacts.forSending(List.of(own.organisation(), other.organisation()), Purpose.COMPLAINTS);
        assertThat(reached).singleElement().satisfies(each -> {
            assertThat(each.organisation()).isEqualTo(own.organisation());
            assertThat(each.channel()).isEqualTo(Channel.POST);
            assertThat(each.address()).isEqualTo("1 Example Street\nSalford");
            assertThat(each.receiving().language()).isEqualTo("bfi");
            assertThat(each.showing()).isEqualTo(Sight.KEEPER);
        });
        assertThat(contacts.forSending(List.of(own.organisation()), Purpose.REPRESENTATION))
                .isEmpty();
        assertThat(contacts.forSending(List.of(), Purpose.COMPLAINTS)).isEmpty();
    }

    @Test
    void the_trail_says_that_and_never_who() {
        String one = add("public").header("Location").orElseThrow();
        client.put(one)
                .as(own)
                .ifMatch(0)
                .json(WHOLE.formatted("keepers").replace("Policy lead", "Director"))
                .send()
                .expect(200);
        client.post(one + "/withdrawal").as(own).ifMatch(1).send().expect(200);
        String trail = client.get(
                        "/api/v1/changes?subject=" + own.organisation().value())
                .as(people.with(Role.ADMINISTRATOR))
                .send()
                .expect(200)
                .text();
        assertThat(trail)
                .contains("addContact", "changeContact", "withdrawConsent")
                .doesNotContain("Oxenthorpe", "oxenthorpe", "Director", "Policy", "496 0123", "loop", "complaints");
    }

    @Test
    void what_breaks_a_rule_is_refused_field_by_field() {
        ContractAnswer refused = client.post(path).as(own).json("""
            {"purposes":["complaints"],"telephone":"ask Jo","receiving":{"channel":"post","language":"English please"},
             "consent":{"sharing":"public","givenOn":"2999-01-01","givenHow":"  "}}
            """).send().expect(400);
        assertThat(refused.ofEach("errors", "pointer"))
                .containsExactlyInAnyOrder(
                        "#/telephone",
                        "#/receiving/channel",
                        "#/receiving/language",
                        "#/consent/givenHow",
                        "#/consent/givenOn");
        client.post(path)
                .as(own)
                .json(
                        "{\"purposes\":[],\"consent\":{\"sharing\":\"public\",\"givenOn\":\"2026-01-01\",\"givenHow\":\"x\"}}")
                .sendWrong()
                .expect(400);
        client.post(path).as(own).json(WHOLE.formatted("friends")).sendWrong().expect(400);
        client.get(path + "?purpose=gossip").sendWrong().expect(400);
        client.get("/api/v1/organisations/00000000-0000-7000-8000-000000000000/contacts")
                .send()
                .expect(404);
    }

    private ContractAnswer add(String sharing) {
        return client.post(path).as(own).json(WHOLE.formatted(sharing)).send().expect(201);
    }

    /** All that is left of this organisation's contacts and kept answers, wherever it may be. */
    private String stored() {
        return database.read(() -> {
            List<String> texts = new java.util.ArrayList<>(database.query(
                    "SELECT CONCAT_WS(' ', person_name, job_title, email, telephone, postal_address, given_how) AS text"
                            + " FROM contact WHERE organisation_id = ?",
                    List.of(own.organisation().value()),
                    row -> row.getString("text")));
            texts.addAll(database.query(
                    "SELECT body FROM idempotency WHERE caller LIKE ?",
                    List.of("%" + own.organisation().value()),
                    row -> row.getString("body")));
            return String.join(" ", texts);
        });
    }
}

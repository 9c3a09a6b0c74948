package org.compacthub.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.MovableClock;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.compacthub.time.London;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = MovableClock.PROPERTY, value = "true")
class ApiKeysHttpTest {
    private static final String KEYS = "/api/v1/api-keys";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private MovableClock clock;

    @Test
    void a_key_acts_as_its_maker_and_shows_its_secret_once() {
        SignedIn officer = people.with(Role.OFFICER);
        ContractAnswer made = make(officer, "{\"label\":\" Nightly sync \"}").expect(201);
        String secret = made.textAt("secret");
        assertThat(secret).matches("ck_[0-9a-f]{32}_[A-Za-z0-9_-]{43}");
        assertThat(made.header("Cache-Control")).contains("no-store");
        ContractAnswer session =
                client.get("/api/v1/session").withKey(secret).send().expect(200);
        assertThat(session.textAt("role")).isEqualTo("officer");
        assertThat(session.textAt("organisation.id"))
                .isEqualTo(officer.organisation().value().toString());
        ContractAnswer list = client.get(KEYS).as(officer).send().expect(200);
        assertThat(list.ofItems("label")).containsExactly("Nightly sync");
        assertThat(list.textAt("items.0.lastUsedOn")).isEqualTo(today().toString());
        assertThat(list.text()).doesNotContain(secret.substring(36));
    }

    @Test
    void a_key_that_is_wrong_is_refused_where_anybody_may_read_too() {
        SignedIn member = people.with(Role.MEMBER);
        String secret = make(member, "{\"label\":\"x\"}").expect(201).textAt("secret");
        String wrong = secret.substring(0, secret.length() - 1) + (secret.endsWith("A") ? "B" : "A");
        client.get("/api/v1/organisations").withKey(secret).send().expect(200);
        client.get("/api/v1/organisations").withKey(wrong).send().expect(401);
        client.get("/api/v1/organisations").withKey("ck_").send().expect(401);
        client.get("/api/v1/organisations")
                .header("Authorization", "Basic dXNlcjpwYXNz")
                .send()
                .expect(401);
        client.get("/api/v1/organisations")
                .withKey(member.cookie("__Host-access"))
                .send()
                .expect(401);
    }

    @Test
    void a_key_works_up_to_and_on_its_last_day() {
        SignedIn member = people.with(Role.MEMBER);
        LocalDate last = today().plusDays(2);
        String secret = make(member, "{\"label\":\"x\",\"expiresOn\":\"%s\"}".formatted(last))
                .expect(201)
                .textAt("secret");
        clock.set(London.startOf(last.plusDays(1)).toInstant().minusSeconds(1));
        client.get("/api/v1/organisations").withKey(secret).send().expect(200);
        clock.pass(Duration.ofSeconds(1));
        client.get("/api/v1/organisations").withKey(secret).send().expect(401);
    }

    @Test
    void the_last_day_lies_within_a_year_and_is_a_year_ahead_if_nothing_is_said() {
        SignedIn member = people.with(Role.MEMBER);
        assertThat(make(member, "{\"label\":\"x\"}").expect(201).textAt("key.expiresOn"))
                .isEqualTo(today().plusYears(1).toString());
        ContractAnswer late = make(
                        member,
                        "{\"label\":\"x\",\"expiresOn\":\"%s\"}"
                                .formatted(today().plusYears(1).plusDays(1)))
                .expect(400);
        assertThat(late.textAt("errors.0.wouldPass"))
                .isEqualTo(today().plusYears(1).toString());
        make(member, "{\"label\":\"x\",\"expiresOn\":\"%s\"}".formatted(today().minusDays(1)))
                .expect(400);
        make(member, "{\"label\":\"x\",\"expiresOn\":\"%s\"}".formatted(today()))
                .expect(201);
    }

    @Test
    void a_revoked_key_is_dead_at_once_and_only_its_organisation_can_revoke_it() {
        SignedIn member = people.with(Role.MEMBER);
        SignedIn stranger = people.with(Role.MEMBER);
        ContractAnswer made = make(member, "{\"label\":\"x\"}").expect(201);
        String path = KEYS + "/" + made.textAt("key.id");
        client.delete(path).as(stranger).send().expect(404);
        client.get("/api/v1/organisations")
                .withKey(made.textAt("secret"))
                .send()
                .expect(200);
        client.delete(path).as(member).send().expect(204);
        client.get("/api/v1/organisations")
                .withKey(made.textAt("secret"))
                .send()
                .expect(401);
        client.delete(path).as(member).send().expect(404);
        assertThat(client.get(KEYS).as(member).send().ofItems("id")).isEmpty();
    }

    @Test
    void a_key_dies_with_its_makers_membership_and_does_not_come_back_with_it() {
        SignedIn administrator = people.with(Role.ADMINISTRATOR);
        SignedIn officer = people.with(Role.OFFICER);
        String secret = make(officer, "{\"label\":\"x\"}").expect(201).textAt("secret");
        memberships(administrator, officer, 0, "member");
        client.get("/api/v1/organisations").withKey(secret).send().expect(401);
        memberships(administrator, officer, 1, "officer");
        client.get("/api/v1/organisations").withKey(secret).send().expect(401);
    }

    @Test
    void the_trail_tells_of_keys_without_their_secrets() {
        SignedIn steward = people.with(Role.STEWARD);
        ContractAnswer made = make(steward, "{\"label\":\"x\"}").expect(201);
        String id = made.textAt("key.id");
        client.delete(KEYS + "/" + id).as(steward).send().expect(204);
        ContractAnswer trail =
                client.get("/api/v1/changes?subject=" + id).as(steward).send().expect(200);
        assertThat(trail.ofItems("action")).containsExactly("revokeApiKey", "createApiKey");
        assertThat(trail.text()).doesNotContain(made.textAt("secret").substring(36));
    }

    private ContractAnswer make(SignedIn maker, String body) {
        return client.post(KEYS).as(maker).json(body).send();
    }

    private void memberships(SignedIn administrator, SignedIn person, long version, String role) {
        client.put("/api/v1/people/" + person.person().value() + "/memberships")
                .as(administrator)
                .ifMatch(version)
                .json("{\"memberships\":[{\"organisation\":\"%s\",\"role\":\"%s\"}]}"
                        .formatted(person.organisation().value(), role))
                .send()
                .expect(200);
    }

    private LocalDate today() {
        return London.today(clock);
    }
}

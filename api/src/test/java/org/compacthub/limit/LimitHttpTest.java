package org.compacthub.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "compacthub.limits.per-address", value = "5")
@Property(name = "compacthub.limits.per-person", value = "3")
@Property(name = "compacthub.limits.per-program", value = "2")
@Property(name = "compacthub.limits.wrong-keys-per-address", value = "2")
@Property(name = "compacthub.proxies.trusted", value = "127.0.0.0/8,::1")
class LimitHttpTest {
    private static final String PATH = "/api/v1/organisations";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Test
    void an_address_gets_its_quota_and_is_told_how_much_is_left() {
        for (int left = 4; left >= 0; left--) {
            ContractAnswer answer = from("203.0.113.1", PATH).expect(200);
            assertThat(answer.header("RateLimit-Policy")).contains("\"public\";q=5;w=60");
            assertThat(answer.header("RateLimit").orElseThrow()).startsWith("\"public\";r=" + left + ";t=");
        }
        ContractAnswer refused = from("203.0.113.1", PATH).expect(429);
        assertThat(Long.parseLong(refused.header("Retry-After").orElseThrow())).isBetween(1L, 12L);
        assertThat(refused.header("RateLimit").orElseThrow()).startsWith("\"public\";r=0;");
        from("203.0.113.2", PATH).expect(200);
    }

    @Test
    void people_and_programs_have_quotas_of_their_own() {
        SignedIn person = people.with(Role.MEMBER);
        String key = client.post("/api/v1/api-keys")
                .as(person)
                .header("X-Forwarded-For", "203.0.113.3")
                .json("{\"label\":\"x\"}")
                .send()
                .expect(201)
                .textAt("secret");
        client.get(PATH).as(person).send().expect(200);
        client.get(PATH).as(person).send().expect(200);
        ContractAnswer refused = client.get(PATH).as(person).send().expect(429);
        assertThat(refused.header("RateLimit-Policy")).contains("\"person\";q=3;w=60");
        client.get(PATH).withKey(key).send().expect(200);
        client.get(PATH).withKey(key).send().expect(200);
        assertThat(client.get(PATH).withKey(key).send().expect(429).header("RateLimit-Policy"))
                .contains("\"program\";q=2;w=60");
    }

    @Test
    void wrong_keys_are_counted_against_their_address() {
        for (int number = 0; number < 2; number++) {
            wrongKey("203.0.113.4").expect(401);
        }
        wrongKey("203.0.113.4").expect(429);
        wrongKey("203.0.113.5").expect(401);
    }

    @Test
    void what_is_not_the_api_is_not_counted() {
        for (int number = 0; number < 8; number++) {
            assertThat(from("203.0.113.6", "/openapi.yaml").expect(200).header("RateLimit"))
                    .isEmpty();
        }
    }

    private ContractAnswer from(String address, String path) {
        return client.get(path).header("X-Forwarded-For", address).send();
    }

    private ContractAnswer wrongKey(String address) {
        return client.get(PATH)
                .header("X-Forwarded-For", address)
                .withKey("ck_nonsense")
                .send();
    }
}

package org.compacthub.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.ContractRequest;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class ForgedRequestsHttpTest {
    private static final String ALL = "/api/v1/organisations?despite-duplicates=true";
    private static final String ORGANISATION = "{\"name\":\"Ordsall Rowers\",\"sector\":\"voluntary\"}";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    private SignedIn staff;

    @BeforeEach
    void signIn() {
        staff = people.with(Role.CVS);
    }

    @Test
    void a_write_from_the_sites_own_page_goes_through() {
        write().header("Origin", client.origin())
                .header("Sec-Fetch-Site", "same-origin")
                .send()
                .expect(201);
        write().header("Sec-Fetch-Site", "same-origin").send().expect(201);
        write().header("Origin", client.origin()).send().expect(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost", "http://localhost.evil.example:80", ""})
    void a_write_from_another_origin_is_refused(String origin) {
        write().header("Origin", origin).send().expect(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void a_write_that_the_browser_says_comes_from_elsewhere_is_refused(String site) {
        write().header("Sec-Fetch-Site", site)
                .header("Origin", client.origin())
                .send()
                .expect(403);
    }

    @Test
    void a_write_with_cookies_that_does_not_say_where_from_is_refused() {
        write().send().expect(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void what_a_form_of_another_site_can_send_is_refused(String type) {
        assertThat(client.post(ALL)
                        .header("Cookie", staff.cookies())
                        .header("Origin", client.origin())
                        .body(ORGANISATION, type)
                        .sendWrong()
                        .status())
                .isEqualTo(415);
    }

    @Test
    void nobody_can_be_signed_in_or_out_from_another_site() {
        client.post("/api/v1/session")
                .header("Origin", "https://evil.example")
                .json("{\"email\":\"%s\",\"password\":\"%s\"}".formatted(staff.email(), TestPeople.PASSWORD))
                .send()
                .expect(403);
        client.delete("/api/v1/session")
                .header("Cookie", staff.cookies())
                .header("Origin", "https://evil.example")
                .send()
                .expect(403);
        client.post("/api/v1/session/refresh")
                .header("Cookie", staff.cookies())
                .header("Origin", "https://evil.example")
                .send()
                .expect(403);
        client.get("/api/v1/people").as(staff).send().expect(200);
    }

    @Test
    void reading_and_programs_are_left_alone() {
        var read = client.get("/api/v1/organisations")
                .header("Origin", "https://elsewhere.example")
                .send()
                .expect(200);
        assertThat(read.header("Access-Control-Allow-Origin")).contains("*");
        assertThat(read.header("Access-Control-Allow-Credentials")).isEmpty();
        String key = client.post("/api/v1/api-keys")
                .as(staff)
                .json("{\"label\":\"sync\"}")
                .send()
                .expect(201)
                .textAt("secret");
        client.post(ALL)
                .withKey(key)
                .header("Origin", "https://elsewhere.example")
                .json(ORGANISATION)
                .send()
                .expect(201);
    }

    @Test
    void what_is_not_for_everybody_is_not_for_other_sites() {
        var people = client.get("/api/v1/people")
                .as(staff)
                .header("Origin", "https://elsewhere.example")
                .send()
                .expect(200);
        assertThat(people.header("Access-Control-Allow-Origin")).isEmpty();
        int preflight = client.request("OPTIONS", "/api/v1/organisations")
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "PUT")
                .sendUnchecked()
                .status();
        assertThat(preflight).isNotEqualTo(200);
    }

    private ContractRequest write() {
        return client.post(ALL).header("Cookie", staff.cookies()).json(ORGANISATION);
    }
}

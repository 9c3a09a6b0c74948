package org.compacthub.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What requests to be entered hold on whoever asked. */
@MicronautTest(transactional = false)
class AskerDataHttpTest {
    private static final String WHY = "Asked for in writing, identity seen at the desk";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    private SignedIn staff;
    private String email;

    @BeforeEach
    void ask() {
        staff = people.with(Role.CVS);
        email = "a" + staff.person().value() + "@example.org";
    }

    @Test
    void a_request_is_found_and_copied_by_the_address_however_it_was_written() {
        String id = ask("Irwell Kites", email.toUpperCase());
        ContractAnswer found = post("searches", "").expect(200);
        assertThat(found.ofEach("requests", "id")).containsExactly(id);
        assertThat(found.ofEach("requests", "organisation")).containsExactly("Irwell Kites");
        ContractAnswer copy = post("copies", ",\"why\":\"%s\"".formatted(WHY)).expect(200);
        assertThat(copy.textAt("requests.0.email")).isEqualTo(email);
        assertThat(copy.textAt("requests.0.state")).isEqualTo("waiting");
        String trail = trail(id);
        assertThat(trail).contains("copyPersonalData").contains(WHY).doesNotContain(email);
    }

    @Test
    void erasure_declines_what_waits_and_forgets_the_address_of_what_is_settled() {
        String waits = ask("Irwell Rowers", email);
        String entered = ask("Irwell Runners", email);
        client.post("/api/v1/entry-requests/" + entered + "/acceptance")
                .as(staff)
                .ifMatch(0)
                .send()
                .expect(201);
        ContractAnswer erased =
                post("erasures", ",\"why\":\"%s\"".formatted(WHY)).expect(200);
        assertThat(erased.ofEach("requests", "state")).containsExactly("declined", "accepted");
        ContractAnswer all = client.get("/api/v1/entry-requests?state=declined&limit=100")
                .as(staff)
                .send()
                .expect(200);
        assertThat(all.text()).doesNotContain(email);
        assertThat(all.textAt("items.0.id")).isEqualTo(waits);
        assertThat(all.textAt("items.0.entry.name")).isEqualTo("Irwell Rowers");
        assertThat(all.textAt("items.0.reason")).contains("personal data erased");
        client.get("/api/v1/organisations/" + entered).send().expect(200);
        client.post("/api/v1/entry-requests/" + waits + "/acceptance")
                .as(staff)
                .ifMatch(1)
                .send()
                .expect(409);
        assertThat(post("searches", "").expect(200).ofEach("requests", "id")).isEmpty();
        assertThat(trail(waits)).contains("erasePersonalData").doesNotContain(email);
    }

    private String ask(String name, String from) {
        return client.post("/api/v1/entry-requests")
                .json("{\"email\":\"%s\",\"entry\":{\"name\":\"%s\",\"sector\":\"voluntary\"}}".formatted(from, name))
                .send()
                .expect(201)
                .textAt("id");
    }

    private String trail(String id) {
        return client.get("/api/v1/changes?subject=" + id)
                .as(people.with(Role.ADMINISTRATOR))
                .send()
                .expect(200)
                .text();
    }

    private ContractAnswer post(String what, String more) {
        return client.post("/api/v1/personal-data-" + what)
                .as(staff)
                .json("{\"email\":\"%s\"%s}".formatted(email, more))
                .send();
    }
}

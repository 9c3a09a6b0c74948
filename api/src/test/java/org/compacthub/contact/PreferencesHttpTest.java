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
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PreferencesHttpTest {
    private static final String WISHES = """
        {"receiving":{"format":"easy-read","language":"ur","channel":"email","accessNeeds":"Ground floor"},
         "participation":"involving"}
        """;

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private PreferenceKeeping preferences;

    @Test
    void an_organisation_says_how_it_wishes_to_be_written_to_and_partners_read_it() {
        SignedIn own = people.with(Role.MEMBER);
        String path = "/api/v1/organisations/" + own.organisation().value() + "/preferences";
        ContractAnswer nothing =
                client.get(path).as(people.with(Role.OFFICER)).send().expect(200);
        assertThat(nothing.version()).isZero();
        assertThat(nothing.at("receiving")).isNull();
        assertThat(preferences.all(List.of(own.organisation()))).isEmpty();

        client.put(path).as(own).json(WISHES).send().expect(428);
        assertThat(client.put(path)
                        .as(own)
                        .ifMatch(0)
                        .json(WISHES)
                        .send()
                        .expect(200)
                        .version())
                .isEqualTo(1);
        client.put(path).as(own).ifMatch(0).json(WISHES).send().expect(412);
        assertThat(client.put(path)
                        .as(own)
                        .ifMatch(1)
                        .json(WISHES)
                        .send()
                        .expect(200)
                        .version())
                .as("nothing differs")
                .isEqualTo(1);
        for (Role role : List.of(Role.MEMBER, Role.OFFICER, Role.STEWARD)) {
            ContractAnswer partner =
                    client.get(path).as(people.with(role)).send().expect(200);
            assertThat(partner.textAt("receiving.format")).isEqualTo("easy-read");
            assertThat(partner.textAt("receiving.accessNeeds")).isEqualTo("Ground floor");
            assertThat(partner.textAt("participation")).isEqualTo("involving");
            assertThat(partner.at("mayChange")).isEqualTo(false);
        }
        client.get(path).send().expect(401);
        client.put(path).as(people.with(Role.CVS)).ifMatch(1).json("{}").send().expect(200);
        assertThat(client.get(path).as(own).send().at("participation")).isNull();
    }

    @Test
    void others_than_keepers_do_not_change_them_and_what_breaks_a_rule_is_refused() {
        SignedIn own = people.with(Role.MEMBER);
        String path = "/api/v1/organisations/" + own.organisation().value() + "/preferences";
        client.put(path)
                .as(people.with(Role.OFFICER))
                .ifMatch(0)
                .json(WISHES)
                .send()
                .expect(403);
        client.put(path)
                .as(people.with(Role.STEWARD))
                .ifMatch(0)
                .json(WISHES)
                .send()
                .expect(403);
        ContractAnswer refused = client.put(path)
                .as(own)
                .ifMatch(0)
                .json("{\"receiving\":{\"format\":\"audio\",\"otherFormat\":\"tape\",\"language\":\"Urdu!\"}}")
                .send()
                .expect(400);
        assertThat(refused.ofEach("errors", "pointer"))
                .containsExactlyInAnyOrder("#/receiving/otherFormat", "#/receiving/language");
        client.put(path)
                .as(own)
                .ifMatch(0)
                .json("{\"participation\":\"commanding\"}")
                .sendWrong()
                .expect(400);
        client.get("/api/v1/organisations/00000000-0000-7000-8000-000000000000/preferences")
                .as(own)
                .send()
                .expect(404);
    }
}

package org.compacthub.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.compacthub.caller.Role;
import org.compacthub.testing.AtOnce;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.Test;

/** On a database of its own, since it is about who is the only one. */
@MicronautTest(transactional = false)
class LastAdministratorsAccountHttpTest {
    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Test
    void the_last_administrator_stays_whoever_erases_whom_and_at_whatever_moment() throws Exception {
        SignedIn one = people.with(Role.ADMINISTRATOR);
        ContractAnswer refused = erase(one, one).expect(409);
        assertThat(refused.textAt("detail")).contains("Make somebody else one first");
        client.get("/api/v1/people").as(one).send().expect(200);

        SignedIn other = people.with(Role.ADMINISTRATOR);
        List<Integer> answers = AtOnce.of(2, turn -> turn == 0 ? erase(one, other) : erase(other, one)).stream()
                .map(ContractAnswer::status)
                .toList();
        assertThat(answers).containsOnlyOnce(200);
        List<Integer> left = List.of(one, other).stream()
                .map(each -> client.get("/api/v1/people").as(each).send().status())
                .toList();
        assertThat(left).containsExactlyInAnyOrder(200, 401);
    }

    private ContractAnswer erase(SignedIn by, SignedIn whom) {
        return client.post("/api/v1/personal-data-erasures")
                .as(by)
                .json("{\"email\":\"%s\",\"why\":\"Asked for by letter\",\"account\":true}".formatted(whom.email()))
                .send();
    }
}

package org.compacthub.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.Test;

/** On a database of its own, since it is about who is the only one. */
@MicronautTest(transactional = false)
class LastAdministratorHttpTest {
    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Test
    void somebody_stays_administrator() {
        SignedIn only = people.with(Role.ADMINISTRATOR);
        ContractAnswer refused = resign(only);
        assertThat(refused.status()).isEqualTo(409);
        client.get("/api/v1/people").as(only).send().expect(200);

        people.with(Role.ADMINISTRATOR);
        assertThat(resign(only).status()).isEqualTo(200);
        client.get("/api/v1/people").as(only).send().expect(401);
    }

    private ContractAnswer resign(SignedIn administrator) {
        return client.put("/api/v1/people/" + administrator.person().value() + "/memberships")
                .as(administrator)
                .ifMatch(0)
                .json("{\"memberships\":[]}")
                .send();
    }
}

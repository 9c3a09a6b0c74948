package org.compacthub.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.ContractRequest;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks every operation of the contract in every role, and compares what the running server lets through. */
@MicronautTest(transactional = false)
class AccessHttpTest {
    /** These end the session, so they come last. */
    private static final List<String> LAST = List.of("refreshSession", "signOut");

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Router router;

    @Test
    void the_server_has_every_operation_of_the_contract_and_no_other() {
        Set<String> served = router.uriRoutes()
                .map(route -> route.getHttpMethodName() + " "
                        + route.getUriMatchTemplate().toPathString())
                .filter(route ->
                        (route.contains(" /api") || route.contains(" /open-referral")) && !route.startsWith("HEAD "))
                .collect(Collectors.toSet());
        assertThat(served)
                .isEqualTo(operations().stream()
                        .map(operation -> operation.method() + " " + operation.path())
                        .collect(Collectors.toSet()));
    }

    @Test
    void anonymous_callers_get_what_is_for_everybody_and_401_for_the_rest() {
        SoftAssertions softly = new SoftAssertions();
        for (ContractOperation operation : operations()) {
            ContractAnswer answer = request(operation).sendWrong();
            if (operation.id().equals("refreshSession")) {
                // Open to everybody, since it is the refresh cookie that it looks at; and there is none here.
                softly.assertThat(answer.textAt("detail")).startsWith("Your session has ended");
            } else if (operation.roles().contains("reader")) {
                softly.assertThat(answer.status()).as(operation.id()).isNotIn(401, 403, 405, 500);
            } else {
                softly.assertThat(answer.status()).as(operation.id()).isEqualTo(401);
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "READER", mode = EnumSource.Mode.EXCLUDE)
    void people_get_what_is_for_their_role_and_403_for_the_rest(Role role) {
        SignedIn person = people.with(role);
        SoftAssertions softly = new SoftAssertions();
        for (ContractOperation operation : operations()) {
            int status = request(operation).as(person).sendWrong().status();
            check(softly, operation, status, operation.roles().contains(role.wireName()));
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "READER", mode = EnumSource.Mode.EXCLUDE)
    void programs_get_what_is_for_their_makers_role_and_for_programs(Role role) {
        SignedIn maker = people.with(role);
        String key = client.post("/api/v1/api-keys")
                .as(maker)
                .json("{\"label\":\"walk\"}")
                .send()
                .expect(201)
                .textAt("secret");
        SoftAssertions softly = new SoftAssertions();
        for (ContractOperation operation : operations()) {
            int status = request(operation).withKey(key).sendWrong().status();
            boolean allowed = operation.roles().contains(role.wireName())
                    && operation.security().contains("apiKey");
            check(softly, operation, status, allowed);
        }
        softly.assertAll();
    }

    private static void check(SoftAssertions softly, ContractOperation operation, int status, boolean allowed) {
        if (allowed) {
            softly.assertThat(status).as(operation.id()).isNotIn(401, 403, 405, 500);
        } else {
            softly.assertThat(status).as(operation.id()).isEqualTo(403);
        }
    }

    private static List<ContractOperation> operations() {
        return ContractOperation.all().stream()
                .sorted(Comparator.comparingInt(operation -> LAST.indexOf(operation.id())))
                .toList();
    }

    /** A request that gets past the door and no further: about a record that there isn't, or with an empty body. */
    private ContractRequest request(ContractOperation operation) {
        String path = operation
                .path()
                .replace("{codeId}", "no-such-code")
                .replace("{topic}", "no-such-topic")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        ContractRequest request = client.request(operation.method(), path).ifMatch(0);
        return operation.takesBody() ? request.json("{}") : request;
    }
}

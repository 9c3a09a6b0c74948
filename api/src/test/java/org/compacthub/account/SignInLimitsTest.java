package org.compacthub.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.compacthub.caller.Role;
import org.compacthub.organisation.Sector;
import org.compacthub.store.Database;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.MovableClock;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = MovableClock.PROPERTY, value = "true")
@Property(name = "compacthub.sign-in.tries-per-account", value = "3")
@Property(name = "compacthub.sign-in.tries-per-address", value = "7")
class SignInLimitsTest {
    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private MovableClock clock;

    @Inject
    private Database database;

    @Inject
    private PersonRows rows;

    @Inject
    private Pruning pruning;

    private String email;

    @BeforeEach
    void somebodyAfterAQuietHour() {
        clock.pass(Duration.ofHours(1));
        email = people.person(new MembershipWanted(
                        people.organisation(Sector.VOLUNTARY).id(), Role.MEMBER))
                .email()
                .value();
    }

    @Test
    void after_three_wrong_passwords_even_the_right_one_waits() {
        for (int number = 0; number < 3; number++) {
            signIn(email, "not the password").expect(401);
            clock.pass(Duration.ofMinutes(1));
        }
        ContractAnswer waiting = signIn(email, TestPeople.PASSWORD).expect(429);
        assertThat(waiting.header("Retry-After"))
                .contains(String.valueOf(Duration.ofMinutes(12).toSeconds()));
        clock.pass(Duration.ofMinutes(12).minusSeconds(1));
        signIn(email, TestPeople.PASSWORD).expect(429);
        clock.pass(Duration.ofSeconds(1));
        signIn(email, TestPeople.PASSWORD).expect(200);
    }

    @Test
    void an_email_that_nobody_has_waits_just_the_same() {
        for (int number = 0; number < 3; number++) {
            signIn("nobody@example.org", "not the password").expect(401);
        }
        signIn("NOBODY@example.org", "not the password").expect(429);
    }

    @Test
    void the_right_password_wipes_the_slate() {
        signIn(email, "not the password").expect(401);
        signIn(email, "not the password").expect(401);
        signIn(email, TestPeople.PASSWORD).expect(200);
        signIn(email, "not the password").expect(401);
        signIn(email, "not the password").expect(401);
        signIn(email, TestPeople.PASSWORD).expect(200);
    }

    @Test
    void one_address_can_t_try_a_password_on_everybody() {
        for (int number = 0; number < 7; number++) {
            signIn("somebody" + number + "@example.org", "not the password").expect(401);
        }
        signIn("somebody-else@example.org", "not the password").expect(429);
        clock.pass(Duration.ofMinutes(15));
        signIn("somebody-else@example.org", "not the password").expect(401);
    }

    @Test
    void guesses_that_arrive_together_are_counted_together() throws Exception {
        try (ExecutorService guessers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> guess = () -> signIn(email, "not the password").status();
            List<Future<Integer>> answers =
                    guessers.invokeAll(Stream.generate(() -> guess).limit(6).toList());
            long looked = 0;
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(401, 429, 503);
                looked += answer.get() == 401 ? 1 : 0;
            }
            assertThat(looked).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void a_hash_of_older_parameters_is_renewed_at_the_next_sign_in() {
        PersonRows.Credentials before = credentials();
        String older = new Passwords(new SecureRandom(), new PasswordHash.Cost(8_192, 1, 1)).hash(TestPeople.PASSWORD);
        database.write(() -> {
            rows.setHash(before.person(), older);
            return older;
        });
        signIn(email, TestPeople.PASSWORD).expect(200);
        assertThat(credentials().passwordHash()).isNotEqualTo(older).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        signIn(email, TestPeople.PASSWORD).expect(200);
    }

    @Test
    void what_is_over_is_removed_and_what_is_not_stays() {
        signIn(email, TestPeople.PASSWORD).expect(200);
        signIn(email, "not the password").expect(401);
        pruning.prune();
        assertThat(count("sign_in_try")).isPositive();
        assertThat(count("refresh_token")).isPositive();
        clock.pass(Duration.ofHours(25));
        pruning.prune();
        assertThat(count("sign_in_try")).isZero();
        assertThat(count("refresh_token")).isZero();
        assertThat(count("session_family")).isPositive();
        clock.pass(Duration.ofDays(30));
        pruning.prune();
        assertThat(count("session_family")).isZero();
    }

    private ContractAnswer signIn(String account, String password) {
        return client.post("/api/v1/session")
                .json("{\"email\":\"%s\",\"password\":\"%s\"}".formatted(account, password))
                .send();
    }

    private PersonRows.Credentials credentials() {
        return database.read(() -> rows.credentials(new EmailAddress(email))).orElseThrow();
    }

    private long count(String table) {
        return database.read(() -> database.query("SELECT COUNT(*) FROM " + table, List.of(), row -> row.getLong(1))
                .getFirst());
    }
}

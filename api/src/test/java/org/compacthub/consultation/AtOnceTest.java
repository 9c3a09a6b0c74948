package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Several people, or one impatient program, at the same moment. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AtOnceTest {
    private static final int AT_ONCE = 6;
    private static final String PATH = "/api/v1/consultations";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    private SignedIn officer;

    @BeforeAll
    void people() {
        officer = people.with(Role.OFFICER);
    }

    @Test
    void of_many_changes_to_one_version_one_wins_and_the_others_learn_the_current_one() throws Exception {
        String path = PATH + "/"
                + client.post(PATH)
                        .as(officer)
                        .json("{\"title\":\"Parks\"}")
                        .send()
                        .expect(201)
                        .textAt("id");
        List<ContractAnswer> answers = atOnce(turn -> client.put(path)
                .as(officer)
                .ifMatch(0)
                .json("{\"title\":\"Parks %d\"}".formatted(turn))
                .send());
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 200)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(412);
            assertThat(answer.header("ETag")).contains("\"1\"");
        });
        ContractAnswer kept = client.get(path).as(officer).send().expect(200);
        assertThat(kept.at("version")).isEqualTo(1);
        assertThat(client.get(path + "/changes").as(officer).send().ofItems("action"))
                .containsExactly("changeConsultation", "createConsultation");
    }

    @Test
    void one_key_at_once_is_one_plan_and_one_answer() throws Exception {
        String key = UUID.randomUUID().toString();
        String title = "Once " + key;
        List<ContractAnswer> answers = atOnce(turn -> client.post(PATH)
                .as(officer)
                .header("Idempotency-Key", key)
                .json("{\"title\":\"%s\"}".formatted(title))
                .send()
                .expect(201));
        Set<String> texts = new HashSet<>();
        answers.forEach(answer -> texts.add(answer.text()));
        assertThat(texts).hasSize(1);
        assertThat(client.get(PATH + "?limit=200&status=idea&sort=-updated-at")
                        .as(officer)
                        .send()
                        .ofItems("title"))
                .containsOnlyOnce(title);
    }

    @Test
    void many_keys_at_once_do_not_stand_in_each_others_way() throws Exception {
        for (int turn = 0; turn < 3; turn++) {
            atOnce(each -> client.post(PATH)
                    .as(officer)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .json("{\"title\":\"Parks\"}")
                    .send()
                    .expect(201));
        }
    }

    @FunctionalInterface
    private interface Act {
        ContractAnswer on(int turn);
    }

    private static List<ContractAnswer> atOnce(Act act) throws Exception {
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        List<Callable<ContractAnswer>> acts = new ArrayList<>();
        for (int turn = 0; turn < AT_ONCE; turn++) {
            int number = turn;
            acts.add(() -> {
                together.await();
                return act.on(number);
            });
        }
        List<ContractAnswer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<ContractAnswer> answer : threads.invokeAll(acts)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}

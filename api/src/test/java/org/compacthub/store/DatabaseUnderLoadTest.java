package org.compacthub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLNonTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "datasources.default.maximum-pool-size", value = "4")
@Property(name = "datasources.default.connection-timeout", value = "500")
class DatabaseUnderLoadTest {
    @Inject
    private Database database;

    @Inject
    private ContractClient client;

    @Test
    void the_victim_of_a_deadlock_is_tried_again_and_both_transactions_take_effect() throws Exception {
        addTerm("deadlock-a");
        addTerm("deadlock-b");
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger tries = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> one = threads.submit(() -> move("deadlock-a", "deadlock-b", bothHoldOne, tries));
            Future<?> other = threads.submit(() -> move("deadlock-b", "deadlock-a", bothHoldOne, tries));
            one.get(60, TimeUnit.SECONDS);
            other.get(60, TimeUnit.SECONDS);
        }
        assertThat(position("deadlock-a")).isEqualTo(2);
        assertThat(position("deadlock-b")).isEqualTo(2);
        assertThat(tries.get()).as("transactions begun").isGreaterThan(2);
    }

    @Test
    void where_every_connection_is_taken_the_answer_is_to_try_again_soon() throws Exception {
        CountDownLatch allTaken = new CountDownLatch(4);
        CountDownLatch done = new CountDownLatch(1);
        List<Future<?>> holders = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int count = 0; count < 4; count++) {
                holders.add(threads.submit(() -> database.read(() -> {
                    allTaken.countDown();
                    return await(done);
                })));
            }
            assertThat(allTaken.await(30, TimeUnit.SECONDS)).isTrue();
            assertUnavailable(() -> database.read(() -> 1));
            assertUnavailable(() -> database.write(() -> 1));
            ContractAnswer answer = client.get("/api/v1/consultations").send().expect(503);
            assertThat(answer.header("Retry-After")).isPresent();
            assertThat(answer.at("code")).isEqualTo("unavailable");
            done.countDown();
            for (Future<?> holder : holders) {
                holder.get(30, TimeUnit.SECONDS);
            }
        } finally {
            done.countDown();
        }
        client.get("/api/v1/consultations").send().expect(200);
    }

    @Test
    void where_the_connection_is_lost_the_answer_is_to_try_again_soon() {
        assertUnavailable(() -> database.read(DatabaseUnderLoadTest::lost));
        assertUnavailable(() -> database.write(DatabaseUnderLoadTest::lost));
    }

    @Test
    void a_statement_that_the_database_refuses_is_a_fault_that_knows_duplicates() {
        addTerm("twice");
        assertThatThrownBy(() -> database.write(() -> database.update(
                        "INSERT INTO term (kind, id, name, seldom_heard, position) VALUES ('topic', 'twice', 'x', 0,"
                                + " 0)",
                        List.of())))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        fault -> assertThat(fault.isDuplicate()).isTrue());
        assertThatThrownBy(() -> database.write(() -> database.update(
                        "INSERT INTO term (kind, id, name, seldom_heard, position) VALUES ('other', 'x', 'x', 0, 0)",
                        List.of())))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        fault -> assertThat(fault.isDuplicate()).isFalse());
    }

    /** As when the database is restarted in the middle of things. */
    private static Object lost() {
        throw new StoreException(new SQLNonTransientConnectionException("Communications link failure", "08S01"));
    }

    private Object move(String first, String second, CyclicBarrier bothHoldOne, AtomicInteger tries) {
        return database.write(() -> {
            int turn = tries.incrementAndGet();
            raise(first);
            if (turn <= 2) {
                await(bothHoldOne);
            }
            raise(second);
            return null;
        });
    }

    private void raise(String term) {
        database.update("UPDATE term SET position = position + 1 WHERE kind = 'topic' AND id = ?", List.of(term));
    }

    private void addTerm(String id) {
        database.write(() -> database.update(
                "INSERT INTO term (kind, id, name, seldom_heard, position) VALUES ('topic', ?, ?, 0, 0)"
                        + " ON DUPLICATE KEY UPDATE position = 0",
                List.of(id, id)));
    }

    private int position(String id) {
        return database.read(() -> database.one(
                        "SELECT position FROM term WHERE kind = 'topic' AND id = ?",
                        List.of(id),
                        row -> row.getInt("position")))
                .orElseThrow();
    }

    private static void assertUnavailable(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainProblem.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(ProblemCode.UNAVAILABLE);
            assertThat(refusal.retryAfter()).isPresent();
        });
    }

    private static Object await(CountDownLatch latch) {
        try {
            return latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException interruption) {
            throw new AssertionError(interruption);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}

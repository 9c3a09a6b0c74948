package org.compacthub.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.compacthub.caller.Actor;
import org.compacthub.store.Database;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class RegisterEditionTest {
    private static final String LIST = "/api/v1/organisations?q=dunlin";

    @Inject
    private ContractClient client;

    @Inject
    private Organisations organisations;

    @Inject
    private RegisterEdition edition;

    @Inject
    private Database database;

    @Test
    void a_list_is_the_same_until_the_register_changes() {
        Organisation first = add("Dunlin Rowers");
        ContractAnswer read = client.get(LIST).send().expect(200);
        String tag = read.header("ETag").orElseThrow();
        client.get(LIST).header("If-None-Match", tag).send().expect(304);
        add("Dunlin Singers");
        ContractAnswer again =
                client.get(LIST).header("If-None-Match", tag).send().expect(200);
        assertThat(again.ofItems("name")).containsExactly("Dunlin Rowers", "Dunlin Singers");
        database.write(() -> organisations.disputed(organisations.held(first.id()), 1));
        client.get(LIST)
                .header("If-None-Match", again.header("ETag").orElseThrow())
                .send()
                .expect(200);
    }

    @Test
    void a_transaction_raises_it_once_and_one_that_is_taken_back_not_at_all() {
        long before = edition.now();
        database.write(() -> {
            add("Whimbrel One");
            add("Whimbrel Two");
            return true;
        });
        assertThat(edition.now()).isEqualTo(before + 1);
        try {
            database.write(() -> {
                add("Whimbrel Three");
                throw new IllegalStateException("taken back");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("taken back");
        }
        assertThat(edition.now()).isEqualTo(before + 1);
    }

    @Test
    void a_long_change_of_the_register_keeps_no_other_waiting() {
        database.write(() -> {
            add("Curlew Rowers");
            // On another thread, as another server would.
            CompletableFuture<Organisation> other = CompletableFuture.supplyAsync(() -> add("Avocet Choir"));
            assertThat(other.orTimeout(10, TimeUnit.SECONDS).join().name()).isEqualTo("Avocet Choir");
            return true;
        });
    }

    private Organisation add(String name) {
        return organisations.add(new Profile(name, null, Sector.VOLUNTARY, null), Actor.server());
    }
}

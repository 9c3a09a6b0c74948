package org.compacthub.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.BeanContext;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.compacthub.caller.Actor;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class WordRefillTest {
    @Inject
    private WordRefill refill;

    @Inject
    private IndexRenewalRows renewal;

    @Inject
    private Organisations organisations;

    @Inject
    private BeanContext context;

    @Inject
    private Database database;

    @Test
    void an_entry_that_was_written_by_earlier_rules_is_written_by_those_of_today() {
        OrganisationId id = organisations
                .add(new Profile("Łódź d'Été Quire", null, Sector.VOLUNTARY, null), Actor.server())
                .id();
        List<String> words = wordsOf(id);
        List<String> keys = keysOf(id);
        assertThat(words).containsExactly("dete", "ete", "lodz", "quire");
        database.write(() -> {
            database.update(
                    "UPDATE organisation_word SET word = 'łodz' WHERE word = 'lodz' AND organisation = ?",
                    List.of(id.value()));
            database.update(
                    "DELETE FROM organisation_word WHERE word = 'ete' AND organisation = ?", List.of(id.value()));
            database.update(
                    "UPDATE organisation_key SET value = 'łodz dete quire' WHERE organisation_id = ?",
                    List.of(id.value()));
            database.update("DELETE FROM organisation_word_slip WHERE word = 'quire'", List.of());
            renewal.mark(0);
            return true;
        });

        refill.fill();
        assertThat(wordsOf(id)).isEqualTo(words);
        assertThat(keysOf(id)).isEqualTo(keys);
        assertThat(slipsOf("quire")).contains("quire", "uire", "quir");
        assertThat(database.read(renewal::rules)).isEqualTo(Words.RULES);
    }

    @Test
    void an_entry_that_is_right_is_left_alone() {
        organisations.add(new Profile("Quintet of Quay", null, Sector.VOLUNTARY, null), Actor.server());
        refill.fill();
        String edition = edition();
        refill.fill();
        refill.onStart(new StartupEvent(context));
        assertThat(edition()).isEqualTo(edition);
    }

    private String edition() {
        return column("SELECT CAST(edition AS CHAR) AS v FROM register_edition", Optional.empty())
                .getFirst();
    }

    private List<String> wordsOf(OrganisationId id) {
        return column(
                "SELECT word AS v FROM organisation_word WHERE organisation = ? ORDER BY word",
                Optional.of(id.value()));
    }

    private List<String> keysOf(OrganisationId id) {
        return column("SELECT value AS v FROM organisation_key WHERE organisation_id = ?", Optional.of(id.value()));
    }

    private List<String> slipsOf(String word) {
        return column("SELECT slip AS v FROM organisation_word_slip WHERE word = ?", Optional.of(word));
    }

    private List<String> column(String sql, Optional<?> parameter) {
        return database.read(() ->
                database.query(sql, parameter.<List<?>>map(List::of).orElse(List.of()), row -> row.getString("v")));
    }
}

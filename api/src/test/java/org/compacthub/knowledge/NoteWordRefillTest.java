package org.compacthub.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.BeanContext;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.compacthub.caller.Role;
import org.compacthub.organisation.Words;
import org.compacthub.store.Database;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class NoteWordRefillTest {
    private static final String ALL = "/api/v1/knowledge-notes";

    @Inject
    private NoteWordRefill refill;

    @Inject
    private NoteWordRows rows;

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private BeanContext context;

    @Inject
    private Database database;

    @Test
    void a_note_that_was_written_by_earlier_rules_is_found_by_those_of_today() {
        UUID note = share("Łódź quilters", "We sew on Mondays.");
        UUID right = share("Quilters of the quay", "They sew too.");
        List<String> words = wordsOf(note);
        assertThat(words).containsExactly("lodz", "mondays", "on", "quilters", "sew", "we");
        List<String> rightly = wordsOf(right);
        byEarlierRules(note);
        assertThat(found("lodz")).doesNotContain(note.toString());

        refill.fill();
        assertThat(wordsOf(note)).isEqualTo(words);
        assertThat(wordsOf(right)).isEqualTo(rightly);
        assertThat(found("lodz")).contains(note.toString());
        assertThat(database.read(rows::rules)).isEqualTo(Words.RULES);
    }

    @Test
    void a_start_writes_them_only_where_the_rules_have_changed() {
        UUID note = share("Łódź knitters", "We knit on Mondays.");
        refill.fill();
        List<String> words = wordsOf(note);
        byEarlierRules(note);
        database.write(() -> {
            rows.mark(Words.RULES);
            return true;
        });
        refill.onStart(new StartupEvent(context));
        assertThat(wordsOf(note)).isNotEqualTo(words);
        refill.fill();
        assertThat(wordsOf(note)).isEqualTo(words);
    }

    private void byEarlierRules(UUID note) {
        database.write(() -> {
            database.update(
                    "UPDATE knowledge_note_word SET word = 'łodz' WHERE word = 'lodz' AND note_id = ?", List.of(note));
            database.update("DELETE FROM knowledge_note_word WHERE word = 'we' AND note_id = ?", List.of(note));
            rows.mark(0);
            return true;
        });
    }

    private UUID share(String title, String text) {
        SignedIn member = people.with(Role.MEMBER);
        return UUID.fromString(client.post(ALL)
                .as(member)
                .json("{\"kind\":\"note\",\"title\":\"%s\",\"text\":\"%s\",\"shownTo\":\"everybody\"}"
                        .formatted(title, text))
                .send()
                .expect(201)
                .textAt("id"));
    }

    private List<Object> found(String word) {
        return client.get(ALL + "?q=" + word).send().expect(200).ofItems("id");
    }

    private List<String> wordsOf(UUID note) {
        return database.read(() -> database.query(
                "SELECT word FROM knowledge_note_word WHERE note_id = ? ORDER BY word",
                List.of(note),
                row -> row.getString("word")));
    }
}

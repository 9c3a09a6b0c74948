package org.compacthub.knowledge;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.compacthub.organisation.Words;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/** The SQL of the words by which notes are found. */
@Singleton
class NoteWordRows {
    private final Database database;

    NoteWordRows(Database database) {
        this.database = database;
    }

    /** What of a note is looked through. */
    record Written(UUID note, String title, String text) {
        static Written of(Note note) {
            return new Written(
                    note.id().value(), note.content().title(), note.content().text());
        }
    }

    /** By which rules every note was written at least. */
    int rules() {
        return database.one("SELECT rules FROM knowledge_note_index_state", List.of(), row -> row.getInt("rules"))
                .orElse(0);
    }

    void mark(int rules) {
        database.update("UPDATE knowledge_note_index_state SET rules = ?", List.of(rules));
    }

    /** At most so many notes after that one, held so that no change of theirs comes between. */
    List<Written> held(String after, int atMost) {
        return database.query(
                "SELECT id, title, text FROM knowledge_note WHERE id > ? ORDER BY id LIMIT " + atMost + " FOR UPDATE",
                List.of(after),
                row -> new Written(Rows.id(row, "id"), row.getString("title"), row.getString("text")));
    }

    void add(Written note) {
        insert(rows(note));
    }

    /** Makes the notes' words what the rules make of them now. What is right already stays. */
    void renew(Collection<Written> notes) {
        if (notes.isEmpty()) {
            return;
        }
        Set<List<Object>> surplus = new LinkedHashSet<>(database.query(
                "SELECT note_id, word FROM knowledge_note_word WHERE note_id IN (" + Rows.marks(notes.size()) + ")",
                notes.stream().map(Written::note).toList(),
                row -> List.of(Rows.id(row, "note_id"), row.getString("word"))));
        List<List<Object>> lacking = new ArrayList<>();
        notes.forEach(
                note -> rows(note).stream().filter(row -> !surplus.remove(row)).forEach(lacking::add));
        database.updateAll("DELETE FROM knowledge_note_word WHERE note_id = ? AND word = ?", List.copyOf(surplus));
        insert(lacking);
    }

    private void insert(List<List<Object>> rows) {
        database.updateAll("INSERT INTO knowledge_note_word (note_id, word) VALUES (?, ?)", rows);
    }

    private static List<List<Object>> rows(Written note) {
        return Words.of(note.title() + " " + note.text()).stream()
                .map(word -> List.<Object>of(note.note(), word))
                .toList();
    }
}

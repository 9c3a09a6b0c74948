package org.compacthub.knowledge;

import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Words;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** The SQL of notes, their topics and the words by which they are found. */
@Singleton
class NoteRows {
    private static final String SELECT = "SELECT n.id, n.version, n.organisation_id, n.kind, n.title, n.text, n.link,"
            + " n.shown_to, n.shared_on, n.changed_on FROM knowledge_note n WHERE ";

    private final NoteWordRows words;
    private final Database database;

    NoteRows(NoteWordRows words, Database database) {
        this.words = words;
        this.database = database;
    }

    Optional<Note> find(NoteId id) {
        return whole(database.query(SELECT + "n.id = ?", List.of(id.value()), NoteRows::note)).stream()
                .findFirst();
    }

    /** The same, where nobody else changes it until the transaction ends. */
    Optional<Note> findLocked(NoteId id) {
        return whole(database.query(SELECT + "n.id = ? FOR UPDATE", List.of(id.value()), NoteRows::note)).stream()
                .findFirst();
    }

    /**
     * Newest first, after that one.
     *
     * @param organisations by which notes may name the one that is looked for; all where it is empty
     * @param partners whether what partners alone see is among them
     */
    List<Note> list(
            NoteFilter filter,
            Collection<OrganisationId> organisations,
            boolean partners,
            Optional<UUID> before,
            int size) {
        List<String> conditions = new ArrayList<>(List.of(partners ? "TRUE" : "n.shown_to = 'everybody'"));
        List<Object> parameters = new ArrayList<>();
        filter.q().map(Words::of).ifPresent(words -> addWords(words, conditions, parameters));
        if (!filter.topics().isEmpty()) {
            conditions.add("n.id IN (SELECT t.note_id FROM knowledge_note_topic t WHERE t.term IN ("
                    + Rows.marks(filter.topics().size()) + "))");
            parameters.addAll(filter.topics());
        }
        if (!filter.kinds().isEmpty()) {
            conditions.add("n.kind IN (" + Rows.marks(filter.kinds().size()) + ")");
            filter.kinds().forEach(kind -> parameters.add(WireNames.of(kind)));
        }
        if (!organisations.isEmpty()) {
            conditions.add("n.organisation_id IN (" + Rows.marks(organisations.size()) + ")");
            organisations.forEach(each -> parameters.add(each.value()));
        }
        before.ifPresent(id -> {
            conditions.add("n.id < ?");
            parameters.add(id);
        });
        return whole(database.query(
                SELECT + String.join(" AND ", conditions) + " ORDER BY n.id DESC LIMIT " + size,
                parameters,
                NoteRows::note));
    }

    /** A search for nothing but signs finds nothing. The words have none of the signs that LIKE reads in its own way. */
    private static void addWords(Set<String> words, List<String> conditions, List<Object> parameters) {
        if (words.isEmpty()) {
            conditions.add("FALSE");
        }
        for (String word : words) {
            conditions.add("EXISTS (SELECT 1 FROM knowledge_note_word w WHERE w.note_id = n.id AND w.word LIKE ?)");
            parameters.add(word + "%");
        }
    }

    void insert(Note added) {
        database.update(
                "INSERT INTO knowledge_note (id, version, organisation_id, kind, title, text, link, shown_to,"
                        + " shared_on, changed_on) VALUES (" + Rows.marks(10) + ")",
                Arrays.asList(
                        added.id().value(),
                        added.version(),
                        added.organisation().value(),
                        WireNames.of(added.content().kind()),
                        added.content().title(),
                        added.content().text(),
                        link(added),
                        WireNames.of(added.content().shownTo()),
                        added.sharedOn(),
                        added.changedOn()));
        insertParts(added);
    }

    void update(Note changed) {
        database.update(
                "UPDATE knowledge_note SET version = ?, kind = ?, title = ?, text = ?, link = ?, shown_to = ?,"
                        + " changed_on = ? WHERE id = ?",
                Arrays.asList(
                        changed.version(),
                        WireNames.of(changed.content().kind()),
                        changed.content().title(),
                        changed.content().text(),
                        link(changed),
                        WireNames.of(changed.content().shownTo()),
                        changed.changedOn(),
                        changed.id().value()));
        for (String part : List.of("topic", "word")) {
            database.update(
                    "DELETE FROM knowledge_note_" + part + " WHERE note_id = ?",
                    List.of(changed.id().value()));
        }
        insertParts(changed);
    }

    /** Its topics and words go with it. */
    void delete(NoteId id) {
        database.update("DELETE FROM knowledge_note WHERE id = ?", List.of(id.value()));
    }

    private static @Nullable String link(Note note) {
        return Optional.ofNullable(note.content().link()).map(URI::toString).orElse(null);
    }

    private void insertParts(Note note) {
        UUID id = note.id().value();
        List<String> topics = note.content().topics();
        database.updateAll(
                "INSERT INTO knowledge_note_topic (note_id, position, term) VALUES (?, ?, ?)",
                IntStream.range(0, topics.size())
                        .mapToObj(position -> List.of(id, position, topics.get(position)))
                        .toList());
        words.add(NoteWordRows.Written.of(note));
    }

    private List<Note> whole(List<Note> found) {
        if (found.isEmpty()) {
            return found;
        }
        Map<UUID, List<String>> topics = new HashMap<>();
        database.query(
                "SELECT t.note_id, t.term FROM knowledge_note_topic t WHERE t.note_id IN (" + Rows.marks(found.size())
                        + ") ORDER BY t.note_id, t.position",
                found.stream().map(note -> note.id().value()).toList(),
                row -> topics.computeIfAbsent(Rows.id(row, "note_id"), unused -> new ArrayList<>())
                        .add(row.getString("term")));
        return found.stream()
                .map(note -> note.with(
                        note.content().about(topics.getOrDefault(note.id().value(), List.of()))))
                .toList();
    }

    private static Note note(ResultSet row) throws SQLException {
        String link = row.getString("link");
        return new Note(
                new NoteId(Rows.id(row, "id")),
                row.getLong("version"),
                new OrganisationId(Rows.id(row, "organisation_id")),
                new Note.Content(
                        WireNames.constant(Note.Kind.class, row.getString("kind")),
                        row.getString("title"),
                        row.getString("text"),
                        List.of(),
                        link == null ? null : URI.create(link),
                        WireNames.constant(Note.Readers.class, row.getString("shown_to"))),
                row.getObject("shared_on", LocalDate.class),
                row.getObject("changed_on", LocalDate.class));
    }
}

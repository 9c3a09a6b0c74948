package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.store.WireNames;

/** Writes what entries are found by as the rules of {@link Words} are now. What is right already stays, which is nearly all. */
@Singleton
class IndexRenewalRows {
    private final Database database;
    private final EntryWords entryWords;
    private final OrganisationIndexRows index;
    private final RegisterEdition edition;

    IndexRenewalRows(Database database, EntryWords entryWords, OrganisationIndexRows index, RegisterEdition edition) {
        this.database = database;
        this.entryWords = entryWords;
        this.index = index;
        this.edition = edition;
    }

    /** By which rules every entry was written at least. */
    int rules() {
        return database.one("SELECT rules FROM organisation_index_state", List.of(), row -> row.getInt("rules"))
                .orElse(0);
    }

    void mark(int rules) {
        database.update("UPDATE organisation_index_state SET rules = ?", List.of(rules));
    }

    /** At most so many ids in their order, after that one. */
    List<OrganisationId> after(String last, int atMost) {
        return database.query(
                "SELECT id FROM organisation WHERE id > ? ORDER BY id LIMIT " + atMost,
                List.of(last),
                row -> new OrganisationId(UUID.fromString(row.getString("id"))));
    }

    /** The entries are held, so that no change of theirs comes between. */
    void renew(Collection<Organisation> held) {
        List<Organisation> entries =
                held.stream().filter(entry -> !entry.isMerged()).toList();
        if (entries.isEmpty()) {
            return;
        }
        Set<List<Object>> words = new LinkedHashSet<>();
        Set<List<Object>> keys = new LinkedHashSet<>();
        Set<String> named = new TreeSet<>();
        for (Organisation entry : entries) {
            UUID id = entry.id().value();
            named.addAll(EntryWords.ofNames(entry.profile()));
            entryWords
                    .of(entry.profile())
                    .forEach(word -> words.add(List.of(word.word(), Integer.toString(word.inName()), id)));
            MatchKeys.of(entry.profile()).forEach(key -> keys.add(List.of(WireNames.of(key.kind()), key.value(), id)));
        }
        boolean different = write("organisation_word", List.of("word", "in_name", "organisation"), words, entries);
        different |= write("organisation_key", List.of("kind", "value", "organisation_id"), keys, entries);
        index.addSlips(withoutSlips(named));
        if (different) {
            edition.raise();
        }
    }

    /** Makes the entries' rows these. The last column is the entry. */
    private boolean write(
            String table, List<String> columns, Set<List<Object>> wanted, Collection<Organisation> entries) {
        Set<List<Object>> surplus = new LinkedHashSet<>(database.query(
                "SELECT " + String.join(", ", columns) + " FROM " + table + " WHERE " + columns.getLast() + " IN ("
                        + Rows.marks(entries.size()) + ")",
                entries.stream().map(entry -> entry.id().value()).toList(),
                row -> {
                    List<Object> values = new ArrayList<>();
                    for (String column : columns.subList(0, columns.size() - 1)) {
                        values.add(row.getString(column));
                    }
                    values.add(Rows.id(row, columns.getLast()));
                    return values;
                }));
        List<List<Object>> lacking =
                wanted.stream().filter(row -> !surplus.remove(row)).toList();
        database.updateAll(
                "DELETE FROM " + table + " WHERE " + String.join(" = ? AND ", columns) + " = ?", List.copyOf(surplus));
        database.updateAll(
                "INSERT IGNORE INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                        + Rows.marks(columns.size()) + ")",
                lacking);
        return !surplus.isEmpty() || !lacking.isEmpty();
    }

    /** Those of the words whose slips are not kept yet, in order. They are kept all together, so the first stands for all. */
    private Set<String> withoutSlips(Set<String> words) {
        Map<String, String> firsts = new TreeMap<>();
        words.stream()
                .filter(word -> !Words.slipsTo(word).isEmpty())
                .forEach(word -> firsts.put(word, Words.slipsTo(word).getFirst()));
        if (firsts.isEmpty()) {
            return Set.of();
        }
        Set<String> without = new TreeSet<>(firsts.keySet());
        database
                .query(
                        "SELECT slip, word FROM organisation_word_slip WHERE slip IN (" + Rows.marks(firsts.size())
                                + ")",
                        List.copyOf(firsts.values()),
                        row -> Map.entry(row.getString("word"), row.getString("slip")))
                .stream()
                .filter(kept -> kept.getValue().equals(firsts.get(kept.getKey())))
                .forEach(kept -> without.remove(kept.getKey()));
        return without;
    }
}

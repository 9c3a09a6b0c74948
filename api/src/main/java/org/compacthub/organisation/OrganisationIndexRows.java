package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.WireNames;

/** By what an organisation is found: words, terms and register numbers, written from its entry and never apart from it. */
@Singleton
class OrganisationIndexRows {
    private static final List<String> TABLES =
            List.of("organisation_word", "organisation_term", "organisation_identifier", "organisation_key");

    private final Database database;
    private final EntryWords entryWords;

    OrganisationIndexRows(Database database, EntryWords entryWords) {
        this.database = database;
        this.entryWords = entryWords;
    }

    /** An entry that was merged is found by nothing. */
    void add(Collection<Organisation> added) {
        List<Organisation> organisations =
                added.stream().filter(entry -> !entry.isMerged()).toList();
        List<List<Object>> words = new ArrayList<>();
        List<List<Object>> terms = new ArrayList<>();
        List<List<Object>> identifiers = new ArrayList<>();
        Set<String> named = new TreeSet<>();
        for (Organisation organisation : organisations) {
            UUID id = organisation.id().value();
            Particulars particulars = organisation.profile().particulars();
            named.addAll(EntryWords.ofNames(organisation.profile()));
            entryWords.of(organisation.profile()).forEach(word -> words.add(List.of(word.word(), word.inName(), id)));
            particulars.topics().forEach(term -> terms.add(List.of("topic", term, id)));
            particulars.communities().forEach(term -> terms.add(List.of("community", term, id)));
            particulars.areas().forEach(term -> terms.add(List.of("area", term, id)));
            particulars.roles().forEach(role -> terms.add(List.of("role", WireNames.of(role), id)));
            if (particulars.gateway() != null) {
                particulars.gateway().communities().forEach(term -> terms.add(List.of(Clue.GATEWAY, term, id)));
            }
            if (particulars.comingChange() != null) {
                terms.add(List.of(ComingChangeTerm.KIND, ComingChangeTerm.of(particulars.comingChange()), id));
            }
            particulars
                    .identifiers()
                    .forEach(identifier ->
                            identifiers.add(List.of(identifier.scheme().code(), identifier.value(), id)));
        }
        database.updateAll("INSERT INTO organisation_word (word, in_name, organisation) VALUES (?, ?, ?)", words);
        database.updateAll("INSERT INTO organisation_term (kind, term, organisation_id) VALUES (?, ?, ?)", terms);
        database.updateAll(
                "INSERT INTO organisation_identifier (scheme, value, organisation_id) VALUES (?, ?, ?)", identifiers);
        addKeys(organisations);
        addSlips(named);
    }

    /** What makes an entry like another. An entry may have them already, where two servers start at once. */
    void addKeys(Collection<Organisation> organisations) {
        List<List<Object>> keys = new ArrayList<>();
        for (Organisation organisation : organisations) {
            UUID id = organisation.id().value();
            MatchKeys.of(organisation.profile())
                    .forEach(key -> keys.add(List.of(WireNames.of(key.kind()), key.value(), id)));
        }
        database.updateAll("INSERT IGNORE INTO organisation_key (kind, value, organisation_id) VALUES (?, ?, ?)", keys);
    }

    /** Whether every entry has its keys. */
    boolean hasAllKeys() {
        return database.one("SELECT complete FROM match_keys_state", List.of(), row -> row.getBoolean("complete"))
                .orElse(false);
    }

    void markAllKeys() {
        database.update("UPDATE match_keys_state SET complete = TRUE", List.of());
    }

    /** At most so many entries without a key, in the order of ids, after that one. */
    List<OrganisationId> withoutKeys(String after, int atMost) {
        return database.query(
                "SELECT o.id FROM organisation o WHERE o.id > ? AND o.merged_into IS NULL AND NOT EXISTS (SELECT 1"
                        + " FROM organisation_key k WHERE k.organisation_id = o.id) ORDER BY o.id LIMIT " + atMost,
                List.of(after),
                row -> new OrganisationId(UUID.fromString(row.getString("id"))));
    }

    void remove(OrganisationId id) {
        for (String table : TABLES) {
            String column = table.equals("organisation_word") ? "organisation" : "organisation_id";
            database.update("DELETE FROM " + table + " WHERE " + column + " = ?", List.of(id.value()));
        }
    }

    /** In order, as the words are, so that two transactions with common words never wait for each other in a circle. */
    void addSlips(Set<String> named) {
        List<List<Object>> slips = named.stream()
                .flatMap(word -> Words.slipsTo(word).stream().map(slip -> List.<Object>of(slip, word)))
                .toList();
        database.updateAll("INSERT IGNORE INTO organisation_word_slip (slip, word) VALUES (?, ?)", slips);
    }
}

package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.compacthub.store.Database;
import org.compacthub.vocabulary.Vocabulary;

/** Finds organisations, and forgives slips of the hand. */
@Singleton
public class OrganisationSearch {
    /** Beginning with more than so many takes longer than to meet a page of them in the order of names. */
    private static final int COMMON = 2_000;

    private final OrganisationRows rows;
    private final Vocabulary vocabulary;
    private final Database database;

    OrganisationSearch(OrganisationRows rows, Vocabulary vocabulary, Database database) {
        this.rows = rows;
        this.vocabulary = vocabulary;
        this.database = database;
    }

    /**
     * @param readAs words that were not looked for as they were typed alone, each with the nearest ones that were looked for instead
     */
    public record Found(List<Organisation> organisations, Map<String, Set<String>> readAs) {}

    /** At most so many organisations, the best fits to the text first, and otherwise by name. */
    public Found page(OrganisationFilter filter, OrganisationFilter.Part part) {
        return database.read(() -> {
            Question typed = question(filter, Reading.AS_TYPED);
            List<Organisation> found = list(typed.sql(), filter, part);
            if (!found.isEmpty() || part.after().isPresent() && rows.any(typed.sql())) {
                return new Found(found, typed.readAs());
            }
            Question meant = question(filter, Reading.AS_MEANT);
            if (meant.equals(typed) || !rows.any(meant.sql())) {
                return new Found(found, typed.readAs());
            }
            return new Found(list(meant.sql(), filter, part), meant.readAs());
        });
    }

    private List<Organisation> list(OrganisationSql sql, OrganisationFilter filter, OrganisationFilter.Part part) {
        return filter.text().isEmpty() ? rows.list(sql, part) : rows.list(sql, new Fit(filter.text()), part);
    }

    /** Each organisation, by name. The consumer must be quick, and can't ask the database. */
    public void each(OrganisationFilter filter, Consumer<Organisation> consumer) {
        database.read(() -> {
            Question typed = question(filter, Reading.AS_TYPED);
            AtomicBoolean found = new AtomicBoolean();
            rows.each(typed.sql(), organisation -> {
                found.set(true);
                consumer.accept(organisation);
            });
            Question meant = found.get() ? typed : question(filter, Reading.AS_MEANT);
            if (!meant.equals(typed)) {
                rows.each(meant.sql(), consumer);
            }
            return true;
        });
    }

    /**
     * How words are read. As typed, a word is the beginning of a word; only one that begins nobody's word is read as its nearest. Where no organisation has all that
     * was asked for so, a word that begins some words but is none itself ("sanit", which begins "sanitation") may be a slip too, and is read as either.
     */
    private enum Reading {
        AS_TYPED,
        AS_MEANT
    }

    private record Question(OrganisationSql sql, Map<String, Set<String>> readAs) {}

    private Question question(OrganisationFilter filter, Reading reading) {
        Map<String, Set<String>> readAs = new TreeMap<>();
        List<Reach> clues = new ArrayList<>();
        for (String word : filter.words()) {
            Reach asTyped = reach(Clue.beginning(word));
            Set<String> nearest = isDoubtful(word, asTyped, reading) ? rows.nearest(word) : Set.of();
            if (nearest.isEmpty()) {
                clues.add(asTyped);
            } else {
                readAs.put(word, nearest);
                clues.add(reach(asTyped.rows() == 0 ? Clue.anyWord(nearest) : Clue.beginningOr(word, nearest)));
            }
        }
        terms(filter).forEach((kind, terms) -> {
            if (!terms.isEmpty()) {
                clues.add(reach(Clue.anyTerm(kind, terms)));
            }
        });
        clues.sort(Comparator.comparingInt(Reach::rows));
        boolean few = !clues.isEmpty() && clues.getFirst().rows() < COMMON;
        return new Question(
                new OrganisationSql(
                        few ? clues.getFirst().clue() : null,
                        clues.stream().skip(few ? 1 : 0).map(Reach::clue).toList(),
                        OrganisationSql.Columns.of(filter)),
                readAs);
    }

    private boolean isDoubtful(String word, Reach asTyped, Reading reading) {
        return asTyped.rows() == 0 || reading == Reading.AS_MEANT && !rows.isWhole(word);
    }

    private record Reach(Clue clue, int rows) {}

    private Reach reach(Clue clue) {
        return new Reach(clue, rows.reach(clue, COMMON));
    }

    private Map<String, Set<String>> terms(OrganisationFilter filter) {
        return Map.of(
                "role", filter.roles(),
                "topic", filter.topics(),
                "community", filter.communities(),
                "area", filter.areas().isEmpty() ? Set.of() : vocabulary.areas().reaching(filter.areas()));
    }
}

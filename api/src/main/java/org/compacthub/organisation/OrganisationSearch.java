package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
     * @param readAs words that no organisation has, each with the nearest ones that were looked for instead
     */
    public record Found(List<Organisation> organisations, Map<String, Set<String>> readAs) {}

    /** At most so many organisations, by name. */
    public Found page(OrganisationFilter filter, OrganisationFilter.Part part) {
        return database.read(() -> {
            Map<String, Set<String>> readAs = new TreeMap<>();
            OrganisationSql sql = question(filter, readAs);
            return new Found(rows.list(sql, part), readAs);
        });
    }

    /** Each organisation, by name. The consumer must be quick, and can't ask the database. */
    public void each(OrganisationFilter filter, Consumer<Organisation> consumer) {
        database.read(() -> {
            rows.each(question(filter, new TreeMap<>()), consumer);
            return true;
        });
    }

    private OrganisationSql question(OrganisationFilter filter, Map<String, Set<String>> readAs) {
        List<Reach> clues = new ArrayList<>();
        for (String word : filter.words()) {
            Reach asTyped = reach(Clue.beginning(word));
            Set<String> nearest = asTyped.rows() > 0 ? Set.of() : rows.nearest(word);
            if (!nearest.isEmpty()) {
                readAs.put(word, nearest);
            }
            clues.add(nearest.isEmpty() ? asTyped : reach(Clue.anyWord(nearest)));
        }
        terms(filter).forEach((kind, terms) -> {
            if (!terms.isEmpty()) {
                clues.add(reach(Clue.anyTerm(kind, terms)));
            }
        });
        clues.sort(Comparator.comparingInt(Reach::rows));
        boolean few = !clues.isEmpty() && clues.getFirst().rows() < COMMON;
        return new OrganisationSql(
                few ? clues.getFirst().clue() : null,
                clues.stream().skip(few ? 1 : 0).map(Reach::clue).toList(),
                OrganisationSql.Columns.of(filter));
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

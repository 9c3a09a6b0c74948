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
import java.util.function.Function;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.vocabulary.Vocabulary;

/** Finds organisations, and forgives slips of the hand. */
@Singleton
public class OrganisationSearch {
    /** Beginning with more than so many takes longer than to meet a page of them in the order of names. */
    private static final int COMMON = 2_000;

    private final OrganisationRows rows;
    private final Reaches reaches;
    private final Vocabulary vocabulary;
    private final Database database;

    OrganisationSearch(OrganisationRows rows, Reaches reaches, Vocabulary vocabulary, Database database) {
        this.rows = rows;
        this.reaches = reaches;
        this.vocabulary = vocabulary;
        this.database = database;
    }

    /**
     * @param readAs words that were not looked for as they were typed alone, each with the nearest ones that were looked for instead
     */
    record Found(List<OrganisationId> ids, Map<String, Set<String>> readAs) {}

    /** At most so many organisations, the best fits to the text first, and otherwise by name. */
    public List<Organisation> page(OrganisationFilter filter, OrganisationFilter.Part part) {
        return database.read(() -> {
            List<OrganisationId> ids = found(filter, part, this::counted).ids();
            Map<OrganisationId, Organisation> found = rows.all(ids);
            return ids.stream().map(found::get).toList();
        });
    }

    /**
     * The same by their ids, with what was looked for.
     *
     * @param edition the register's, read before, outside of any change under way
     */
    Found ids(OrganisationFilter filter, OrganisationFilter.Part part, long edition) {
        return database.read(() -> found(filter, part, clue -> new Reach(clue, reaches.of(clue, COMMON, edition))));
    }

    private Found found(OrganisationFilter filter, OrganisationFilter.Part part, Function<Clue, Reach> count) {
        Question typed = question(filter, Reading.AS_TYPED, count);
        List<OrganisationId> found = list(typed, filter, part, count);
        if (!found.isEmpty() || part.after().isPresent() && rows.any(typed.sql())) {
            return new Found(found, typed.readAs());
        }
        Question meant = question(filter, Reading.AS_MEANT, count);
        if (meant.equals(typed) || !rows.any(meant.sql())) {
            return new Found(found, typed.readAs());
        }
        return new Found(list(meant, filter, part, count), meant.readAs());
    }

    private List<OrganisationId> list(
            Question question, OrganisationFilter filter, OrganisationFilter.Part part, Function<Clue, Reach> count) {
        return filter.text().isEmpty()
                ? rows.list(question.sql(), part)
                : rows.list(question.sql(), fit(question, filter.text(), count), part);
    }

    private static Fit fit(Question question, String text, Function<Clue, Reach> count) {
        List<Clue> named = question.words().stream().map(Clue::inNames).toList();
        if (question.sql().rarest() != null) {
            return new Fit(text, named, null);
        }
        return new Fit(
                text,
                named,
                named.stream()
                        .map(count)
                        .filter(reach -> reach.rows() < COMMON)
                        .min(Comparator.comparingInt(Reach::rows))
                        .map(Reach::clue)
                        .orElse(null));
    }

    /** Each organisation, by name. The consumer must be quick, and can't ask the database. */
    public void each(OrganisationFilter filter, Consumer<Organisation> consumer) {
        database.read(() -> {
            Question typed = question(filter, Reading.AS_TYPED, this::counted);
            AtomicBoolean found = new AtomicBoolean();
            rows.each(typed.sql(), organisation -> {
                found.set(true);
                consumer.accept(organisation);
            });
            Question meant = found.get() ? typed : question(filter, Reading.AS_MEANT, this::counted);
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

    private record Question(OrganisationSql sql, List<Clue> words, Map<String, Set<String>> readAs) {}

    private Question question(OrganisationFilter filter, Reading reading, Function<Clue, Reach> count) {
        Map<String, Set<String>> readAs = new TreeMap<>();
        List<Reach> clues = new ArrayList<>();
        for (String word : filter.words()) {
            Reach asTyped = count.apply(Clue.beginning(word));
            Set<String> nearest = isDoubtful(word, asTyped, reading) ? rows.nearest(word) : Set.of();
            if (nearest.isEmpty()) {
                clues.add(asTyped);
            } else {
                readAs.put(word, nearest);
                clues.add(count.apply(asTyped.rows() == 0 ? Clue.anyWord(nearest) : Clue.beginningOr(word, nearest)));
            }
        }
        List<Clue> words = clues.stream().map(Reach::clue).toList();
        terms(filter).forEach((kind, terms) -> {
            if (!terms.isEmpty()) {
                clues.add(count.apply(Clue.anyTerm(kind, terms)));
            }
        });
        clues.sort(Comparator.comparingInt(Reach::rows));
        boolean few = !clues.isEmpty() && clues.getFirst().rows() < COMMON;
        return new Question(
                new OrganisationSql(
                        few ? clues.getFirst().clue() : null,
                        clues.stream().skip(few ? 1 : 0).map(Reach::clue).toList(),
                        OrganisationSql.Columns.of(filter)),
                words,
                readAs);
    }

    private boolean isDoubtful(String word, Reach asTyped, Reading reading) {
        return asTyped.rows() == 0 || reading == Reading.AS_MEANT && !rows.isWhole(word);
    }

    private record Reach(Clue clue, int rows) {}

    private Reach counted(Clue clue) {
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

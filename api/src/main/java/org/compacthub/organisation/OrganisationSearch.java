package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.compacthub.http.Cursor;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.WireNames;
import org.compacthub.vocabulary.Vocabulary;

/** Finds organisations, and forgives slips of the hand. */
@Singleton
public class OrganisationSearch {
    private static final int AT_ONCE = 500;

    private final OrganisationRows rows;
    private final Findings findings;
    private final Vocabulary vocabulary;
    private final Database database;

    OrganisationSearch(OrganisationRows rows, Findings findings, Vocabulary vocabulary, Database database) {
        this.rows = rows;
        this.findings = findings;
        this.vocabulary = vocabulary;
        this.database = database;
    }

    /**
     * @param ids of a page
     * @param total how many are found on all pages
     * @param readAs words that were not looked for as they were typed alone, each with the nearest ones that were looked for instead
     */
    record Found(List<OrganisationId> ids, int total, Map<String, Set<String>> readAs) {}

    /** At most so many organisations, the best fits to the text first, and otherwise by name. */
    public List<Organisation> page(OrganisationFilter filter, OrganisationFilter.Part part) {
        return database.read(
                () -> rows.inOrder(found(filter, part, findings.now()).ids()));
    }

    /**
     * The same by their ids, with what was looked for.
     *
     * @param edition the register's, read before, outside of any transaction that changes it
     */
    Found ids(OrganisationFilter filter, OrganisationFilter.Part part, long edition) {
        return database.read(() -> found(filter, part, findings.at(edition)));
    }

    /** Those of the organisations that stand, by name. An entry that was merged is not found in the place of another. */
    Found among(Collection<OrganisationId> wanted, OrganisationFilter.Part part) {
        return database.read(() -> {
            NameOrder order = findings.now().order();
            BitSet found = new BitSet(order.size());
            wanted.forEach(id -> order.place(id).ifPresent(found::set));
            return new Found(ids(Fit.NONE, found, part, order), found.cardinality(), Map.of());
        });
    }

    /** Each organisation, by name. */
    public void each(OrganisationFilter filter, Consumer<Organisation> consumer) {
        database.read(() -> {
            Findings.Register register = findings.now();
            each(question(filter, register).found(), register, consumer);
            return true;
        });
    }

    /** Each organisation at work that says that it is a gateway to some community, by name. */
    public void eachGateway(Consumer<Organisation> consumer) {
        database.read(() -> {
            Findings.Register register = findings.now();
            Clue atWork = Clue.any("standing", List.of(WireNames.of(Standing.ACTIVE)));
            each(common(List.of(Clue.ofKind(Clue.GATEWAY), atWork), register), register, consumer);
            return true;
        });
    }

    private void each(BitSet found, Findings.Register register, Consumer<Organisation> consumer) {
        List<Integer> places = Fit.NONE.list(found, -1, register.order().size());
        for (int from = 0; from < places.size(); from += AT_ONCE) {
            List<Integer> some = places.subList(from, Math.min(places.size(), from + AT_ONCE));
            rows.inOrder(some.stream().map(register.order()::at).toList()).forEach(consumer);
        }
    }

    private Found found(OrganisationFilter filter, OrganisationFilter.Part part, Findings.Register register) {
        NameOrder order = register.order();
        Question question = question(filter, register);
        return new Found(
                ids(fit(filter.text(), question, register), question.found(), part, order),
                question.found().cardinality(),
                question.readAs());
    }

    private static List<OrganisationId> ids(Fit fit, BitSet found, OrganisationFilter.Part part, NameOrder order) {
        int after = part.after()
                .map(last -> order.place(last).orElseThrow(Cursor::foreign))
                .orElse(-1);
        return fit.list(found, after, part.size()).stream().map(order::at).toList();
    }

    private static Fit fit(String text, Question question, Findings.Register register) {
        if (text.isEmpty()) {
            return Fit.NONE;
        }
        return new Fit(
                register.having(Clue.named(text)),
                common(question.words().stream().map(Clue::inNames).toList(), register));
    }

    /**
     * How words are read. As typed, a word is the beginning of a word; only one that begins nobody's word is read as its nearest. Where no organisation has all that
     * was asked for so, a word that begins some words but is none itself ("sanit", which begins "sanitation") may be a slip too, and is read as either; and where
     * even so none has all of several words, so may each ("scouts" for "scout").
     */
    private enum Reading {
        AS_TYPED,
        AS_MEANT,
        EACH_A_SLIP
    }

    private record Question(BitSet found, List<Clue> words, Map<String, Set<String>> readAs) {}

    private Question question(OrganisationFilter filter, Findings.Register register) {
        Question typed = question(filter, Reading.AS_TYPED, register);
        if (!typed.found().isEmpty()) {
            return typed;
        }
        List<Reading> further =
                filter.words().size() > 1 ? List.of(Reading.AS_MEANT, Reading.EACH_A_SLIP) : List.of(Reading.AS_MEANT);
        return further.stream()
                .map(reading -> question(filter, reading, register))
                .filter(meant -> !meant.found().isEmpty())
                .findFirst()
                .orElse(typed);
    }

    private Question question(OrganisationFilter filter, Reading reading, Findings.Register register) {
        Map<String, Set<String>> readAs = new TreeMap<>();
        List<Clue> words = new ArrayList<>();
        for (String word : filter.words()) {
            Clue asTyped = Clue.beginning(word);
            boolean nobodys = register.having(asTyped).isEmpty();
            boolean doubtful = switch (reading) {
                case AS_TYPED -> nobodys;
                case AS_MEANT -> nobodys || !rows.isWhole(word);
                case EACH_A_SLIP -> true;
            };
            Set<String> nearest = doubtful ? others(word) : Set.of();
            if (nearest.isEmpty()) {
                words.add(asTyped);
            } else {
                readAs.put(word, nearest);
                words.add(nobodys ? Clue.anyWord(nearest) : Clue.beginningOr(word, nearest));
            }
        }
        List<Clue> clues = new ArrayList<>(words);
        clues.addAll(filter.clues(vocabulary.areas()));
        return new Question(common(clues, register), words, readAs);
    }

    private Set<String> others(String word) {
        Set<String> nearest = new TreeSet<>(rows.nearest(word));
        nearest.remove(word);
        return nearest;
    }

    private static BitSet common(List<Clue> clues, Findings.Register register) {
        BitSet common = register.order().all();
        clues.forEach(clue -> common.and(register.having(clue)));
        return common;
    }
}

package org.compacthub.citizenspace;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.compacthub.vocabulary.Term;
import org.compacthub.vocabulary.TermKind;

/** Finds the vocabulary's term for a name, or makes one. Names that differ only in their spelling fold into one term. */
final class Terms {
    private static final int LONGEST_ID = 80;
    private static final int LONGEST_NAME = 200;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^a-z0-9]+");

    private final Map<TermKind, Map<String, String>> idsByName = new HashMap<>();
    private final Map<TermKind, Set<String>> known = new HashMap<>();
    private final Map<TermKind, Map<String, Term>> made = new HashMap<>();

    /**
     * @param vocabulary the terms that are there already
     */
    Terms(Collection<Term> vocabulary) {
        for (TermKind kind : TermKind.values()) {
            idsByName.put(kind, new HashMap<>());
            known.put(kind, new HashSet<>());
            made.put(kind, new LinkedHashMap<>());
        }
        for (Term term : vocabulary) {
            idsByName.get(term.kind()).put(folded(term.name()), term.id());
            known.get(term.kind()).add(term.id());
        }
    }

    /** The id of the term of that name; none where the name has nothing to make one of. */
    Optional<String> id(TermKind kind, String name) {
        String id = idsByName.get(kind).computeIfAbsent(folded(name), unused -> slug(name));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (!known.get(kind).contains(id)) {
            made.get(kind).putIfAbsent(id, new Term(kind, id, Shortened.to(LONGEST_NAME, name), false));
        }
        return Optional.of(id);
    }

    /** Those of the made terms that are among these ids. */
    List<Term> made(TermKind kind, Set<String> ids) {
        return made.get(kind).values().stream()
                .filter(term -> ids.contains(term.id()))
                .toList();
    }

    /** The id that a name gives: lower-case letters and digits with hyphens between. */
    static String slug(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("&", " and ")
                .replace("'", "")
                .replace("\u2019", "")
                .toLowerCase(Locale.ROOT);
        String slug = hyphensOff(NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll("-"));
        return slug.length() <= LONGEST_ID ? slug : hyphensOff(slug.substring(0, LONGEST_ID));
    }

    private static String hyphensOff(String slug) {
        int first = slug.startsWith("-") ? 1 : 0;
        int last = slug.endsWith("-") && slug.length() > first ? slug.length() - 1 : slug.length();
        return slug.substring(first, last);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

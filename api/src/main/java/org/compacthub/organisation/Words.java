package org.compacthub.organisation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a name or of a search, in lower case, without accents, and with "and" for "&" and "st" for "saint", so that either finds the
 * other.
 */
public final class Words {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern AND = Pattern.compile("&");
    private static final int LONGEST = 100;
    private static final Map<String, String> READ_AS = Map.of("saint", "st");
    private static final int SHORTEST_WITH_SLIP = 5;

    private Words() {}

    public static Set<String> of(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        String joined = APOSTROPHES.matcher(plain.toLowerCase(Locale.UK)).replaceAll("");
        String written = AND.matcher(joined).replaceAll(" and ");
        return Arrays.stream(BREAKS.split(written))
                .filter(word -> !word.isEmpty())
                .map(word -> word.codePointCount(0, word.length()) > LONGEST
                        ? word.substring(0, word.offsetByCodePoints(0, LONGEST))
                        : word)
                .map(word -> READ_AS.getOrDefault(word, word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The word and what is left of it when one letter is lost: another word that differs by one letter more, less or other, or by two that changed places, has one
     * of these in common with it. None for a short word, which would be like too many others.
     */
    static Set<String> slips(String word) {
        int[] letters = word.codePoints().toArray();
        if (letters.length < SHORTEST_WITH_SLIP) {
            return Set.of();
        }
        Set<String> slips = new TreeSet<>(Set.of(word));
        for (int lost = 0; lost < letters.length; lost++) {
            slips.add(new String(letters, 0, lost) + new String(letters, lost + 1, letters.length - lost - 1));
        }
        return slips;
    }
}

package org.compacthub.organisation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a name or of a search, in lower case and without accents, so that either finds the other. */
final class Words {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 100;

    private Words() {}

    static Set<String> of(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        String joined = APOSTROPHES.matcher(plain.toLowerCase(Locale.UK)).replaceAll("");
        return Arrays.stream(BREAKS.split(joined))
                .filter(word -> !word.isEmpty())
                .map(word -> word.codePointCount(0, word.length()) > LONGEST
                        ? word.substring(0, word.offsetByCodePoints(0, LONGEST))
                        : word)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

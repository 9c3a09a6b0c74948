package org.compacthub.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for somebody's name or number in a text, however it is written there. */
final class Plain {
    /** Shorter ones are on many texts, such as a year or 999. */
    private static final int DIGITS_THAT_TELL = 5;

    private static final String NO_WORD = "[^\\p{L}\\p{N}]+";
    private static final int LETTERS_THAT_TELL = 3;
    private static final Set<String> TITLES = Set.of("mrs", "miss", "rev", "sir", "the", "and");

    private Plain() {}

    /**
     * Whether the words of the name follow each other in the text, or one of them stands there alone with a capital; not as parts of longer words, or nobody could be
     * called Al.
     */
    static boolean tells(String text, String name) {
        String words = words(name);
        return !words.isBlank() && (words(text).contains(words) || tellsOne(text, words));
    }

    private static boolean tellsOne(String text, String words) {
        Set<String> names = Arrays.stream(words.strip().split(" "))
                .filter(word -> word.length() >= LETTERS_THAT_TELL && !TITLES.contains(word))
                .collect(Collectors.toSet());
        return Arrays.stream(text.split(NO_WORD))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .anyMatch(word -> names.contains(word.toLowerCase(Locale.ROOT)));
    }

    static boolean tellsNumber(String text, String number) {
        String digits = digits(number);
        return digits.length() >= DIGITS_THAT_TELL && digits(text).contains(digits);
    }

    private static String words(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll(NO_WORD, " ").strip() + " ";
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}

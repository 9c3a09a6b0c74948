package org.compacthub.contact;

import java.util.Locale;

/** Looks for somebody's name or number in a text, however it is written there. */
final class Plain {
    /** Shorter ones are on many texts, such as a year or 999. */
    private static final int DIGITS_THAT_TELL = 5;

    private Plain() {}

    /** Whether the words of the name follow each other in the text; not as parts of longer words, or nobody could be called Al. */
    static boolean tells(String text, String name) {
        String words = words(name);
        return !words.isBlank() && words(text).contains(words);
    }

    static boolean tellsNumber(String text, String number) {
        String digits = digits(number);
        return digits.length() >= DIGITS_THAT_TELL && digits(text).contains(digits);
    }

    private static String words(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}

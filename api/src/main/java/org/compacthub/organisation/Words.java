package org.compacthub.organisation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a name or of a search, in lower case, in the letters that every keyboard has, and with "and" for "&" and "st" for "saint", so that
 * either finds the other. What is written with an apostrophe or as initials with dots is one word.
 */
public final class Words {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");
    private static final Pattern APOSTROPHED = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)+");
    private static final Pattern HYPHENED = Pattern.compile("\\p{L}+(?:[-‐‑]\\p{L}+)+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern AND = Pattern.compile("&");
    /** Letters that no accent makes, so that taking accents away leaves them, and what people type for them. */
    private static final Map<String, String> PLAIN_LETTERS = Map.ofEntries(
            Map.entry("ł", "l"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("ħ", "h"),
            Map.entry("ı", "i"),
            Map.entry("ŧ", "t"),
            Map.entry("ŋ", "n"),
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("þ", "th"));

    private static final Pattern OTHER_LETTERS = Pattern.compile("[" + String.join("", PLAIN_LETTERS.keySet()) + "]");
    /** Such as Y.M.C.A., but not J. Smith. */
    private static final Pattern INITIALS =
            Pattern.compile("(?<![\\p{L}\\p{N}.])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])");

    private static final int LONGEST = 100;
    private static final Map<String, String> READ_AS = Map.of("saint", "st");
    private static final int SHORTEST_WITH_SLIP = 4;
    private static final String SWAPPED = "(";

    /**
     * Rises with each change of what these rules make of a text, or of what is kept of its words; entries that were written by earlier ones are written anew
     * ({@link WordRefill}), and what other features keep of words too.
     */
    public static final int RULES = 3;

    private Words() {}

    public static Set<String> of(String text) {
        String plain = plain(text);
        String joined = APOSTROPHES.matcher(plain).replaceAll("");
        return split(
                INITIALS.matcher(joined).replaceAll(initials -> initials.group().replace(".", "")));
    }

    /**
     * The words by which a text is found: its own, and those that somebody who leaves an apostrophe or dots out may take for words of their own, such as "été" of
     * "d'été" and "women" of "women's", and what is written with a hyphen as one word, such as "afrocaribbean".
     */
    public static Set<String> findable(String text) {
        Set<String> words = new LinkedHashSet<>(of(text));
        String plain = plain(text);
        Matcher apart = APOSTROPHED.matcher(plain);
        while (apart.find()) {
            split(apart.group()).stream().filter(word -> word.length() > 1).forEach(words::add);
        }
        Matcher hyphened = HYPHENED.matcher(plain);
        while (hyphened.find()) {
            words.addAll(split(BREAKS.matcher(hyphened.group()).replaceAll("")));
        }
        Matcher initials = INITIALS.matcher(plain);
        while (initials.find()) {
            words.addAll(split(initials.group()));
        }
        return words;
    }

    private static String plain(String text) {
        String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.UK);
        return OTHER_LETTERS.matcher(bare).replaceAll(letter -> PLAIN_LETTERS.get(letter.group()));
    }

    private static Set<String> split(String plain) {
        String written = AND.matcher(plain).replaceAll(" and ");
        return Arrays.stream(BREAKS.split(written))
                .filter(word -> !word.isEmpty())
                .map(word -> word.codePointCount(0, word.length()) > LONGEST
                        ? word.substring(0, word.offsetByCodePoints(0, LONGEST))
                        : word)
                .map(word -> READ_AS.getOrDefault(word, word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * What the word has in common with words that differ from it by a slip of the hand. For a word of five letters or more that is the word and what is left of it
     * when one letter is lost: another that differs by one letter more, less or other, or by two that changed places, has one of these too. For one of four
     * letters, which is like many others, only the two commonest slips count: one letter is other ({@code s?le}), or two neighbours changed places
     * ({@code s(al)e}, in the order of the alphabet). None for a shorter word, or for a short number.
     */
    static SortedSet<String> slips(String word) {
        int[] letters = word.codePoints().toArray();
        SortedSet<String> slips = new TreeSet<>();
        if (letters.length > SHORTEST_WITH_SLIP) {
            slips.add(word);
            for (int lost = 0; lost < letters.length; lost++) {
                slips.add(text(letters, 0, lost) + text(letters, lost + 1, letters.length));
            }
        } else if (letters.length == SHORTEST_WITH_SLIP && word.codePoints().allMatch(Character::isLetter)) {
            for (int other = 0; other < letters.length; other++) {
                slips.add(text(letters, 0, other) + '?' + text(letters, other + 1, letters.length));
            }
            for (int first = 0; first + 1 < letters.length; first++) {
                int[] pair = {letters[first], letters[first + 1]};
                Arrays.sort(pair);
                slips.add(text(letters, 0, first)
                        + SWAPPED
                        + text(pair, 0, 2)
                        + ')'
                        + text(letters, first + 2, letters.length));
            }
        }
        return slips;
    }

    /** Whether the slip tells of a short word whose letters are all right, and only changed places. */
    static boolean isSwap(String slip) {
        return slip.contains(SWAPPED);
    }

    /** The slips that lead to a word: its own, and those of words that are read as it, such as "saint" for "st". */
    static SortedSet<String> slipsTo(String word) {
        SortedSet<String> slips = slips(word);
        READ_AS.forEach((written, read) -> {
            if (read.equals(word)) {
                slips.addAll(slips(written));
            }
        });
        return slips;
    }

    private static String text(int[] letters, int from, int to) {
        return new String(letters, from, to - from);
    }
}

package org.compacthub.register;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A name in capitals as people write it. A name with a small letter in it was written with care, and stays. */
final class Shouting {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");
    private static final Pattern ROMAN = Pattern.compile("(?=[IVX]{2,})X{0,3}(IX|IV|V?I{0,3})");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(ST|ND|RD|TH)");
    private static final Pattern VOWEL = Pattern.compile("[AEIOUYÀ-ÖØ-Ý]");
    private static final Pattern SCOTTISH = Pattern.compile("MC[A-Z]{3,}");
    private static final Pattern IRISH = Pattern.compile("[OD]['’][A-Z]{3,}(?:['’]S)?");
    private static final int FEWEST_LETTERS = 4;
    private static final Set<String> SMALL = Set.of(
            "A", "AN", "AND", "AT", "BY", "DE", "DEL", "FOR", "FROM", "IN", "LE", "OF", "ON", "OR", "THE", "TO",
            "WITH");
    private static final Set<String> ACRONYMS = Set.of(
            "AFC", "AGGS", "BAME", "BBC", "BME", "CAB", "CIC", "CIO", "CVS", "DIY", "EU", "FC", "GB", "GP", "HIV",
            "ICW", "IT", "LGBT", "LGBTQ", "MS", "NHS", "PTA", "PTFA", "RAF", "RC", "RNLI", "RSPCA", "RUFC", "UK", "UN",
            "USA", "WI", "WRVS", "YMCA", "YWCA", "C", "E", "CE", "VC", "HQ", "TV", "ADHD", "MIND-UK");
    private static final Set<String> WITHOUT_VOWEL = Set.of(
            "ST", "LTD", "MR", "MRS", "DR", "NTH", "STH", "BROS", "ND", "RD", "TH", "PT", "FT", "JNR", "SNR", "NR");

    private Shouting() {}

    static String calmed(String name) {
        if (!isShouted(name)) {
            return name;
        }
        return WORD.matcher(name).replaceAll(match -> calmed(match, name).replace("$", "\\$"));
    }

    private static boolean isShouted(String name) {
        long letters = name.codePoints().filter(Character::isLetter).count();
        return letters >= FEWEST_LETTERS && name.codePoints().noneMatch(Character::isLowerCase) && hasLongWord(name);
    }

    /** A name that is one acronym alone is no shout. */
    private static boolean hasLongWord(String name) {
        return WORD.matcher(name).results().map(MatchResult::group).anyMatch(word -> !isAcronym(word));
    }

    private static String calmed(MatchResult match, String name) {
        String word = match.group();
        boolean inside = match.start() > 0
                && match.end() < name.length()
                && Character.isWhitespace(name.charAt(match.start() - 1));
        if (SMALL.contains(word) && inside) {
            return word.toLowerCase(Locale.UK);
        }
        if (ORDINAL.matcher(word).matches()) {
            return word.toLowerCase(Locale.UK);
        }
        if (isAcronym(word)) {
            return word;
        }
        if (SCOTTISH.matcher(word).matches()) {
            return "Mc" + capital(word.substring(2));
        }
        if (IRISH.matcher(word).matches()) {
            return word.substring(0, 2) + capital(word.substring(2));
        }
        return capital(word);
    }

    private static boolean isAcronym(String word) {
        return ACRONYMS.contains(word)
                || ROMAN.matcher(word).matches()
                || word.chars().anyMatch(Character::isDigit)
                || !WITHOUT_VOWEL.contains(word) && !VOWEL.matcher(word).find();
    }

    private static String capital(String word) {
        return word.substring(0, 1) + word.substring(1).toLowerCase(Locale.UK);
    }
}

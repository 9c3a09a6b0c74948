package org.compacthub.contact;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A telephone number by its digits, so that it is the same however it is written.
 *
 * @param digits as they are dialled in the United Kingdom: with the leading 0, or 00 and the country
 */
public record TelephoneNumber(String digits) {
    private static final Pattern EXTENSION = Pattern.compile("(?i)(?<=[0-9])[^0-9]*?(?:ext|x|#).*", Pattern.DOTALL);
    private static final Pattern PLUS = Pattern.compile("[^0-9+]*\\+.*", Pattern.DOTALL);
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]+");
    /** As in +44 (0)161, where the 0 is for callers from within. */
    private static final Pattern UNITED_KINGDOM = Pattern.compile("^00440*");
    /** As in 0161 496 0000 / 07700 900000, where one field holds two. */
    private static final Pattern EITHER = Pattern.compile("/");

    private static final int SHORTEST = 3;

    /** The number that a text is, if it is one; an extension is no part of it. */
    public static Optional<TelephoneNumber> of(String text) {
        String number = EXTENSION.matcher(text).replaceFirst("");
        String digits = NO_DIGIT.matcher(number).replaceAll("");
        if (digits.length() < SHORTEST) {
            return Optional.empty();
        }
        String dialled = PLUS.matcher(number).matches() ? "00" + digits : digits;
        return Optional.of(new TelephoneNumber(UNITED_KINGDOM.matcher(dialled).replaceFirst("0")));
    }

    /** Whether it is the number that a contact is kept with, or one of several there. */
    boolean isIn(String kept) {
        return Stream.concat(Stream.of(kept), Arrays.stream(EITHER.split(kept)))
                .flatMap(each -> of(each).stream())
                .anyMatch(this::equals);
    }

    /** Never what it holds: such a text ends in logs. */
    @Override
    public String toString() {
        return "TelephoneNumber[]";
    }
}

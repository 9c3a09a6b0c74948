package org.compacthub.register;

import org.compacthub.organisation.EntryField;

/**
 * A text that is taken otherwise than the list has it.
 *
 * @param field by its name
 * @param kind what was mended, as the contract calls it
 * @param before the text, or of a long one the part in which the two begin to differ
 */
public record Mending(String field, String kind, String before, String after) {
    private static final String CHARACTERS = "characters";
    private static final String CAPITALS = "capitals";
    private static final String NUMBER = "number";
    private static final int LONGEST = 120;
    private static final int LEAD = 30;

    static Mending ofCharacters(String field, String before, String after) {
        return of(field, CHARACTERS, before, after);
    }

    static Mending ofCapitals(EntryField field, String before, String after) {
        return of(field.wireName(), CAPITALS, before, after);
    }

    static Mending ofNumber(String field, String before, String after) {
        return of(field, NUMBER, before, after);
    }

    private static Mending of(String field, String kind, String before, String after) {
        int same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return new Mending(field, kind, part(before, same), part(after, same));
    }

    private static String part(String text, int differs) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int begin = whole(text, Math.max(0, differs - LEAD));
        int end = whole(text, Math.min(text.length(), begin + LONGEST));
        return (begin > 0 ? "…" : "") + text.substring(begin, end) + (end < text.length() ? "…" : "");
    }

    /** Not between the two halves of a character. */
    private static int whole(String text, int index) {
        boolean isHalf = index < text.length() && index > 0 && Character.isLowSurrogate(text.charAt(index));
        return isHalf ? index - 1 : index;
    }
}

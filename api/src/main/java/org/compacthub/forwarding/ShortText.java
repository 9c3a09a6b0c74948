package org.compacthub.forwarding;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/**
 * A text that fits a message or a post, its address included. The address and the days are never cut: where there is too little room, who leads it goes first, and
 * then the title ends in an ellipsis.
 */
final class ShortText {
    /** As many as a post takes; two text messages. */
    static final int MOST = 280;

    private static final String ELLIPSIS = "…";

    private ShortText() {}

    /**
     * @param opening what is said before the title
     * @param rest sentences after it
     */
    static String of(String opening, String title, String lead, List<String> rest, String address) {
        String after = rest.isEmpty() ? ". " + address : ". " + String.join(" ", rest) + " " + address;
        String whole = opening + title + " (" + lead + ")" + after;
        if (whole.length() <= MOST) {
            return whole;
        }
        int room = MOST - opening.length() - withoutDoubleStop(title, after).length();
        if (title.length() <= room) {
            return opening + title + withoutDoubleStop(title, after);
        }
        // Not even a short title has room beside so long an address.
        if (room < 2 && !rest.isEmpty()) {
            return of(opening, title, lead, List.of(), address);
        }
        return room < 2 ? address : opening + shortened(title, room) + after.substring(1);
    }

    /** A title that is a question or a sentence ends itself. */
    private static String withoutDoubleStop(String title, String after) {
        return title.matches(".*[.?!…]") ? after.substring(1) : after;
    }

    /** At most so many characters, ended after a word, or else after a whole character as readers see them. */
    private static String shortened(String text, int most) {
        String words = text.substring(0, before(BreakIterator.getLineInstance(Locale.UK), text, most - 1))
                .strip();
        String kept = words.isEmpty()
                ? text.substring(0, before(BreakIterator.getCharacterInstance(Locale.UK), text, most - 1))
                : words;
        return kept + ELLIPSIS;
    }

    private static int before(BreakIterator breaks, String text, int most) {
        breaks.setText(text);
        return breaks.isBoundary(most) ? most : Math.max(breaks.preceding(most), 0);
    }
}

package org.compacthub.citizenspace;

import java.text.BreakIterator;
import java.util.Locale;

/** Text within a limit, ended where a reader would end it. */
final class Shortened {
    private static final int SUMMARY_ENOUGH = 200;
    private static final int SUMMARY_MOST = 600;

    private Shortened() {}

    /** At most so many characters: up to the end of a sentence where that leaves at least half, or else of a word, with an ellipsis. */
    static String to(int limit, String text) {
        if (text.length() <= limit) {
            return text;
        }
        String sentences = sentences(limit, text);
        if (sentences.length() >= limit / 2) {
            return sentences;
        }
        int word = lastBreak(BreakIterator.getWordInstance(Locale.UK), text, limit - 1);
        int end = word > 0 ? word : Character.isHighSurrogate(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
        return text.substring(0, end).strip() + "…";
    }

    /** A sentence reaches as far as the next begins, so the space between may lie beyond the limit. */
    private static String sentences(int limit, String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        String beyond = text.substring(0, lastBreak(breaks, text, limit + 1)).strip();
        return beyond.length() <= limit
                ? beyond
                : text.substring(0, lastBreak(breaks, text, limit)).strip();
    }

    /** The first paragraphs, as many as it takes to know what it is about, and no more than fit a list. */
    static String summary(String text) {
        StringBuilder summary = new StringBuilder();
        for (String paragraph : text.split("\n{2,}")) {
            if (summary.length() >= SUMMARY_ENOUGH) {
                break;
            }
            summary.append(summary.isEmpty() ? "" : "\n\n");
            summary.append(to(SUMMARY_MOST - summary.length(), paragraph));
        }
        return summary.toString();
    }

    private static int lastBreak(BreakIterator breaks, String text, int limit) {
        breaks.setText(text);
        return breaks.isBoundary(limit) ? limit : Math.max(breaks.preceding(limit), 0);
    }
}

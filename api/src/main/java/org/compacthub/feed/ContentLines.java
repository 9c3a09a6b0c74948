package org.compacthub.feed;

/**
 * Folds the lines of iCalendar at 75 octets (RFC 5545, 3.1) without parting a character. The library that writes the lines counts characters instead, so
 * that every accent would make a line longer than other programs must take.
 */
final class ContentLines {
    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private ContentLines() {}

    static String folded(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 32);
        int written = 0;
        int length = 0;
        for (int at = 0; at < lines.length(); at++) {
            char character = lines.charAt(at);
            if (character == '\n') {
                length = 0;
            } else if (character != '\r') {
                int octets = octets(character);
                if (length + octets > LONGEST) {
                    folded.append(lines, written, at).append(FOLD);
                    written = at;
                    length = 1;
                }
                length += octets;
            }
        }
        return folded.append(lines, written, lines.length()).toString();
    }

    /** How many octets begin with this character. The first half of a pair stands for both, so that they are not parted. */
    private static int octets(char character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        if (Character.isHighSurrogate(character)) {
            return 4;
        }
        return Character.isLowSurrogate(character) ? 0 : 3;
    }
}

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
        int length = 0;
        for (int at = 0; at < lines.length(); ) {
            int character = lines.codePointAt(at);
            at += Character.charCount(character);
            if (character == '\r' || character == '\n') {
                length = 0;
            } else {
                int octets = octets(character);
                if (length + octets > LONGEST) {
                    folded.append(FOLD);
                    length = 1;
                }
                length += octets;
            }
            folded.appendCodePoint(character);
        }
        return folded.toString();
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}

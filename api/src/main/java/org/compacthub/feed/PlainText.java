package org.compacthub.feed;

/**
 * Text without what XML and iCalendar can't carry: control characters other than tab and line feed, halves of characters, and the two code points
 * that XML leaves out. Line ends are line feeds.
 */
public final class PlainText {
    private PlainText() {}

    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(PlainText::isCarried)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The same on one line. */
    public static String line(String text) {
        return of(text).replace('\n', ' ').replace('\t', ' ');
    }

    private static boolean isCarried(int character) {
        if (character == '\n' || character == '\t') {
            return true;
        }
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE
                && character != 0xFFFE
                && character != 0xFFFF;
    }
}

package org.compacthub.register;

import java.util.regex.Pattern;

/** Text without spaces and signs that nobody sees. */
final class Spaces {
    private static final Pattern MANY = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern WITHIN_LINE = Pattern.compile("[\\t\\x0B\\f\\p{Z}&&[^\\u2028\\u2029]]+");
    private static final Pattern AROUND_BREAK = Pattern.compile(" ?\\n ?");
    private static final Pattern MANY_BREAKS = Pattern.compile("\\n{3,}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\t\\n]]");

    private Spaces() {}

    /** On one line, with single spaces. */
    static String line(String text) {
        return MANY.matcher(text(text)).replaceAll(" ").strip();
    }

    /** With its line ends, and single spaces within a line. */
    static String text(String text) {
        String lines = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
        String seen = UNSEEN.matcher(lines).replaceAll("");
        String single = WITHIN_LINE.matcher(seen).replaceAll(" ");
        return MANY_BREAKS
                .matcher(AROUND_BREAK.matcher(single).replaceAll("\n"))
                .replaceAll("\n\n")
                .strip();
    }
}

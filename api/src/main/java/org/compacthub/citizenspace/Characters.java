package org.compacthub.citizenspace;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as it can be kept and shown: no control characters, no halves of characters, no spaces around it. */
final class Characters {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private Characters() {}

    /** The text, or null where nothing is left of it. */
    static @Nullable String readable(String text) {
        String stripped = text.codePoints()
                .filter(Characters::isShown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return stripped.isEmpty() ? null : stripped;
    }

    /** What the database can't keep, or the feeds can't carry, is not shown. */
    private static boolean isShown(int letter) {
        return switch (letter) {
            case '\t', '\n' -> true;
            case 0xFFFE, 0xFFFF -> false;
            default -> !Character.isISOControl(letter) && Character.getType(letter) != Character.SURROGATE;
        };
    }

    /** The same on one line. */
    static @Nullable String singleSpaced(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = SPACES.matcher(text).replaceAll(" ").strip();
        return line.isEmpty() ? null : line;
    }
}

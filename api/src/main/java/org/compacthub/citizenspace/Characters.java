package org.compacthub.citizenspace;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as it can be kept and shown: no control characters, no halves of characters, no spaces around it. */
final class Characters {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private Characters() {}

    /** The text, or null where nothing is left of it. */
    static @Nullable String readable(String text) {
        // The way through bytes replaces half a surrogate pair, which the database can't keep.
        String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        String stripped = CONTROL.matcher(whole).replaceAll("").strip();
        return stripped.isEmpty() ? null : stripped;
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

package org.compacthub.contact;

import java.util.Locale;

/** A text without what people write differently each time: capitals, spaces and marks. */
final class Plain {
    private Plain() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}

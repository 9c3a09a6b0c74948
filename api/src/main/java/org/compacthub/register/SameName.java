package org.compacthub.register;

import org.compacthub.organisation.Words;

/** Whether two names are one that is written in two ways: with other capitals, signs or accents, or with characters that were read wrongly. */
final class SameName {
    private SameName() {}

    static boolean is(String one, String other) {
        String plain = plain(one);
        return plain.isEmpty() ? one.equals(other) : plain.equals(plain(other));
    }

    private static String plain(String name) {
        return String.join("", Words.of(Mojibake.mended(name)));
    }
}

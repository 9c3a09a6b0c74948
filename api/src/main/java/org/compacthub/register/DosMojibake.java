package org.compacthub.register;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Text in UTF-8 that was read as code page 850 or 437: {@code ÔÇó} for a bullet. Some lists were put into capitals after that, so in a text without small letters
 * each sign may have been a small one. A sequence is mended only where a single character that people write can have become it, and the text only where nothing
 * is left that looks like another such sequence.
 */
final class DosMojibake {
    private static final List<Charset> PAGES = List.of(Charset.forName("IBM850"), Charset.forName("IBM437"));
    /** What C2 to C5 look like in both code pages; the accented letters and the signs of Latin writing begin so. */
    private static final String TWO_BYTES = "┬├─┼";
    /** What E2 looks like in the one and in the other; dashes, quotation marks and bullets begin so. */
    private static final String THREE_BYTES = "ÔΓ";

    private static final String SIGNS = "‐‑‒–—―‘’‚“”„†‡•…‰′″€™";
    private static final int FIRST_BEYOND_CONTROLS = 0xA0;

    private DosMojibake() {}

    static String mended(String text) {
        if (text.chars().noneMatch(character -> isBegin((char) character))) {
            return text;
        }
        boolean isAsWritten = text.chars().anyMatch(DosMojibake::isSmallLetter);
        StringBuilder mended = new StringBuilder();
        int index = 0;
        while (index < text.length()) {
            int length = length(text.charAt(index));
            Optional<String> meant = index + length > text.length()
                    ? Optional.empty()
                    : meant(text.substring(index, index + length), isAsWritten);
            mended.append(meant.orElse(text.substring(index, index + 1)));
            index += meant.isPresent() ? length : 1;
        }
        boolean isLeft = mended.chars()
                .anyMatch(character -> Character.UnicodeBlock.of(character) == Character.UnicodeBlock.BOX_DRAWING);
        return isLeft ? text : mended.toString();
    }

    private static boolean isBegin(char character) {
        return length(character) > 1;
    }

    /** Signs that are letters to nobody, such as ª, keep their form in capitals. */
    private static boolean isSmallLetter(int character) {
        return Character.getType(character) == Character.LOWERCASE_LETTER
                && Character.toUpperCase(character) != character;
    }

    private static int length(char begin) {
        if (TWO_BYTES.indexOf(begin) >= 0) {
            return 2;
        }
        return THREE_BYTES.indexOf(begin) >= 0 ? 3 : 1;
    }

    /** The only character that a sequence can have been. */
    private static Optional<String> meant(String sequence, boolean isAsWritten) {
        if (sequence.length() == 1) {
            return Optional.empty();
        }
        IntPredicate plausible = sequence.length() == 2
                ? character -> character >= FIRST_BEYOND_CONTROLS
                : character -> SIGNS.indexOf(character) >= 0;
        Set<String> found = new LinkedHashSet<>();
        for (Charset page : PAGES) {
            for (String written : written(sequence, isAsWritten)) {
                decoded(written, page)
                        .filter(text -> text.length() == 1 && plausible.test(text.charAt(0)))
                        .ifPresent(found::add);
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Each way in which the signs after the first may have stood before the text was put into capitals. */
    private static List<String> written(String sequence, boolean isAsWritten) {
        List<String> ways = List.of(sequence.substring(0, 1));
        for (char sign : sequence.substring(1).toCharArray()) {
            List<Character> forms = isAsWritten || Character.toLowerCase(sign) == sign
                    ? List.of(sign)
                    : List.of(sign, Character.toLowerCase(sign));
            ways = ways.stream()
                    .flatMap(way -> forms.stream().map(form -> way + form))
                    .toList();
        }
        return ways;
    }

    private static Optional<String> decoded(String written, Charset page) {
        try {
            ByteBuffer bytes = page.newEncoder().encode(CharBuffer.wrap(written));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException notThat) {
            return Optional.empty();
        }
    }
}

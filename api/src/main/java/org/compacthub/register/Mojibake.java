package org.compacthub.register;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text in UTF-8 that was read as Windows-1252, once or several times: {@code CafÃ©} for {@code Café}; or {@linkplain DosMojibake as an older code page}. It is mended only where it is sure: the characters written
 * back in Windows-1252 are UTF-8, which text that was meant so hardly ever is.
 */
final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MOST_TIMES = 3;

    private Mojibake() {}

    static String mended(String text) {
        String mended = DosMojibake.mended(text);
        for (int time = 0; time < MOST_TIMES && isSuspect(mended); time++) {
            Optional<String> once = onceMended(mended);
            if (once.isEmpty()) {
                break;
            }
            mended = once.get();
        }
        return mended;
    }

    /** Every such sequence begins with one of the characters C2 to F4, followed by one that is no letter of the ASCII range. */
    private static boolean isSuspect(String text) {
        for (int index = 0; index + 1 < text.length(); index++) {
            char first = text.charAt(index);
            if (first >= '\u00C2' && first <= '\u00F4' && text.charAt(index + 1) > 0x7F) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> onceMended(String text) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes(text))
                    .toString());
        } catch (CharacterCodingException notMojibake) {
            return Optional.empty();
        }
    }

    /** Windows-1252 leaves five bytes without a character, which readers pass through as control characters. */
    private static ByteBuffer bytes(String text) throws CharacterCodingException {
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character < 0x100 && (character < 0x80 || character >= 0xA0 || isUnused(character))) {
                bytes.put((byte) character);
            } else {
                bytes.put(WINDOWS.newEncoder()
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .encode(CharBuffer.wrap(new char[] {character})));
            }
        }
        return bytes.flip();
    }

    private static boolean isUnused(char character) {
        return character == 0x81 || character == 0x8D || character == 0x8F || character == 0x90 || character == 0x9D;
    }
}

package org.compacthub.account;

import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key as a program sends it: {@code ck_<id>_<secret>}, the id as 32 hexadecimal digits. */
record ApiKeyText(UUID id, String secret) {
    private static final Pattern SHAPE = Pattern.compile("ck_([0-9a-f]{16})([0-9a-f]{16})_([A-Za-z0-9_-]{43})");

    static Optional<ApiKeyText> parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        UUID id = new UUID(
                HexFormat.fromHexDigitsToLong(matcher.group(1)), HexFormat.fromHexDigitsToLong(matcher.group(2)));
        return Optional.of(new ApiKeyText(id, matcher.group(3)));
    }

    String written() {
        return "ck_" + id.toString().replace("-", "") + "_" + secret;
    }

    @Override
    public String toString() {
        return "ApiKeyText[" + id + "]";
    }
}

package org.compacthub.account;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Argon2id hash in the PHC string format, {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}, which names its own parameters.
 *
 * @param cost with which it was made
 */
record PasswordHash(Cost cost, byte[] salt, byte[] hash) {
    private static final Pattern SHAPE = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    /**
     * What a hash costs its maker, and so somebody who guesses.
     *
     * @param memory in KiB
     * @param passes over the memory
     * @param lanes that can be computed at once
     */
    record Cost(int memory, int passes, int lanes) {
        /** The first choice of OWASP's Password Storage Cheat Sheet for servers short of memory: 19 MiB, two passes. */
        static final Cost CURRENT = new Cost(19_456, 2, 1);
    }

    /** @throws IllegalArgumentException where it is not such a string; the message does not repeat it */
    static PasswordHash parse(String encoded) {
        Matcher matcher = SHAPE.matcher(encoded);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not an Argon2id hash");
        }
        Cost cost = new Cost(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
        return new PasswordHash(
                cost,
                Base64.getDecoder().decode(matcher.group(4)),
                Base64.getDecoder().decode(matcher.group(5)));
    }

    String encoded() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.memory(),
                        cost.passes(),
                        cost.lanes(),
                        base64.encodeToString(salt),
                        base64.encodeToString(hash));
    }

    @Override
    public String toString() {
        return "PasswordHash[" + cost + "]";
    }
}

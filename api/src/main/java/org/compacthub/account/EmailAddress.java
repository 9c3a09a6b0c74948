package org.compacthub.account;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address by which a person signs in, in lower case: providers that tell capital letters apart are not met in practice, people who write them
 * differently each time are.
 */
public record EmailAddress(String value) {
    private static final Pattern SHAPE = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");
    private static final int LONGEST = 254;

    /**
     * Takes the spaces around it off.
     *
     * @throws IllegalArgumentException where it can't be an address
     */
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!isAddress(value)) {
            throw new IllegalArgumentException("Not an email address");
        }
    }

    static boolean isAddress(String text) {
        String stripped = text.strip();
        return stripped.length() <= LONGEST && SHAPE.matcher(stripped).matches();
    }
}

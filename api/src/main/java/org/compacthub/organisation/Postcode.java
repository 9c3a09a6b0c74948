package org.compacthub.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A UK postcode (BS 7666), in capitals with one space before its last three characters. */
public final class Postcode {
    private static final Pattern FORM = Pattern.compile("(GIR|[A-Z]{1,2}\\d[A-Z\\d]?)(\\d[ABD-HJLNP-UW-Z]{2})");

    private Postcode() {}

    /** The postcode as it is to be written, if it is one. */
    public static Optional<String> normalised(String written) {
        Matcher matcher = FORM.matcher(written.replaceAll("\\s+", "").toUpperCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(matcher.group(1) + " " + matcher.group(2)) : Optional.empty();
    }
}

package org.compacthub.citizenspace;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses that a browser may follow: others can make it run what somebody wrote into a field. */
final class WebAddress {
    private static final int LONGEST = 1000;

    private WebAddress() {}

    /** The address with spaces written as addresses write them, if it is one of the web. */
    static Optional<URI> of(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text.replace(" ", "%20"));
            boolean isOfTheWeb =
                    address.getHost() != null && address.getUserInfo() == null && isHttp(address.getScheme());
            return isOfTheWeb && address.toString().length() <= LONGEST ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isHttp(@Nullable String scheme) {
        return scheme != null
                && (scheme.toLowerCase(Locale.ROOT).equals("https")
                        || scheme.toLowerCase(Locale.ROOT).equals("http"));
    }
}

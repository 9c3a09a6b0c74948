package org.compacthub.register;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A web address as people write it into a form: often without its beginning. */
final class WebsiteText {
    private static final int LONGEST = 500;
    private static final Pattern SLIPS = Pattern.compile("^(https?)(?:://|//:?|:/|:|//:)/*", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    private WebsiteText() {}

    /** The whole address, if it is one of the web. */
    static Optional<String> whole(String written) {
        String bare = SLIPS.matcher(written).replaceFirst("$1://");
        String whole = bare.contains("://") ? bare : "https://" + bare;
        try {
            URI address = new URI(whole);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            String host = address.getHost();
            boolean good = (scheme.equals("https") || scheme.equals("http"))
                    && address.getUserInfo() == null
                    && host != null
                    && HOST.matcher(host.toLowerCase(Locale.ROOT)).matches()
                    && whole.length() <= LONGEST;
            if (!good) {
                return Optional.empty();
            }
            int hostAt = whole.indexOf(host);
            return Optional.of(
                    scheme + "://" + host.toLowerCase(Locale.ROOT) + whole.substring(hostAt + host.length()));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}

package org.compacthub.feed;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.compacthub.consultation.ConsultationId;

/**
 * How this deployment calls itself to other programs.
 *
 * @param name what people know it as, the beginning of every feed's name
 * @param publicAddress where people reach it, such as {@code https://consultations.example.org}; links begin with it
 * @param identifierDomain a domain of the deployment's own that every identifier ends with; changing it makes every entry a new one to subscribers
 */
@ConfigurationProperties("compacthub")
public record FeedSettings(String name, URI publicAddress, String identifierDomain) {
    private static final Pattern DOMAIN =
            Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LONGEST_NAME = 100;

    public FeedSettings {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("compacthub.name has 1 to 100 characters, not '" + name + "'");
        }
        if (publicAddress.getScheme() == null
                || !SCHEMES.contains(publicAddress.getScheme())
                || publicAddress.getHost() == null
                || publicAddress.getQuery() != null
                || publicAddress.getFragment() != null
                || publicAddress.getPath().endsWith("/")) {
            throw new IllegalArgumentException(
                    "compacthub.public-address is an address such as https://consultations.example.org"
                            + " without a slash at its end, not '" + publicAddress + "'");
        }
        if (!DOMAIN.matcher(identifierDomain).matches()) {
            throw new IllegalArgumentException("compacthub.identifier-domain is a domain in lower case such as"
                    + " consultations.example.org, not '" + identifierDomain + "'");
        }
    }

    /** The page of a consultation. */
    public URI page(ConsultationId id) {
        return URI.create(publicAddress + "/consultations/" + id);
    }

    /** The page of the calendar with this filter. */
    URI calendar(FilterQuery query) {
        return URI.create(publicAddress + "/" + query.asSuffix());
    }

    /** The address of a feed itself. */
    URI feed(String file, FilterQuery query) {
        return URI.create(publicAddress + "/api/v1/" + file + query.asSuffix());
    }

    /** What iCalendar knows an entry by. */
    String uid(ConsultationId id, String suffix) {
        return "consultation-" + id + suffix + "@" + identifierDomain;
    }

    /** What Atom knows something by (RFC 4151). The year is that from which a deployment can have held its domain. */
    String tag(String specific) {
        return "tag:" + identifierDomain + ",2026:" + specific;
    }
}

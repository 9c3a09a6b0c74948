package org.compacthub.feed;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the caller can decompress (RFC 9110, 12.5.3). */
final class Encodings {
    private Encodings() {}

    static boolean takesGzip(HttpRequest<?> request) {
        Map<String, Boolean> taken = new HashMap<>();
        for (String header : request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING)) {
            for (String each : header.toLowerCase(Locale.ROOT).split(",")) {
                String[] parts = each.replace(" ", "").split(";", 2);
                taken.put(parts[0], parts.length == 1 || !parts[1].matches("q=0(\\.0*)?"));
            }
        }
        return taken.getOrDefault("gzip", taken.getOrDefault("*", false));
    }
}

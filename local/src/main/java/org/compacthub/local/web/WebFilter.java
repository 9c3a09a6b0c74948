package org.compacthub.local.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers with the web client's files what the API has no answer to. */
@ServerFilter("/**")
@Requires(property = "compacthub.web")
final class WebFilter implements Ordered {

    /** The client loads and calls nothing but its own origin, and nobody may frame it. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private static final List<String> OF_THE_API =
            List.of("/api", "/open-referral", "/openapi.yaml", "/problems", "/health");

    private final WebFolder folder;

    WebFilter(WebFolder folder) {
        this.folder = folder;
    }

    /** Before every other filter: whoever may call the API, the client's files are for everybody. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.before();
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> answer(HttpRequest<?> request) throws IOException {
        if (request.getMethod() != HttpMethod.GET && request.getMethod() != HttpMethod.HEAD) {
            return null;
        }
        if (standsInForAnother(request)) {
            return null;
        }
        var path = decodedPath(request);
        if (path.isEmpty() || RouteAttributes.getRouteMatch(request).isPresent() || isOfTheApi(path.get())) {
            return null;
        }
        var file = folder.find(path.get());
        if (file.isPresent()) {
            return send(request, file.get(), HttpStatus.OK);
        }
        var notFound = folder.notFound();
        if (notFound.isPresent()) {
            return send(request, notFound.get(), HttpStatus.NOT_FOUND);
        }
        return null;
    }

    /**
     * Where an address has a character in it that belongs encoded, as in {@code ?q=a|b}, the server has filters see a request for the root that has no
     * header at all, and then refuses. A request of HTTP/1.1 has a Host (RFC 9112, 3.2).
     */
    private static boolean standsInForAnother(HttpRequest<?> request) {
        return request.getHeaders().names().isEmpty();
    }

    private static Optional<String> decodedPath(HttpRequest<?> request) {
        try {
            return Optional.ofNullable(URI.create(request.getUri().getRawPath()).getPath());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfTheApi(String path) {
        return OF_THE_API.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + "/"));
    }

    private static MutableHttpResponse<?> send(HttpRequest<?> request, WebFile file, HttpStatus status) {
        var compressed = file.compressed().filter(bytes -> acceptsGzip(request));
        var tag = '"' + file.tag() + compressed.map(bytes -> "-gzip").orElse("") + '"';
        if (status == HttpStatus.OK && isKnown(request, tag)) {
            return withHeaders(HttpResponse.notModified(), file, status, tag);
        }
        var bytes = compressed.orElse(file.plain());
        var response = HttpResponse.status(status)
                .body(bytes)
                .header(HttpHeaders.CONTENT_TYPE, file.type())
                .contentLength(bytes.length);
        if (compressed.isPresent()) {
            response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return withHeaders(response, file, status, tag);
    }

    private static boolean acceptsGzip(HttpRequest<?> request) {
        return request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .anyMatch(coding -> coding.equals("gzip") || coding.matches("gzip *; *q=(0\\.[0-9]*[1-9]|1).*"));
    }

    private static boolean isKnown(HttpRequest<?> request, String tag) {
        return request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(known -> known.strip().replaceFirst("^W/", ""))
                .anyMatch(known -> known.equals(tag) || known.equals("*"));
    }

    private static MutableHttpResponse<?> withHeaders(
            MutableHttpResponse<?> response, WebFile file, HttpStatus status, String tag) {
        if (status == HttpStatus.OK) {
            response.header(HttpHeaders.ETAG, tag);
        }
        response.header(HttpHeaders.CACHE_CONTROL, keeping(file));
        if (file.compressed().isPresent()) {
            response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        return response.header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    private static String keeping(WebFile file) {
        if (file.lasting()) {
            return "public, max-age=31536000, immutable";
        }
        return "no-cache";
    }
}

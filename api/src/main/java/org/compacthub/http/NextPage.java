package org.compacthub.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.http.uri.UriBuilder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Points from one page of a list to the next. */
public final class NextPage {
    private NextPage() {}

    /**
     * Adds the {@code Link} header (RFC 8288), with the request's own address and filters.
     *
     * @param cursor of the next page; null on the last one, which gets no header
     */
    public static <T> MutableHttpResponse<T> link(MutableHttpResponse<T> page, @Nullable String cursor) {
        if (cursor != null) {
            ServerRequestContext.currentRequest().ifPresent(request -> {
                URI next = UriBuilder.of(request.getUri())
                        .replaceQueryParam("cursor", cursor)
                        .build();
                page.header(HttpHeaders.LINK, "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
            });
        }
        return page;
    }
}

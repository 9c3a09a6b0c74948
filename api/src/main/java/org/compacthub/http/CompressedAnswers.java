package org.compacthub.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/** Tells caches that an answer depends on what the caller can decompress (RFC 9110, 12.5.5): the server compresses most of them on their way out. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class CompressedAnswers implements Ordered {
    @Override
    public int getOrder() {
        return ServerFilterPhase.LAST.order();
    }

    @ResponseFilter
    void mark(MutableHttpResponse<?> answer) {
        boolean said = answer.getHeaders().getAll(HttpHeaders.VARY).stream()
                .anyMatch(vary -> vary.contains(HttpHeaders.ACCEPT_ENCODING) || vary.equals("*"));
        if (!said) {
            answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
    }
}

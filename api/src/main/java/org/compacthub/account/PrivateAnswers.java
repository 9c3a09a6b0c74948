package org.compacthub.account;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.List;
import org.compacthub.caller.CurrentCaller;

/**
 * Keeps what one person was answered from being given to another by a cache on the way. An operation that allows sharing to a signed-in caller is overruled.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class PrivateAnswers implements Ordered {
    private static final List<String> SECRETS = List.of("/api/v1/session", "/api/v1/api-keys");

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @ResponseFilter
    void mark(HttpRequest<?> request, MutableHttpResponse<?> answer) {
        if (SECRETS.stream().anyMatch(request.getPath()::startsWith)) {
            answer.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (CurrentCaller.of(request).signedIn() && mayBeShared(answer)) {
            answer.getHeaders().set(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
    }

    private static boolean mayBeShared(MutableHttpResponse<?> answer) {
        String said = answer.getHeaders().get(HttpHeaders.CACHE_CONTROL);
        return said == null || !said.contains("private") && !said.contains("no-store");
    }
}

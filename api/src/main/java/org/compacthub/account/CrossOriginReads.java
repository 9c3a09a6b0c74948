package org.compacthub.account;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import org.compacthub.caller.Caller;
import org.compacthub.http.Contract;

/**
 * Lets scripts of any site read what everybody may read. Browsers send no credentials along and show no answer that needed some, since the origin is not named; and there are no
 * pre-flights, so writing stays shut. It is said whether or not a request names its origin, since a cache may give the answer to one that does.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class CrossOriginReads implements Ordered {
    private static final String EXPOSED = "ETag, Link, Retry-After, RateLimit, RateLimit-Policy";

    private final Contract contract;

    CrossOriginReads(Contract contract) {
        this.contract = contract;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }

    @ResponseFilter
    void open(HttpRequest<?> request, MutableHttpResponse<?> answer) {
        if (isForEverybody(request)) {
            answer.getHeaders().set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            answer.getHeaders().set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        }
    }

    private boolean isForEverybody(HttpRequest<?> request) {
        if (request.getMethod() != HttpMethod.GET && request.getMethod() != HttpMethod.HEAD) {
            return false;
        }
        return BasicHttpAttributes.getUriTemplate(request)
                .flatMap(template -> contract.operation(HttpMethod.GET.name(), template))
                .filter(operation -> Access.allows(operation.id(), Caller.reader()))
                .isPresent();
    }
}

package org.compacthub.account;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Optional;
import java.util.Set;
import org.compacthub.http.ProblemAnswers;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Refuses writes that another site makes a browser send with its owner's cookies. Every browser says from which site a write comes ({@code Origin}, and newer ones
 * {@code Sec-Fetch-Site}), and only a script that was allowed to can send JSON. A program's key is never sent by itself, so requests with one
 * pass. It stands beside {@code SameSite=Strict}, which does the same in the browser.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class ForgedRequests implements Ordered {
    private static final String FETCH_SITE = "Sec-Fetch-Site";
    private static final String SAME_ORIGIN = "same-origin";
    private static final Set<String> PREFLIGHTED = Set.of(MediaType.APPLICATION_JSON, MediaType.TEXT_CSV);

    private final SessionCookies cookies;
    private final SessionSettings settings;
    private final ProblemAnswers answers;

    ForgedRequests(SessionCookies cookies, SessionSettings settings, ProblemAnswers answers) {
        this.cookies = cookies;
        this.settings = settings;
        this.answers = answers;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }

    @RequestFilter
    @Nullable
    MutableHttpResponse<?> check(HttpRequest<?> request) {
        boolean reads = !request.getMethod().permitsRequestBody() && !isDelete(request);
        if (reads || request.getHeaders().contains(HttpHeaders.AUTHORIZATION)) {
            return null;
        }
        if (!comesFromHere(request)) {
            return answers.answer(DomainProblem.forbidden(
                    "This came from another site, or does not say from where. Writing is possible from this site's own"
                            + " pages, and for programs with an API key."));
        }
        if (hasBody(request) && !isPreflighted(request)) {
            return answers.answer(DomainProblem.of(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE, "Send JSON, with the content type application/json."));
        }
        return null;
    }

    private boolean comesFromHere(HttpRequest<?> request) {
        String site = request.getHeaders().get(FETCH_SITE);
        String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        if (site == null && origin == null) {
            // No browser sends neither; without a cookie there is nothing to forge.
            return cookies.access(request).isEmpty() && cookies.refresh(request).isEmpty();
        }
        return (site == null || site.equals(SAME_ORIGIN)) && (origin == null || isOwn(origin, request));
    }

    private boolean isOwn(String origin, HttpRequest<?> request) {
        if (settings.origin() != null) {
            return origin.equals(settings.origin());
        }
        String host = request.getHeaders().get(HttpHeaders.HOST);
        return host != null && (origin.equals("https://" + host) || origin.equals("http://" + host));
    }

    private static boolean isDelete(HttpRequest<?> request) {
        return request.getMethodName().equals("DELETE");
    }

    private static boolean hasBody(HttpRequest<?> request) {
        return request.getContentLength() > 0 || request.getHeaders().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Types that no form sends, so that a browser asks first before another site's page may. Which an address reads is for the contract. */
    private static boolean isPreflighted(HttpRequest<?> request) {
        Optional<MediaType> type = request.getContentType();
        return type.filter(given -> PREFLIGHTED.contains(given.getName())).isPresent();
    }
}

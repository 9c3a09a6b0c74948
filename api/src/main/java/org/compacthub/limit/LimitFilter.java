package org.compacthub.limit;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import org.compacthub.http.Contract;
import org.compacthub.http.ProblemAnswers;
import org.compacthub.problem.DomainProblem;
import org.jspecify.annotations.Nullable;

/** Counts each request to the API once it is known who calls, and says what is left. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class LimitFilter implements Ordered {
    private static final String ATTRIBUTE = "org.compacthub.limit";

    private final RateLimits limits;
    private final ProblemAnswers answers;

    LimitFilter(RateLimits limits, ProblemAnswers answers) {
        this.limits = limits;
        this.answers = answers;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    @Nullable
    MutableHttpResponse<?> count(HttpRequest<?> request) {
        boolean counts = limits.enabled()
                && BasicHttpAttributes.getUriTemplate(request)
                        .filter(Contract::covers)
                        .isPresent();
        if (!counts) {
            return null;
        }
        RateLimits.Count count = limits.count(request);
        if (count.allowed()) {
            request.setAttribute(ATTRIBUTE, count);
            return null;
        }
        DomainProblem problem =
                DomainProblem.tooMany("You have made as many requests as are allowed in a minute.", count.retryAfter());
        MutableHttpResponse<?> answer = answers.answer(problem);
        write(answer, count);
        return answer;
    }

    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> answer) {
        request.getAttribute(ATTRIBUTE, RateLimits.Count.class).ifPresent(count -> write(answer, count));
    }

    private static void write(MutableHttpResponse<?> answer, RateLimits.Count count) {
        answer.header("RateLimit-Policy", count.policy());
        answer.header("RateLimit", count.state());
    }
}

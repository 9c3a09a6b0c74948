package org.compacthub.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Refuses bodies of more bytes than an operation takes as JSON. The server's own limit is one for all addresses, and one of them takes whole files. A body
 * that does not say how long it is, is measured where it is read.
 */
@ServerFilter("/api/**")
class RequestSizeGuard implements Ordered {
    static final String WHAT_PASSES =
            "A body takes at most 1 MiB (1,048,576 bytes), a list of consultations to bring in 8 MiB, and a file where"
                    + " the contract takes one 64 MB. Send less at once, in several requests.";

    private final Contract contract;
    private final ProblemAnswers answers;

    RequestSizeGuard(Contract contract, ProblemAnswers answers) {
        this.contract = contract;
        this.answers = answers;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before() - 1;
    }

    @RequestFilter
    @Nullable
    MutableHttpResponse<?> check(HttpRequest<?> request) {
        long length =
                request.getHeaders().get(HttpHeaders.CONTENT_LENGTH, Long.class).orElse(0L);
        return contract.operationOf(request)
                .filter(operation -> !operation.takesFile() && length > operation.mostBytes())
                .map(operation -> answers.answer(tooLarge()))
                .orElse(null);
    }

    static DomainProblem tooLarge() {
        return DomainProblem.of(ProblemCode.TOO_LARGE, RequestSizeGuard.WHAT_PASSES);
    }
}

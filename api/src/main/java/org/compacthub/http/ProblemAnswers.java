package org.compacthub.http;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.compacthub.id.Ids;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes every refusal, the framework's as well as the domain's. The framework's own messages never reach the caller: they would tell of classes,
 * addresses and statements.
 */
@Singleton
@Replaces(ErrorResponseProcessor.class)
public class ProblemAnswers implements ErrorResponseProcessor<ProblemBody> {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
    private static final MediaType PROBLEM = MediaType.of("application/problem+json");

    private final Ids ids;
    private final FrameworkProblems frameworkProblems;

    ProblemAnswers(Ids ids, FrameworkProblems frameworkProblems) {
        this.ids = ids;
        this.frameworkProblems = frameworkProblems;
    }

    /** The answer to a refusal of the domain. */
    public MutableHttpResponse<?> answer(DomainProblem problem) {
        MutableHttpResponse<ProblemBody> answer =
                written(HttpResponse.ok(), problem.code(), problem.detail(), problem.fields());
        problem.currentVersion().ifPresent(version -> answer.header(HttpHeaders.ETAG, ETags.of(version)));
        problem.retryAfter().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds(wait))));
        return answer;
    }

    @Override
    public MutableHttpResponse<ProblemBody> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpStatus status = response.status();
        ProblemCode code = ProblemStatus.codeOf(status);
        if (code == ProblemCode.INTERNAL) {
            return internal(context, response);
        }
        List<FieldProblem> fields = frameworkProblems.fieldsOf(context);
        return written(response, code, frameworkProblems.detailOf(code, context, fields), fields);
    }

    private MutableHttpResponse<ProblemBody> internal(ErrorContext context, MutableHttpResponse<?> response) {
        MutableHttpResponse<ProblemBody> answer = written(response, ProblemCode.INTERNAL, null, List.of());
        LOG.error(
                "{} {} failed as {}",
                context.getRequest().getMethodName(),
                context.getRequest().getPath(),
                answer.body().instance(),
                context.getRootCause().orElse(null));
        return answer;
    }

    private MutableHttpResponse<ProblemBody> written(
            MutableHttpResponse<?> response, ProblemCode code, @Nullable String detail, List<FieldProblem> fields) {
        return response.status(ProblemStatus.of(code))
                .body(ProblemBody.of(code, detail, "urn:uuid:" + ids.next(), fields))
                .contentType(PROBLEM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}

package org.compacthub.account;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.http.ProblemAnswers;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;

/** Says why an operation did not run: nobody is signed in (401), or it is not for that role (403). */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class RefusedAccess implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
    private final ProblemAnswers answers;

    RefusedAccess(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public MutableHttpResponse<?> handle(
            @SuppressWarnings("rawtypes") HttpRequest request, AuthorizationException refusal) {
        Caller caller = CurrentCaller.of(request);
        if (caller.signedIn()) {
            return answers.answer(DomainProblem.forbidden(
                    caller.program()
                            ? "An API key with the role %s may not do this."
                                    .formatted(caller.role().wireName())
                            : "In the role %s you may not do this."
                                    .formatted(caller.role().wireName())));
        }
        return answers.answer(DomainProblem.of(ProblemCode.SIGN_IN_NEEDED, "Sign in, or send an API key, to do this."))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
}

package org.compacthub.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.compacthub.problem.DomainProblem;

/** Turns the domain's refusals into answers. */
@Singleton
class DomainProblemHandler implements ExceptionHandler<DomainProblem, HttpResponse<?>> {
    private final ProblemAnswers answers;

    DomainProblemHandler(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public HttpResponse<?> handle(@SuppressWarnings("rawtypes") HttpRequest request, DomainProblem problem) {
        return answers.answer(problem);
    }
}

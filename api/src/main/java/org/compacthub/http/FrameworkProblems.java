package org.compacthub.http;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.compacthub.problem.FieldProblem;
import org.compacthub.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads what the framework refused, and says it in the contract's words. */
@Singleton
class FrameworkProblems {
    List<FieldProblem> fieldsOf(ErrorContext context) {
        return switch (context.getRootCause().orElse(null)) {
            case null -> List.of();
            case ConstraintViolationException refused ->
                refused.getConstraintViolations().stream()
                        .map(ConstraintProblems::of)
                        .sorted(java.util.Comparator.comparing(
                                problem -> problem.place().toString()))
                        .toList();
            case ConversionErrorException refused -> List.of(ConversionProblems.of(refused));
            case UnsatisfiedRouteException refused -> List.of(ConversionProblems.missing(refused));
            default -> List.of();
        };
    }

    @Nullable
    String detailOf(ProblemCode code, ErrorContext context, List<FieldProblem> fields) {
        if (fields.size() == 1) {
            return fields.getFirst().detail();
        }
        if (!fields.isEmpty()) {
            return fields.size() + " fields need attention";
        }
        return switch (code) {
            case VALIDATION ->
                "The request can't be read. Percent-encode what stands in the address (RFC 3986), and send JSON as the"
                        + " contract describes it.";
            case METHOD_NOT_ALLOWED, NOT_FOUND, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE ->
                "The contract at /openapi.yaml lists every address and what it takes.";
            case TOO_LARGE ->
                context.getRequest().getMethod().permitsRequestBody()
                        ? RequestSizeGuard.WHAT_PASSES
                        : "The address or the headers are too long. An address takes at most 4,096 characters.";
            default -> null;
        };
    }
}

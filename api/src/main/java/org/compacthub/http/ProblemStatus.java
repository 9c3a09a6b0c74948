package org.compacthub.http;

import io.micronaut.http.HttpStatus;
import org.compacthub.problem.ProblemCode;

/** The one translation of refusals to HTTP. */
final class ProblemStatus {
    private ProblemStatus() {}

    static HttpStatus of(ProblemCode code) {
        return switch (code) {
            case VALIDATION -> HttpStatus.BAD_REQUEST;
            case SIGN_IN_NEEDED, SIGN_IN_FAILED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case METHOD_NOT_ALLOWED -> HttpStatus.METHOD_NOT_ALLOWED;
            case NOT_ACCEPTABLE -> HttpStatus.NOT_ACCEPTABLE;
            case CONFLICT, SHORTFALL -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case TOO_LARGE -> HttpStatus.REQUEST_ENTITY_TOO_LARGE;
            case UNSUPPORTED_MEDIA_TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case KEY_REUSED -> HttpStatus.UNPROCESSABLE_ENTITY;
            case VERSION_NEEDED -> HttpStatus.PRECONDITION_REQUIRED;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    /** The refusal that the framework means by a status of its own. */
    static ProblemCode codeOf(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> ProblemCode.SIGN_IN_NEEDED;
            case FORBIDDEN -> ProblemCode.FORBIDDEN;
            case NOT_FOUND -> ProblemCode.NOT_FOUND;
            case METHOD_NOT_ALLOWED -> ProblemCode.METHOD_NOT_ALLOWED;
            case NOT_ACCEPTABLE -> ProblemCode.NOT_ACCEPTABLE;
            case REQUEST_ENTITY_TOO_LARGE -> ProblemCode.TOO_LARGE;
            case UNSUPPORTED_MEDIA_TYPE -> ProblemCode.UNSUPPORTED_MEDIA_TYPE;
            case TOO_MANY_REQUESTS -> ProblemCode.TOO_MANY;
            case SERVICE_UNAVAILABLE -> ProblemCode.UNAVAILABLE;
            default -> status.getCode() < 500 ? ProblemCode.VALIDATION : ProblemCode.INTERNAL;
        };
    }
}

package org.compacthub.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import java.util.Arrays;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;

/** A short page behind the {@code type} of each problem (RFC 9457, 3.1.1): what it means, and what to do. */
@Controller("/problems")
class ProblemPages {
    @Get("/{code}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> page(@PathVariable String code) {
        ProblemCode problem = Arrays.stream(ProblemCode.values())
                .filter(each -> each.wireName().equals(code))
                .findFirst()
                .orElseThrow(() -> DomainProblem.notFound("problem"));
        return HttpResponse.ok("""
            <!doctype html>
            <html lang="en-GB">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%1$s</title></head>
            <body><main><h1>%1$s</h1><p>%2$s</p><p>Status %3$d, code <code>%4$s</code>. <a href="/openapi.yaml">The contract</a> says which operations answer it.</p></main></body>
            </html>
            """.formatted(
                                problem.title(),
                                meaning(problem),
                                ProblemStatus.of(problem).getCode(),
                                problem.wireName()))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                .header("Content-Security-Policy", "default-src 'none'");
    }

    private static String meaning(ProblemCode problem) {
        return switch (problem) {
            case VALIDATION ->
                "A field or parameter breaks a rule of the contract. Each entry of errors names it, the rule and what"
                        + " would pass.";
            case SIGN_IN_NEEDED ->
                "Only people who have signed in, or programs with an API key, may do this; or the session has ended.";
            case SIGN_IN_FAILED -> "No account has this email and password. Which of the two is wrong is not said.";
            case FORBIDDEN -> "Your role, or the organisation that you act for, may not do this.";
            case NOT_FOUND -> "There is no such thing, or you may not know of it.";
            case METHOD_NOT_ALLOWED -> "The address exists, and does something else.";
            case NOT_ACCEPTABLE -> "Ask with an Accept header that the contract lists for this address.";
            case CONFLICT -> "The record's state does not allow this. Read it again to see what it allows.";
            case SHORTFALL ->
                "The consultation does not keep one or more clauses of the Code. Each entry of errors names the"
                    + " clause, by how much, and which date would pass. Change the plan, or send a justification on a"
                    + " ground that the Code allows; it is published.";
            case STALE ->
                "Somebody changed the record after you read it. Read it again and make your change to that version.";
            case TOO_LARGE -> RequestSizeGuard.WHAT_PASSES;
            case UNSUPPORTED_MEDIA_TYPE -> "Send JSON, with Content-Type application/json.";
            case KEY_REUSED -> "An Idempotency-Key belongs to one request. Take a new key for a new intention.";
            case VERSION_NEEDED -> "Send If-Match with the ETag of the version that you changed.";
            case TOO_MANY -> "Wait as long as Retry-After says.";
            case INTERNAL -> "The fault is ours. Tell us the identifier in instance, and we find it in our log.";
            case UNAVAILABLE -> "The service is busy or starting. Wait as long as Retry-After says.";
        };
    }
}

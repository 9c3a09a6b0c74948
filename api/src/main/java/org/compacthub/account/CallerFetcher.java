package org.compacthub.account;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.http.Contract;
import org.compacthub.limit.RateLimits;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;
import org.reactivestreams.Publisher;

/**
 * Finds out who calls. A program says so with its key, and is told where the key is no good, lest it takes what everybody may read for the
 * whole. A browser sends its cookie by itself, so one that has ended counts as none.
 */
@Singleton
class CallerFetcher implements AuthenticationFetcher<HttpRequest<?>> {
    private static final String BEARER = "Bearer ";

    private final ApiKeys keys;
    private final AccessTokens tokens;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final RateLimits limits;
    private final ExecutorService blocking;

    CallerFetcher(
            ApiKeys keys,
            AccessTokens tokens,
            Sessions sessions,
            SessionCookies cookies,
            RateLimits limits,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.keys = keys;
        this.tokens = tokens;
        this.sessions = sessions;
        this.cookies = cookies;
        this.limits = limits;
        this.blocking = blocking;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        if (!isForTheApi(request)) {
            return Publishers.empty();
        }
        Optional<String> authorization = request.getHeaders().getAuthorization();
        if (authorization.isPresent()) {
            return offTheEventLoop(() -> program(request, authorization.get()));
        }
        Optional<AccessClaims> claims = cookies.access(request).flatMap(tokens::read);
        if (claims.isEmpty()) {
            return Publishers.empty();
        }
        return offTheEventLoop(() -> person(request, claims.get()));
    }

    /** The browser sends its cookie for every page and picture as well, which nobody needs to know the caller of. */
    private static boolean isForTheApi(HttpRequest<?> request) {
        return BasicHttpAttributes.getUriTemplate(request)
                .filter(Contract::covers)
                .isPresent();
    }

    private Publisher<Authentication> offTheEventLoop(Supplier<Optional<Authentication>> work) {
        return Publishers.fromCompletableFuture(() -> {
            CompletableFuture<Authentication> result = new CompletableFuture<>();
            blocking.execute(() -> {
                try {
                    result.complete(work.get().orElse(null));
                } catch (RuntimeException refusal) {
                    result.completeExceptionally(refusal);
                }
            });
            return result;
        });
    }

    private Optional<Authentication> program(HttpRequest<?> request, String authorization) {
        Optional<Caller> caller = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? keys.caller(authorization.substring(BEARER.length()).strip())
                : Optional.empty();
        if (caller.isEmpty()) {
            limits.countWrongKey(request);
            throw DomainProblem.of(
                    ProblemCode.SIGN_IN_NEEDED,
                    "The API key is wrong, revoked or expired, or its maker no longer acts for the organisation.");
        }
        return known(request, new CallerAuthentication(caller.get(), null));
    }

    private Optional<Authentication> person(HttpRequest<?> request, AccessClaims claims) {
        return sessions.holds(claims)
                .map(family -> Caller.person(
                                claims.person(),
                                family.survivor(),
                                claims.membership().role())
                        .alsoFor(family.merged()))
                .flatMap(caller -> known(request, new CallerAuthentication(caller, claims)));
    }

    private static Optional<Authentication> known(HttpRequest<?> request, CallerAuthentication authentication) {
        CurrentCaller.set(request, authentication.caller());
        return Optional.of(authentication);
    }
}

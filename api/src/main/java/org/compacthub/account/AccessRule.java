package org.compacthub.account;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.http.Contract;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * Asks the table before an operation runs. Below /api and /open-referral only operations of the contract run at all; the rest of the server, such as the contract itself, is
 * for everybody. It decides by the route that was found and not by the address as it was written, so that no other spelling of it gets by.
 */
@Singleton
class AccessRule implements SecurityRule<HttpRequest<?>> {
    private final Contract contract;

    AccessRule(Contract contract) {
        this.contract = contract;
    }

    @Override
    public Publisher<SecurityRuleResult> check(
            @Nullable HttpRequest<?> request, @Nullable Authentication authentication) {
        boolean allowed = request != null && isAllowed(request);
        return Publishers.just(allowed ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private boolean isAllowed(HttpRequest<?> request) {
        Optional<String> template = BasicHttpAttributes.getUriTemplate(request);
        if (template.isEmpty() || !Contract.covers(template.get())) {
            return true;
        }
        return contract.operation(method(request), template.get())
                .filter(operation -> Access.allows(operation.id(), CurrentCaller.of(request)))
                .isPresent();
    }

    private static String method(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.HEAD ? HttpMethod.GET.name() : request.getMethodName();
    }
}

package org.compacthub.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.problem.DomainProblem;

/** Token buckets, one for each caller. */
@Singleton
public class RateLimits {
    /** Some 50 MB at the very most; the least used make way. */
    private static final int BUCKETS_AT_MOST = 100_000;

    private final ClientAddress addresses;
    private final boolean enabled;
    private final long wrongKeys;
    private final Map<Limit, Long> quotas = new EnumMap<>(Limit.class);
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(BUCKETS_AT_MOST)
            .expireAfterAccess(Limit.WINDOW.multipliedBy(2))
            .build();

    RateLimits(LimitSettings settings, ClientAddress addresses) {
        this.addresses = addresses;
        this.enabled = settings.enabled();
        this.wrongKeys = settings.wrongKeysPerAddress();
        quotas.put(Limit.PUBLIC, settings.perAddress());
        quotas.put(Limit.PERSON, settings.perPerson());
        quotas.put(Limit.PROGRAM, settings.perProgram());
    }

    /**
     * What is left after a request.
     *
     * @param policy for the header {@code RateLimit-Policy}
     * @param state for the header {@code RateLimit}
     * @param allowed whether the request may go on
     * @param retryAfter how long until the next may
     */
    record Count(String policy, String state, boolean allowed, Duration retryAfter) {}

    boolean enabled() {
        return enabled;
    }

    Count count(HttpRequest<?> request) {
        Caller caller = CurrentCaller.of(request);
        Limit limit = limit(caller);
        long quota = quotas.get(limit);
        ConsumptionProbe probe =
                bucket(limit.name() + key(caller, request), quota).tryConsumeAndReturnRemaining(1);
        return new Count(
                limit.policy(quota),
                limit.state(probe),
                probe.isConsumed(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /**
     * Counts a request with a wrong API key against its address.
     *
     * @throws DomainProblem {@code TOO_MANY}
     */
    public void countWrongKey(HttpRequest<?> request) {
        if (!enabled) {
            return;
        }
        ConsumptionProbe probe =
                bucket("KEY" + addresses.of(request), wrongKeys).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw DomainProblem.tooMany(
                    "Too many wrong API keys came from your address.",
                    Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static Limit limit(Caller caller) {
        if (caller.program()) {
            return Limit.PROGRAM;
        }
        return caller.signedIn() ? Limit.PERSON : Limit.PUBLIC;
    }

    private String key(Caller caller, HttpRequest<?> request) {
        return caller.person()
                .map(person -> person.value() + "/"
                        + caller.organisation().orElseThrow().value())
                .orElseGet(() -> addresses.of(request));
    }

    private Bucket bucket(String key, long quota) {
        return buckets.get(key, unused -> Limit.bucket(quota));
    }
}

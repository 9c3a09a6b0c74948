package org.compacthub.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** A kind of limit, as the {@code RateLimit-Policy} header names it. */
enum Limit {
    PUBLIC("public"),
    PERSON("person"),
    PROGRAM("program");

    static final Duration WINDOW = Duration.ofMinutes(1);

    private final String policy;

    Limit(String policy) {
        this.policy = policy;
    }

    String policy(long quota) {
        return "\"%s\";q=%d;w=%d".formatted(policy, quota, WINDOW.toSeconds());
    }

    String state(ConsumptionProbe probe) {
        long refill = Math.max(probe.getNanosToWaitForReset(), probe.getNanosToWaitForRefill());
        return "\"%s\";r=%d;t=%d"
                .formatted(
                        policy,
                        probe.getRemainingTokens(),
                        Duration.ofNanos(refill).toSeconds());
    }

    static Bucket bucket(long quota) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, WINDOW))
                .build();
    }
}

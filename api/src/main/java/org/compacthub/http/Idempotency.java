package org.compacthub.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.compacthub.caller.Caller;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;
import org.compacthub.store.Database;
import org.compacthub.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Makes a retried POST harmless (draft-ietf-httpapi-idempotency-key-header): the answer is kept in the transaction of its effect, so either both are there or
 * neither. A second request with the key waits for the first, then gets the same answer.
 */
@Singleton
public class Idempotency {
    /** How long an answer is kept for a retry. */
    public static final Duration KEPT = Duration.ofHours(24);

    private final Database database;
    private final ObjectMapper mapper;
    private final InstantSource clock;

    Idempotency(Database database, ObjectMapper mapper, InstantSource clock) {
        this.database = database;
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Gives the answer of the first request with this key and body, or makes it.
     *
     * @param key the caller's key; without one nothing is kept
     * @param operation the operation that the request is for, as the contract names it
     * @param request the request's body
     * @param type the type of the answer's body
     * @param effect makes the answer, in the transaction that also keeps it
     * @throws DomainProblem {@code KEY_REUSED} if the key came with another request before
     */
    public <T> HttpResponse<T> once(
            @Nullable String key,
            Caller caller,
            String operation,
            Object request,
            Class<T> type,
            Supplier<? extends HttpResponse<T>> effect) {
        if (key == null) {
            return database.write(effect::get);
        }
        String holder = holder(caller);
        String hash = hash(operation, request);
        try {
            return first(holder, key, hash, effect);
        } catch (StoreException refused) {
            if (!refused.isDuplicate()) {
                throw refused;
            }
            return forgotten(holder, key) ? first(holder, key, hash, effect) : again(holder, key, hash, type, refused);
        }
    }

    private <T> HttpResponse<T> first(
            String holder, String key, String hash, Supplier<? extends HttpResponse<T>> effect) {
        return database.write(() -> {
            begin(holder, key, hash);
            HttpResponse<T> answer = effect.get();
            keep(holder, key, answer);
            return answer;
        });
    }

    /**
     * Whether the key was there from a day ago, and now is gone. A transaction of its own, and only where a key is met again: deleting what is not there
     * would lock the gap where it would stand, and new keys of everybody would wait for each other in circles.
     */
    private boolean forgotten(String holder, String key) {
        return database.write(() -> database.update(
                        "DELETE FROM idempotency WHERE caller = ? AND idempotency_key = ? AND created_at < ?",
                        List.of(holder, key, clock.instant().minus(KEPT))))
                > 0;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "1m")
    void forgetOldOnes() {
        Instant limit = clock.instant().minus(KEPT);
        database.write(
                () -> database.update("DELETE FROM idempotency WHERE created_at < ? LIMIT 10000", List.of(limit)));
    }

    /** Forgets the answers that tell of a record, by its address: what they say of somebody is erased. In the transaction under way. */
    public void forget(String location) {
        // Found without locks and deleted by their keys, so that no other request waits.
        database.query(
                        "SELECT caller, idempotency_key FROM idempotency WHERE location = ?",
                        List.of(location),
                        row -> List.of(row.getString("caller"), row.getString("idempotency_key")))
                .forEach(key ->
                        database.update("DELETE FROM idempotency WHERE caller = ? AND idempotency_key = ?", key));
    }

    private void begin(String holder, String key, String hash) {
        database.update(
                "INSERT INTO idempotency (caller, idempotency_key, request_hash, created_at) VALUES (?, ?, ?, ?)",
                List.of(holder, key, hash, clock.instant()));
    }

    private void keep(String holder, String key, HttpResponse<?> answer) {
        database.update(
                "UPDATE idempotency SET status = ?, location = ?, etag = ?, body = ? WHERE caller = ? AND"
                        + " idempotency_key = ?",
                Arrays.asList(
                        answer.code(),
                        answer.getHeaders().get(HttpHeaders.LOCATION),
                        answer.getHeaders().get(HttpHeaders.ETAG),
                        written(answer.body()),
                        holder,
                        key));
    }

    /** The kept answer, or the fault itself where the duplicate was of something else. */
    private <T> HttpResponse<T> again(String holder, String key, String hash, Class<T> type, StoreException fault) {
        return database.read(() -> database.one(
                        "SELECT request_hash, status, location, etag, body FROM idempotency WHERE caller = ? AND"
                                + " idempotency_key = ?",
                        List.of(holder, key),
                        row -> {
                            if (!row.getString("request_hash").equals(hash)) {
                                throw DomainProblem.of(
                                        ProblemCode.KEY_REUSED,
                                        "This key came with another request before. Take a new key for a new"
                                                + " intention.");
                            }
                            MutableHttpResponse<T> answer = HttpResponse.<T>status(
                                            HttpStatus.valueOf(row.getInt("status")))
                                    .body(read(row.getString("body"), type));
                            header(answer, HttpHeaders.LOCATION, row.getString("location"));
                            header(answer, HttpHeaders.ETAG, row.getString("etag"));
                            return answer;
                        })
                .orElseThrow(() -> fault));
    }

    private static void header(MutableHttpResponse<?> answer, String name, @Nullable String value) {
        if (value != null) {
            answer.header(name, value);
        }
    }

    private static String holder(Caller caller) {
        return caller.person().map(person -> person.value().toString()).orElse("anybody")
                + caller.organisation()
                        .map(organisation -> "/" + organisation.value())
                        .orElse("");
    }

    private String hash(String operation, Object request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(operation.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update(mapper.writeValueAsBytes(request));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String written(@Nullable Object body) {
        try {
            return mapper.writeValueAsString(body);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private <T> T read(String body, Class<T> type) {
        try {
            return mapper.readValue(body, type);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

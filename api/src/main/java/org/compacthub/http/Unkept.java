package org.compacthub.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;

/** Answers that no cache may keep, not even the reader's own (RFC 9111, 5.2.2.5): they are for one reader at one moment. */
public final class Unkept {
    private Unkept() {}

    public static <T> MutableHttpResponse<T> answer(MutableHttpResponse<T> answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}

package org.compacthub.referral;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.compacthub.http.ETags;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a tag that follows from the bytes: it is right whatever they were made from, terms of the vocabulary and what others add to an entry included. Caches may
 * keep an answer, but ask each time whether it still holds, so that what is withdrawn is gone at once.
 */
@Singleton
class ReferralAnswers {
    private final JsonMapper json;

    ReferralAnswers(JsonMapper json) {
        this.json = json;
    }

    /** The contract knows an object; what is handed on are the bytes that the tag was made of, which the server takes as well. */
    @SuppressWarnings("unchecked")
    <T> HttpResponse<T> answer(T body, @Nullable String ifNoneMatch) {
        byte[] bytes = bytes(body);
        String tag = "\"" + digest(bytes) + "\"";
        MutableHttpResponse<?> answer = ETags.matches(ifNoneMatch, tag)
                ? HttpResponse.notModified()
                : HttpResponse.ok(bytes).contentType(MediaType.APPLICATION_JSON_TYPE);
        answer.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, "public, no-cache");
        return (HttpResponse<T>) answer;
    }

    private <T> byte[] bytes(T body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException inEveryJdk) {
            throw new IllegalStateException(inEveryJdk);
        }
    }
}

package org.compacthub.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * The two cookies of a session, which scripts can't read and other sites can't make a browser send. The prefixes of their names make the browser insist on
 * https (or localhost), and for the access cookie on this very host.
 */
@Singleton
class SessionCookies {
    private static final String REFRESH_PATH = "/api/v1/session";

    private static final String ACCESS = "__Host-access";
    private static final String REFRESH = "__Secure-refresh";

    private final SessionSettings settings;

    SessionCookies(SessionSettings settings) {
        this.settings = settings;
    }

    Optional<String> access(HttpRequest<?> request) {
        return request.getCookies().findCookie(ACCESS).map(Cookie::getValue);
    }

    Optional<String> refresh(HttpRequest<?> request) {
        return request.getCookies().findCookie(REFRESH).map(Cookie::getValue);
    }

    <T> MutableHttpResponse<T> set(MutableHttpResponse<T> answer, String accessToken, Optional<String> refreshToken) {
        answer.cookie(cookie(ACCESS, accessToken, "/", settings.access()));
        refreshToken.ifPresent(token -> answer.cookie(cookie(REFRESH, token, REFRESH_PATH, settings.idle())));
        return answer;
    }

    <T> MutableHttpResponse<T> clear(MutableHttpResponse<T> answer) {
        answer.cookie(cookie(ACCESS, "", "/", Duration.ZERO));
        return answer.cookie(cookie(REFRESH, "", REFRESH_PATH, Duration.ZERO));
    }

    private static Cookie cookie(String name, String value, String path, Duration age) {
        return Cookie.of(name, value)
                .path(path)
                .maxAge(age.toSeconds())
                .httpOnly(true)
                .secure(true)
                .sameSite(SameSite.Strict);
    }
}

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
 * https, and for the access cookie on this very host.
 */
@Singleton
class SessionCookies {
    private static final String REFRESH_PATH = "/api/v1/session";

    private final SessionSettings settings;
    private final String access;
    private final String refresh;

    SessionCookies(SessionSettings settings) {
        this.settings = settings;
        this.access = settings.secureCookies() ? "__Host-access" : "access";
        this.refresh = settings.secureCookies() ? "__Secure-refresh" : "refresh";
    }

    Optional<String> access(HttpRequest<?> request) {
        return request.getCookies().findCookie(access).map(Cookie::getValue);
    }

    Optional<String> refresh(HttpRequest<?> request) {
        return request.getCookies().findCookie(refresh).map(Cookie::getValue);
    }

    <T> MutableHttpResponse<T> set(MutableHttpResponse<T> answer, String accessToken, Optional<String> refreshToken) {
        answer.cookie(cookie(access, accessToken, "/", settings.access()));
        refreshToken.ifPresent(token -> answer.cookie(cookie(refresh, token, REFRESH_PATH, settings.idle())));
        return answer;
    }

    <T> MutableHttpResponse<T> clear(MutableHttpResponse<T> answer) {
        answer.cookie(cookie(access, "", "/", Duration.ZERO));
        return answer.cookie(cookie(refresh, "", REFRESH_PATH, Duration.ZERO));
    }

    private Cookie cookie(String name, String value, String path, Duration age) {
        return Cookie.of(name, value)
                .path(path)
                .maxAge(age.toSeconds())
                .httpOnly(true)
                .secure(settings.secureCookies())
                .sameSite(SameSite.Strict);
    }
}

package org.compacthub.demo;

import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody at the running server, signed in or not, as a browser would be. */
final class Visitor {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final EmbeddedServer server;
    private final JsonMapper json;
    private String cookies = "";

    Visitor(EmbeddedServer server, JsonMapper json) {
        this.server = server;
        this.json = json;
    }

    /** An answer of the server. */
    record Answer(int status, Map<String, Object> body) {
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> items() {
            return (List<Map<String, Object>>) body.get("items");
        }
    }

    Visitor signIn(String email, String password) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send("POST", "/api/v1/session", json.writeValueAsString(Map.of("email", email, "password", password)));
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(email + ": " + answer.statusCode() + " " + answer.body());
        }
        cookies = answer.headers().allValues("set-cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
        return this;
    }

    Answer get(String path) throws IOException, InterruptedException {
        return read(send("GET", path, null));
    }

    Answer post(String path, Object body) throws IOException, InterruptedException {
        return read(send("POST", path, json.writeValueAsString(body)));
    }

    @SuppressWarnings("unchecked")
    private Answer read(HttpResponse<String> answer) throws IOException {
        return new Answer(answer.statusCode(), json.readValue(answer.body(), Map.class));
    }

    private HttpResponse<String> send(String method, String path, @Nullable String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.getURI().resolve(path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json")
                    .header("Origin", server.getURI().toString());
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

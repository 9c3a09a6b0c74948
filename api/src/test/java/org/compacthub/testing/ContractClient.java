package org.compacthub.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Asks the running server, and holds what goes out and what comes back against {@code openapi.yaml}. Whatever the contract does not allow fails the
 * test, whether or not the test looks at it.
 */
@Prototype
public class ContractClient {
    private static final OpenApiInteractionValidator CONTRACT = OpenApiInteractionValidator.createForSpecificationUrl(
                    "openapi.yaml")
            .withLevelResolver(LevelResolver.create()
                    // Whether a request without credentials is refused is what many tests are about.
                    .withLevel("validation.request.security.missing", ValidationReport.Level.IGNORE)
                    .withLevel("validation.request.security.invalid", ValidationReport.Level.IGNORE)
                    .build())
            .build();

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final EmbeddedServer server;
    private final JsonMapper json;

    ContractClient(EmbeddedServer server, JsonMapper json) {
        this.server = server;
        this.json = json;
    }

    public ContractRequest get(String path) {
        return new ContractRequest(this, "GET", path);
    }

    public ContractRequest post(String path) {
        return new ContractRequest(this, "POST", path);
    }

    public ContractRequest put(String path) {
        return new ContractRequest(this, "PUT", path);
    }

    public ContractRequest delete(String path) {
        return new ContractRequest(this, "DELETE", path);
    }

    public ContractRequest request(String method, String path) {
        return new ContractRequest(this, method, path);
    }

    /** The server's own origin, as its pages have it. */
    public String origin() {
        return "http://localhost:" + server.getPort();
    }

    ContractAnswer send(ContractRequest asked, boolean isKept) {
        HttpResponse<String> answer = answer(asked);
        String path = URI.create(asked.path()).getPath();
        if (path.startsWith("/api/") || path.startsWith("/open-referral/")) {
            hold(asked, path, answer, isKept);
        }
        return new ContractAnswer(answer, json);
    }

    ContractAnswer exchange(ContractRequest asked) {
        return new ContractAnswer(answer(asked), json);
    }

    private HttpResponse<String> answer(ContractRequest asked) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + asked.path()));
        asked.headers().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        request.method(
                asked.method(),
                asked.body() == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(asked.body()));
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new AssertionError("The server did not answer " + asked, fault);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interruption);
        }
    }

    private static void hold(ContractRequest asked, String path, HttpResponse<String> answer, boolean isKept) {
        ValidationReport report = CONTRACT.validateResponse(
                path, com.atlassian.oai.validator.model.Request.Method.valueOf(asked.method()), response(answer));
        if (isKept) {
            report = report.merge(CONTRACT.validateRequest(request(asked, path)));
        }
        if (report.hasErrors()) {
            String broken = report.getMessages().stream()
                    .map(message -> message.getKey() + ": " + message.getMessage())
                    .collect(Collectors.joining("\n  "));
            throw new AssertionError("%s %s -> %d breaks the contract:\n  %s\n%s"
                    .formatted(asked.method(), asked.path(), answer.statusCode(), broken, answer.body()));
        }
    }

    private static SimpleRequest request(ContractRequest asked, String path) {
        SimpleRequest.Builder request = new SimpleRequest.Builder(asked.method().toLowerCase(Locale.ROOT), path);
        String query = URI.create(asked.path()).getRawQuery();
        if (query != null) {
            List.of(query.split("&")).stream()
                    .map(pair -> pair.split("=", 2))
                    .collect(Collectors.groupingBy(
                            pair -> decoded(pair[0]),
                            Collectors.mapping(pair -> decoded(pair[1]), Collectors.toList())))
                    .forEach(request::withQueryParam);
        }
        asked.headers().forEach(request::withHeader);
        if (asked.body() != null) {
            request.withBody(asked.body());
        }
        return request.build();
    }

    private static SimpleResponse response(HttpResponse<String> answer) {
        SimpleResponse.Builder response = SimpleResponse.Builder.status(answer.statusCode());
        answer.headers().map().forEach(response::withHeader);
        if (!answer.body().isEmpty()) {
            response.withBody(answer.body());
        }
        return response.build();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

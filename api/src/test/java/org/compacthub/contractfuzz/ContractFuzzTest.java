package org.compacthub.contractfuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compacthub.contractfuzz.ContractModel.map;

import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractFuzzTest {
    /** Enough to meet every parameter and field with something wrong in it; {@code -Dcompacthub.fuzz.requests=5000} looks harder. */
    private static final int REQUESTS = Integer.getInteger("compacthub.fuzz.requests", 120);

    private static final long SEED = Long.getLong("compacthub.fuzz.seed", 20091028);
    private static final Pattern INTERNALS = Pattern.compile(
            "org\\.compacthub|io\\.micronaut|java\\.(lang|util|time|sql)|Exception|SQLSTATE|SELECT |INSERT"
                    + " |jdbc:|\\$Introspection");
    private static final ContractModel CONTRACT = ContractModel.read();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    private EmbeddedServer server;

    @Inject
    private TestPeople people;

    @Inject
    private ContractClient client;

    @Inject
    private JsonMapper json;

    private SignedIn administrator;
    private SignedIn officer;
    private List<String> knownIds;

    @BeforeAll
    void begin() {
        administrator = people.with(Role.ADMINISTRATOR);
        officer = people.with(Role.OFFICER);
        List<String> ids = new ArrayList<>();
        ids.add(officer.organisation().value().toString());
        for (int plan = 0; plan < 3; plan++) {
            ids.add(client.post("/api/v1/consultations")
                    .as(officer)
                    .json("{\"title\":\"Parks and gardens\",\"summary\":\"How should they be kept?\"}")
                    .send()
                    .expect(201)
                    .textAt("id"));
        }
        knownIds = List.copyOf(ids);
    }

    static Stream<String> operations() {
        return CONTRACT.operations().stream().map(ContractModel.Operation::id);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatever_comes_is_answered_and_never_by_a_fault(String id) throws Exception {
        ContractModel.Operation operation = CONTRACT.operations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        List<String> faults = new ArrayList<>();
        for (int turn = 0; turn < REQUESTS; turn++) {
            Garbage garbage = new Garbage(CONTRACT, SEED * 31 + id.hashCode() * 7919L + turn, knownIds);
            HttpRequest request = request(operation, garbage);
            HttpResponse<String> answer = answer(request);
            String fault = fault(answer);
            if (fault != null) {
                faults.add("turn %d: %s %s gave %d: %s%n  %s"
                        .formatted(
                                turn,
                                request.method(),
                                shortened(request.uri().toString()),
                                answer.statusCode(),
                                fault,
                                shortened(answer.body())));
            }
        }
        assertThat(faults).isEmpty();
    }

    /**
     * The server may close a connection after an answer that it gave before it had read the body, and the answer may be lost with it. A client that waits to be told to
     * go on before it sends the body (RFC 9110, 10.1.1) hears it for certain.
     */
    private static HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException closed) {
            HttpRequest waiting = HttpRequest.newBuilder(request, (name, value) -> true)
                    .expectContinue(true)
                    .build();
            try (HttpClient fresh =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
                return fresh.send(waiting, HttpResponse.BodyHandlers.ofString());
            }
        }
    }

    private HttpRequest request(ContractModel.Operation operation, Garbage garbage) throws IOException {
        StringBuilder path = new StringBuilder(operation.path());
        List<String> query = new ArrayList<>();
        HttpRequest.Builder request = HttpRequest.newBuilder();
        for (Map<String, Object> parameter : operation.parameters()) {
            String name = (String) parameter.get("name");
            Map<String, Object> schema = map(parameter.get("schema"));
            switch ((String) parameter.get("in")) {
                case "path" -> {
                    String value = encoded(String.valueOf(garbage.value(schema, 6)));
                    int place = path.indexOf("{" + name + "}");
                    path.replace(place, place + name.length() + 2, value.isEmpty() ? "-" : value);
                }
                case "query" -> addQuery(query, name, schema, Boolean.TRUE.equals(parameter.get("required")), garbage);
                default -> addHeader(request, name, garbage);
            }
        }
        if (garbage.oneIn(25)) {
            query.add(encoded(garbage.text()) + "=" + encoded(garbage.text()));
        }
        addCaller(request, operation, garbage);
        String uri = path + (query.isEmpty() ? "" : "?" + String.join("&", query));
        request.uri(URI.create("http://localhost:" + server.getPort() + uri));
        if (garbage.oneIn(15)) {
            request.header(
                    "Accept", garbage.oneOf(List.of("text/html", "image/png", "application/json;q=0", "*/*", "x")));
        }
        return request.method(operation.method(), body(operation, request, garbage))
                .build();
    }

    private static void addQuery(
            List<String> query, String name, Map<String, Object> reference, boolean required, Garbage garbage) {
        if (!required && !garbage.oneIn(3)) {
            return;
        }
        Object value = garbage.value(reference, 5);
        List<?> values = value instanceof List<?> many ? many : java.util.Collections.singletonList(value);
        for (Object each : values) {
            query.add(name + "=" + encoded(String.valueOf(each)));
        }
        if (garbage.oneIn(20)) {
            query.add(name + "=" + encoded(garbage.text()));
        }
    }

    private static void addHeader(HttpRequest.Builder request, String name, Garbage garbage) {
        if (garbage.oneIn(6)) {
            return;
        }
        String value = switch (name) {
            case "If-Match", "If-None-Match" ->
                garbage.oneOf(List.of(
                        "\"0\"",
                        "\"1\"",
                        "\"0-7-abc\"",
                        "*",
                        "W/\"0\"",
                        "0",
                        "\"\"",
                        "\"-1\"",
                        "\"999999999999999999\"",
                        "\"99999999999999999999\"",
                        "\"0\", \"1\"",
                        "x".repeat(300),
                        "\"é\""));
            default ->
                garbage.oneOf(
                        List.of("key-" + garbage.below(100000), "short", "k".repeat(300), "ключ-ключ", "        "));
        };
        request.header(name, value.chars().allMatch(letter -> letter >= ' ' && letter < 256) ? value : "odd-odd-odd");
    }

    private void addCaller(HttpRequest.Builder request, ContractModel.Operation operation, Garbage garbage) {
        // Those that end the callers' own sessions are asked by nobody in particular.
        boolean endsSession = List.of("signOut", "changePassword", "setMemberships", "actFor", "refreshSession")
                .contains(operation.id());
        if (endsSession || garbage.oneIn(20)) {
            if (garbage.oneIn(3)) {
                request.header(
                        "Authorization",
                        garbage.oneOf(List.of("Bearer ck_x", "Bearer ", "Basic eDp5", "Bearer a.b.c")));
            }
            return;
        }
        SignedIn caller = garbage.oneIn(3) ? administrator : officer;
        request.header("Cookie", caller.cookies()).header("Origin", client.origin());
    }

    private HttpRequest.BodyPublisher body(
            ContractModel.Operation operation, HttpRequest.Builder request, Garbage garbage) throws IOException {
        if (operation.body() == null) {
            return garbage.oneIn(20)
                    ? HttpRequest.BodyPublishers.ofString(garbage.brokenBody())
                    : HttpRequest.BodyPublishers.noBody();
        }
        request.header(
                "Content-Type",
                garbage.oneIn(25)
                        ? garbage.oneOf(List.of("text/plain", "application/xml", "multipart/form-data", "json"))
                        : "application/json");
        if (garbage.oneIn(8)) {
            return HttpRequest.BodyPublishers.ofString(garbage.brokenBody());
        }
        return HttpRequest.BodyPublishers.ofString(written(garbage.value(operation.body(), 40)));
    }

    /** JSON in which letters outside of ASCII are escaped, since some of them can't be sent otherwise. */
    private static String written(Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(Object value, StringBuilder text) {
        switch (value) {
            case null -> text.append("null");
            case Map<?, ?> object -> {
                text.append('{');
                String comma = "";
                for (Map.Entry<?, ?> member : object.entrySet()) {
                    text.append(comma);
                    write(member.getKey(), text);
                    text.append(':');
                    write(member.getValue(), text);
                    comma = ",";
                }
                text.append('}');
            }
            case List<?> many -> {
                text.append('[');
                String comma = "";
                for (Object each : many) {
                    text.append(comma);
                    write(each, text);
                    comma = ",";
                }
                text.append(']');
            }
            case String letters -> {
                text.append('"');
                letters.chars()
                        .forEach(letter -> text.append(
                                letter < ' ' || letter > '~' || letter == '"' || letter == '\\'
                                        ? "\\u%04x".formatted(letter)
                                        : String.valueOf((char) letter)));
                text.append('"');
            }
            default -> text.append(value);
        }
    }

    private String fault(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 500) {
            return "a fault";
        }
        if (answer.statusCode() < 400) {
            return null;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("application/problem+json")) {
            return "not a problem but " + type;
        }
        if (INTERNALS.matcher(answer.body()).find()) {
            return "it tells of internals";
        }
        Map<String, Object> problem =
                json.readValue(answer.body(), io.micronaut.core.type.Argument.mapOf(String.class, Object.class));
        return problem.keySet().containsAll(List.of("type", "title", "status", "code", "instance"))
                        && ((Number) problem.get("status")).intValue() == answer.statusCode()
                ? null
                : "not a whole problem";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String shortened(String text) {
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }
}

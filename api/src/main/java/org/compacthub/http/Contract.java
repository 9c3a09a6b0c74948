package org.compacthub.http;

import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract that this server was generated from, as it travels with the code. */
@Singleton
public class Contract {
    /** How long a body may be where an operation does not say with {@code x-most-bytes} that it takes more. */
    private static final int MOST_BYTES = 1024 * 1024;

    private static final List<String> MOUNTS = List.of("/api", "/open-referral");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    private final String text;
    private final Map<String, Object> document;
    private final Map<String, Operation> operations;

    Contract() {
        this.text = read();
        this.document = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        this.operations = operationsOf(document);
    }

    /**
     * An operation of the contract.
     *
     * @param id its operationId
     * @param queryParameters each query parameter by its name
     * @param body where the schema of its JSON is, as a JSON Pointer into the contract, or null where it takes none
     * @param mostBytes how long its JSON may be
     * @param takesFile whether its body is a file, as it is
     * @param roles the wire names of the roles that may call it
     */
    public record Operation(
            String id,
            Map<String, Parameter> queryParameters,
            @Nullable String body,
            int mostBytes,
            boolean takesFile,
            List<String> roles) {
        public Operation {
            queryParameters = Map.copyOf(queryParameters);
            roles = List.copyOf(roles);
        }
    }

    /**
     * A query parameter.
     *
     * @param schema where the schema of one value is, as a JSON Pointer into the contract
     * @param type the type of one value
     * @param many whether it may be repeated
     */
    public record Parameter(String schema, String type, boolean many) {}

    /** The contract as a tree of maps and lists. */
    Map<String, Object> document() {
        return document;
    }

    /** The contract as it stands. */
    public String text() {
        return text;
    }

    /** Whether a route lies where only operations of the contract do. */
    public static boolean covers(String template) {
        return MOUNTS.stream().anyMatch(template::startsWith);
    }

    /** The operation at a path template such as {@code /api/v1/consultations/{consultationId}}. */
    public Optional<Operation> operation(String method, String template) {
        return Optional.ofNullable(operations.get(method + " " + template));
    }

    /** The operation that a request is for, once its route is found; HEAD asks what GET does. */
    Optional<Operation> operationOf(HttpRequest<?> request) {
        String method = request.getMethod() == HttpMethod.HEAD ? HttpMethod.GET.name() : request.getMethodName();
        return BasicHttpAttributes.getUriTemplate(request).flatMap(template -> operation(method, template));
    }

    private static String read() {
        try (InputStream file = Contract.class.getResourceAsStream("/openapi.yaml")) {
            return new String(Objects.requireNonNull(file, "openapi.yaml").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Map<String, Operation> operationsOf(Map<String, Object> contract) {
        Map<String, Operation> operations = new HashMap<>();
        map(contract.get("paths"))
                .forEach((template, path) -> map(path).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        String place = "/paths/" + template.replace("~", "~0").replace("/", "~1") + "/" + method;
                        operations.put(
                                method.toUpperCase(Locale.ROOT) + " " + template,
                                operationOf(map(operation), place, contract));
                    }
                }));
        return operations;
    }

    private static Operation operationOf(Map<String, Object> operation, String place, Map<String, Object> contract) {
        Map<String, Parameter> query = new HashMap<>();
        List<Object> parameters = list(operation.get("parameters"));
        for (int index = 0; index < parameters.size(); index++) {
            Map<String, Object> parameter = map(parameters.get(index));
            String where = place + "/parameters/" + index;
            if (parameter.get("$ref") instanceof String reference) {
                where = reference.substring(1);
                parameter = map(at(contract, where));
            }
            if ("query".equals(parameter.get("in"))) {
                query.put((String) parameter.get("name"), parameter(map(parameter.get("schema")), where, contract));
            }
        }
        List<String> roles =
                list(operation.get("x-roles")).stream().map(Object::toString).toList();
        Map<String, Object> content = map(map(operation.get("requestBody")).get("content"));
        boolean takesJson = content.containsKey("application/json");
        boolean takesFile = !content.isEmpty() && !takesJson;
        String body = takesJson ? place + "/requestBody/content/application~1json/schema" : null;
        int mostBytes = operation.get("x-most-bytes") instanceof Integer most ? most : MOST_BYTES;
        return new Operation((String) operation.get("operationId"), query, body, mostBytes, takesFile, roles);
    }

    private static Parameter parameter(Map<String, Object> schema, String where, Map<String, Object> contract) {
        boolean many = "array".equals(schema.get("type"));
        Map<String, Object> one = many ? map(schema.get("items")) : schema;
        if (one.get("$ref") instanceof String reference) {
            one = map(at(contract, reference.substring(1)));
        }
        return new Parameter(where + (many ? "/schema/items" : "/schema"), (String) one.get("type"), many);
    }

    /** What lies at a JSON Pointer without escapes. */
    private static Object at(Map<String, Object> contract, String pointer) {
        Object found = contract;
        for (String step : pointer.substring(1).split("/")) {
            found = map(found).get(step);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return value == null ? List.of() : (List<Object>) value;
    }
}

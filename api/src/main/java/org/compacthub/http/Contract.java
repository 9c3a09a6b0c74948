package org.compacthub.http;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract that this server was generated from, as it travels with the code. */
@Singleton
public class Contract {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    private final String text;
    private final Map<String, Operation> operations;

    Contract() {
        this.text = read();
        this.operations = operationsOf(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
    }

    /**
     * An operation of the contract.
     *
     * @param id its operationId
     * @param queryParameters each query parameter, and whether it may be repeated
     * @param roles the wire names of the roles that may call it
     */
    public record Operation(String id, Map<String, Boolean> queryParameters, List<String> roles) {
        public Operation {
            queryParameters = Map.copyOf(queryParameters);
            roles = List.copyOf(roles);
        }
    }

    /** The contract as it stands. */
    public String text() {
        return text;
    }

    /** The operation at a path template such as {@code /api/v1/consultations/{consultationId}}. */
    public Optional<Operation> operation(String method, String template) {
        return Optional.ofNullable(operations.get(method + " " + template));
    }

    private static String read() {
        try (InputStream file = Contract.class.getResourceAsStream("/openapi.yaml")) {
            return new String(Objects.requireNonNull(file, "openapi.yaml").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Map<String, Operation> operationsOf(Map<String, Object> contract) {
        Map<String, Object> parameters = map(map(contract.get("components")).get("parameters"));
        Map<String, Operation> operations = new HashMap<>();
        map(contract.get("paths"))
                .forEach((template, path) -> map(path).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.put(
                                method.toUpperCase(java.util.Locale.ROOT) + " " + template,
                                operationOf(map(operation), parameters));
                    }
                }));
        return operations;
    }

    private static Operation operationOf(Map<String, Object> operation, Map<String, Object> shared) {
        Map<String, Boolean> query = new HashMap<>();
        for (Object each : list(operation.get("parameters"))) {
            Map<String, Object> parameter = map(each);
            if (parameter.get("$ref") instanceof String reference) {
                parameter = map(shared.get(reference.substring(reference.lastIndexOf('/') + 1)));
            }
            if ("query".equals(parameter.get("in"))) {
                boolean many = "array".equals(map(parameter.get("schema")).get("type"));
                query.put((String) parameter.get("name"), many);
            }
        }
        List<String> roles =
                list(operation.get("x-roles")).stream().map(Object::toString).toList();
        return new Operation((String) operation.get("operationId"), query, roles);
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

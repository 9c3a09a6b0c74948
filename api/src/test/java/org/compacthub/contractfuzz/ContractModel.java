package org.compacthub.contractfuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract as plain maps, with its references followed. */
final class ContractModel {
    private final Map<String, Object> root;

    private ContractModel(Map<String, Object> root) {
        this.root = root;
    }

    /** One operation with the schema of its JSON body, if it takes one. */
    record Operation(
            String id,
            String method,
            String path,
            List<Map<String, Object>> parameters,
            @Nullable Map<String, Object> body) {}

    static ContractModel read() {
        try (InputStream file = ContractModel.class.getResourceAsStream("/openapi.yaml")) {
            return new ContractModel(
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(file)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        map(root.get("paths"))
                .forEach((path, methods) -> map(methods).forEach((method, operation) -> {
                    if (!method.equals("parameters")) {
                        operations.add(operation(method, path, map(operation), map(methods)));
                    }
                }));
        return operations;
    }

    private Operation operation(
            String method, String path, Map<String, Object> operation, Map<String, Object> methods) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        for (Object each : list(methods.get("parameters"))) {
            parameters.add(resolved(map(each)));
        }
        for (Object each : list(operation.get("parameters"))) {
            parameters.add(resolved(map(each)));
        }
        Map<String, Object> content =
                map(map(map(operation.get("requestBody")).get("content")).get("application/json"));
        Map<String, Object> body = content.isEmpty() ? null : resolved(map(content.get("schema")));
        return new Operation(
                (String) operation.get("operationId"), method.toUpperCase(Locale.ROOT), path, parameters, body);
    }

    /** What a reference points to, or the thing itself. */
    Map<String, Object> resolved(Map<String, Object> value) {
        Map<String, Object> found = value;
        while (found.get("$ref") instanceof String reference) {
            Object step = root;
            for (String name : reference.substring(2).split("/")) {
                step = map(step).get(name);
            }
            found = map(step);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    static List<?> list(@Nullable Object value) {
        return value == null ? List.of() : (List<?>) value;
    }
}

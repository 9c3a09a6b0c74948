package org.compacthub.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * An operation as {@code openapi.yaml} has it, read here once more and not by the code under test.
 *
 * @param security the names of the ways in, {@code nobody} for none at all
 */
record ContractOperation(
        String id, String method, String path, Set<String> roles, Set<String> security, boolean takesBody) {

    static List<ContractOperation> all() {
        List<ContractOperation> operations = new ArrayList<>();
        map(read().get("paths"))
                .forEach((path, methods) -> map(methods).forEach((method, operation) -> {
                    if (!method.equals("parameters")) {
                        operations.add(of(method.toUpperCase(Locale.ROOT), path, map(operation)));
                    }
                }));
        return operations;
    }

    private static ContractOperation of(String method, String path, Map<String, Object> operation) {
        Set<String> security = new HashSet<>();
        for (Object way : (List<?>) operation.get("security")) {
            security.addAll(map(way).isEmpty() ? Set.of("nobody") : map(way).keySet());
        }
        Set<String> roles = new HashSet<>();
        ((List<?>) operation.get("x-roles")).forEach(role -> roles.add((String) role));
        return new ContractOperation(
                (String) operation.get("operationId"),
                method,
                path,
                roles,
                security,
                operation.containsKey("requestBody"));
    }

    private static Map<String, Object> read() {
        try (InputStream file = ContractOperation.class.getResourceAsStream("/openapi.yaml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}

package org.compacthub.http;

import java.util.Map;

/** The contract's names of parameters whose Java names differ. */
final class ParameterNames {
    private static final Map<String, String> BY_ARGUMENT = Map.of(
            "ifMatch", "If-Match",
            "ifNoneMatch", "If-None-Match",
            "idempotencyKey", "Idempotency-Key",
            "updatedSince", "updated-since");

    private ParameterNames() {}

    static String ofArgument(String argument) {
        return BY_ARGUMENT.getOrDefault(argument, argument);
    }
}

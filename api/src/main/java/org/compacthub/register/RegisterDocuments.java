package org.compacthub.register;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** JSON of what is kept whole: layouts, rows, and what imports supplied. */
@Singleton
@SerdeImport(Layout.class)
@SerdeImport(Mending.class)
@SerdeImport(Refusal.class)
@SerdeImport(Refusal.Obstacle.class)
@SerdeImport(Resemblance.class)
@SerdeImport(RowDocument.class)
class RegisterDocuments {
    private static final Argument<Map<String, String>> TEXTS = Argument.mapOf(String.class, String.class);

    private final ObjectMapper mapper;

    RegisterDocuments(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Map<String, String> texts(String json) {
        try {
            return mapper.readValue(json, TEXTS);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

package org.compacthub.http;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Writes pages of lists out of entries that are written already. */
@Singleton
public class PageWriter {
    private static final String NO_ITEMS = "\"items\":[]";

    private final JsonMapper mapper;

    PageWriter(JsonMapper mapper) {
        this.mapper = mapper;
    }

    public byte[] written(Object entry) {
        try {
            return mapper.writeValueAsBytes(entry);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    /**
     * The page as it is written without entries, with the entries in their place.
     *
     * @param page with an empty list of items
     */
    public byte[] written(Object page, Collection<byte[]> items) {
        try {
            String empty = mapper.writeValueAsString(page);
            int place = empty.indexOf(NO_ITEMS) + NO_ITEMS.length() - 1;
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            json.writeBytes(empty.substring(0, place).getBytes(StandardCharsets.UTF_8));
            boolean first = true;
            for (byte[] item : items) {
                if (!first) {
                    json.write(',');
                }
                json.writeBytes(item);
                first = false;
            }
            json.writeBytes(empty.substring(place).getBytes(StandardCharsets.UTF_8));
            return json.toByteArray();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }
}

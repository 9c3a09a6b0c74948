package org.compacthub.consultation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.http.KeptSettings;

/**
 * Entries of the list that everybody sees, as they are sent. They are known by their tag as {@link KeptPages} are, and so never outlive what they say; a page
 * that nobody has asked for yet is put together of them.
 */
@Singleton
class KeptEntries {
    private static final int OVERHEAD = 128;

    private final Calendar calendar;
    private final JsonMapper mapper;
    private final KeptSettings settings;
    private final Cache<Key, byte[]> entries;

    KeptEntries(Calendar calendar, JsonMapper mapper, KeptSettings settings) {
        this.calendar = calendar;
        this.mapper = mapper;
        this.settings = settings;
        this.entries = Caffeine.newBuilder()
                .maximumWeight(settings.entries())
                .weigher((Key key, byte[] json) -> OVERHEAD + json.length)
                .build();
    }

    private record Key(String tag, UUID id) {}

    /**
     * The entries in this order, without those that have meanwhile gone out of everybody's sight.
     *
     * @param tag the tag of the answer, made before the ids were found
     */
    List<byte[]> all(String tag, List<UUID> ids, LocalDate today) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Key> keys = ids.stream().map(id -> new Key(tag, id)).toList();
        Map<Key, byte[]> found = settings.entries() == 0
                ? read(tag, keys, today)
                : entries.getAll(keys, missing -> read(tag, missing, today));
        return keys.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Map<Key, byte[]> read(String tag, Collection<? extends Key> missing, LocalDate today) {
        List<UUID> ids = missing.stream().map(Key::id).toList();
        return calendar.entries(ids, Viewer.PUBLIC, today).stream()
                .collect(Collectors.toMap(entry -> new Key(tag, entry.id().value()), this::written));
    }

    private byte[] written(CalendarEntry entry) {
        try {
            return mapper.writeValueAsBytes(ConsultationMapping.summary(entry));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }
}

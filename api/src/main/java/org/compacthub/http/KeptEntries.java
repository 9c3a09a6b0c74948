package org.compacthub.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Entries of lists that everybody sees alike, as they are sent. They are known by their tag as {@link KeptPages} are, and so never outlive what they say; a page
 * that nobody has asked for yet is put together of them.
 */
@Singleton
public class KeptEntries {
    private static final int OVERHEAD = 128;

    private final KeptSettings settings;
    private final Cache<Key, byte[]> entries;

    KeptEntries(KeptSettings settings) {
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
     * @param maker writes those that are not kept
     */
    public List<byte[]> all(String tag, List<UUID> ids, Function<List<UUID>, Map<UUID, byte[]>> maker) {
        if (ids.isEmpty()) {
            return List.of();
        }
        if (settings.entries() == 0) {
            Map<UUID, byte[]> made = maker.apply(ids);
            return ids.stream().map(made::get).filter(Objects::nonNull).toList();
        }
        List<Key> keys = ids.stream().map(id -> new Key(tag, id)).toList();
        Map<Key, byte[]> found = entries.getAll(
                keys,
                missing -> maker.apply(missing.stream().map(Key::id).toList()).entrySet().stream()
                        .collect(Collectors.toMap(made -> new Key(tag, made.getKey()), Map.Entry::getValue)));
        return keys.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}

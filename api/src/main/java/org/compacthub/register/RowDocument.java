package org.compacthub.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is kept between preview and undoing, with fields by their names.
 *
 * @param id the entry that the row names
 * @param texts what the row says, cleaned
 * @param remarks what was mended, left out or kept
 * @param reason why it is refused
 * @param candidates organisations that it may be
 * @param before what the fields that change said before
 * @param after what they say then
 * @param suppliedBefore what imports had supplied before; absent where none had
 */
public record RowDocument(
        @Nullable UUID id,
        Map<String, String> texts,
        List<String> remarks,
        @Nullable String reason,
        List<UUID> candidates,
        Map<String, String> before,
        Map<String, String> after,
        @Nullable Map<String, String> suppliedBefore) {

    /** An empty list or map may have been left out where it was written. */
    public RowDocument {
        texts = texts == null ? Map.of() : texts;
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
        candidates = candidates == null ? List.of() : List.copyOf(candidates);
        before = before == null ? Map.of() : before;
        after = after == null ? Map.of() : after;
    }

    RowDocument remarking(String remark) {
        List<String> all = new ArrayList<>(remarks);
        all.add(remark);
        return remarking(all);
    }

    RowDocument remarking(Collection<String> all) {
        return new RowDocument(id, texts, List.copyOf(all), reason, candidates, before, after, suppliedBefore);
    }
}

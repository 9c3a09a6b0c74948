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
 * @param mended what is taken otherwise than the list has it
 * @param remarks what was left out or kept, and which name becomes a former one
 * @param reason why it is refused
 * @param candidates organisations that it may be
 * @param before what the fields that change said before
 * @param after what they say then
 * @param suppliedBefore what imports had supplied before; absent where none had
 */
public record RowDocument(
        @Nullable UUID id,
        Map<String, String> texts,
        List<Mending> mended,
        List<String> remarks,
        @Nullable String reason,
        List<UUID> candidates,
        Map<String, String> before,
        Map<String, String> after,
        @Nullable Map<String, String> suppliedBefore) {

    /** An empty list or map may have been left out where it was written. */
    public RowDocument {
        texts = texts == null ? Map.of() : texts;
        mended = mended == null ? List.of() : List.copyOf(mended);
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
        candidates = candidates == null ? List.of() : List.copyOf(candidates);
        before = before == null ? Map.of() : before;
        after = after == null ? Map.of() : after;
    }

    RowDocument remarking(String remark) {
        List<String> all = new ArrayList<>(remarks);
        all.add(remark);
        return remarking(mended, all);
    }

    RowDocument remarking(List<Mending> mendings, Collection<String> all) {
        return new RowDocument(
                id, texts, mendings, List.copyOf(all), reason, candidates, before, after, suppliedBefore);
    }
}

package org.compacthub.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
 * @param leftOut whether something that the list has is not taken; a row of an earlier version does not say
 * @param resemblances what it has in common with others that have other numbers
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
        @Nullable Map<String, String> suppliedBefore,
        @Nullable Boolean leftOut,
        List<Resemblance> resemblances) {

    /** An empty list or map may have been left out where it was written. */
    public RowDocument {
        texts = texts == null ? Map.of() : texts;
        mended = mended == null ? List.of() : List.copyOf(mended);
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
        candidates = candidates == null ? List.of() : List.copyOf(candidates);
        before = before == null ? Map.of() : before;
        after = after == null ? Map.of() : after;
        resemblances = resemblances == null ? List.of() : List.copyOf(resemblances);
    }

    boolean leavesValuesOut() {
        return Boolean.TRUE.equals(leftOut);
    }

    RowDocument remarking(String remark) {
        List<String> all = new ArrayList<>(remarks);
        all.add(remark);
        return with(all, leftOut, resemblances);
    }

    /** With what was found when the row was read, which the cleaned row does not know any more. */
    RowDocument noting(RowDocument previewed) {
        Set<String> all = new LinkedHashSet<>(previewed.remarks);
        all.addAll(remarks);
        return with(all, previewed.leftOut, previewed.resemblances);
    }

    RowDocument alsoLike(Resemblance another) {
        return with(
                remarks,
                leftOut,
                Stream.concat(resemblances.stream(), Stream.of(another)).toList());
    }

    private RowDocument with(
            Collection<String> ofRemarks, @Nullable Boolean isLeftOut, List<Resemblance> ofResemblances) {
        return new RowDocument(
                id,
                texts,
                mended,
                List.copyOf(ofRemarks),
                reason,
                candidates,
                before,
                after,
                suppliedBefore,
                isLeftOut,
                ofResemblances);
    }
}

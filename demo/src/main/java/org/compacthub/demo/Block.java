package org.compacthub.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys and values of one block of a file, each taken once. What nobody took is a slip of the pen, and is refused at the end. */
final class Block {
    private final String where;
    private final Map<String, @Nullable Object> left = new LinkedHashMap<>();
    private final List<String> known = new ArrayList<>();

    Block(String where, @Nullable Object block) {
        this.where = where;
        if (!(block instanceof Map<?, ?> map)) {
            throw refusal("keys with values are expected here");
        }
        map.forEach((key, value) -> left.put(String.valueOf(key), value));
    }

    String where() {
        return where;
    }

    /** These keys and values over those of a block that holds for several. A key without a value takes the common one away. */
    Block over(Block common) {
        Map<String, @Nullable Object> joined = new LinkedHashMap<>(common.left);
        joined.putAll(left);
        return new Block(where, joined);
    }

    /** The same with everything that is left, to be taken again. */
    Block copy() {
        return new Block(where, left);
    }

    @Nullable
    Object take(String key) {
        known.add(key);
        return left.remove(key);
    }

    /** The value without taking it. */
    @Nullable
    Object look(String key) {
        return left.get(key);
    }

    String text(String key) {
        if (take(key) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw refusal(key + " must be a text");
    }

    List<?> list(String key) {
        return switch (take(key)) {
            case null -> List.of();
            case List<?> list -> list;
            default -> throw refusal(key + " must be a list");
        };
    }

    Block block(String key) {
        return new Block(where + ", " + key, take(key));
    }

    void refuseOthers() {
        if (!left.isEmpty()) {
            throw refusal("unknown: %s; known here: %s"
                    .formatted(String.join(", ", left.keySet()), String.join(", ", known)));
        }
    }

    IllegalArgumentException refusal(String what) {
        return new IllegalArgumentException(where + ": " + what);
    }
}

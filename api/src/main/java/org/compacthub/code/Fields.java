package org.compacthub.code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys and values of one block of a Code's file, each taken once and as what it must be. What nobody took is unknown and
 * is refused at the end.
 */
final class Fields {

    private final String where;
    private final Map<String, @Nullable Object> left = new LinkedHashMap<>();
    private final List<String> known = new ArrayList<>();

    Fields(String where, @Nullable Object block) {
        this.where = where;
        if (!(block instanceof Map<?, ?> map)) {
            throw refusal("keys with values are expected here");
        }
        map.forEach((key, value) -> left.put(String.valueOf(key), value));
    }

    InvalidCodeException refusal(String what) {
        return new InvalidCodeException(where + ": " + what);
    }

    InvalidCodeException refusal(RuntimeException cause) {
        return new InvalidCodeException(where + ": " + cause.getMessage(), cause);
    }

    @Nullable
    Object take(String key) {
        known.add(key);
        return left.remove(key);
    }

    String text(String key) {
        var value = take(key);
        if (!(value instanceof String text) || text.isBlank()) {
            throw refusal("%s must be a text, in quotation marks where it looks like a number".formatted(key));
        }
        return text.strip();
    }

    LocalDate date(String key) {
        var date = optionalDate(key);
        if (date == null) {
            throw refusal("%s is missing".formatted(key));
        }
        return date;
    }

    @Nullable
    LocalDate optionalDate(String key) {
        var value = take(key);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(String.valueOf(value));
        } catch (DateTimeException notADate) {
            throw refusal("%s is not a date such as 2007-09-01: %s".formatted(key, value));
        }
    }

    int wholeNumber(String key) {
        var number = optionalWholeNumber(key);
        if (number == null) {
            throw refusal("%s is missing".formatted(key));
        }
        return number;
    }

    @Nullable
    Integer optionalWholeNumber(String key) {
        var value = take(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof Integer number) || number < 1 || number > 520) {
            throw refusal("%s must be a whole number from 1 to 520: %s".formatted(key, value));
        }
        return number;
    }

    <E extends Enum<E>> E one(String key, Class<E> type) {
        return constant(key, type, take(key));
    }

    <E extends Enum<E>> List<E> several(String key, Class<E> type) {
        var constants =
                list(key).stream().map(value -> constant(key, type, value)).toList();
        if (constants.stream().distinct().count() < constants.size()) {
            throw refusal("%s names something twice".formatted(key));
        }
        return constants;
    }

    List<?> list(String key) {
        var value = take(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw refusal("%s must be a list".formatted(key));
        }
        return list;
    }

    void refuseOthers() {
        if (!left.isEmpty()) {
            throw refusal("unknown: %s; known here: %s"
                    .formatted(String.join(", ", left.keySet()), String.join(", ", known)));
        }
    }

    private <E extends Enum<E>> E constant(String key, Class<E> type, @Nullable Object value) {
        return WireName.find(type, String.valueOf(value))
                .orElseThrow(() -> refusal(
                        "%s must be one of %s, not %s".formatted(key, String.join(", ", WireName.all(type)), value)));
    }
}

package org.compacthub.demo;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of blocks: a component {@code opensOn} is the key {@code opens-on}. The domain's own records are read like this, so a file can't say what they
 * do not hold, and what they require it can't leave out.
 *
 * @param days what the days in the block stand for
 * @param names what the keys in the block stand for
 */
record RecordReader(Function<String, LocalDate> days, Names names) {

    /** Takes what the record needs from the block, and leaves the rest. */
    <R extends Record> R read(Class<R> type, Block block) {
        RecordShape shape = RecordShape.of(type);
        Object[] values = shape.parts().stream().map(part -> value(part, block)).toArray();
        try {
            return type.cast(shape.constructor().newInstance(values));
        } catch (InvocationTargetException fault) {
            throw block.refusal(String.valueOf(fault.getCause().getMessage()));
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The whole of a block, in which nothing else may stand. */
    <R extends Record> R readAll(Class<R> type, Block block) {
        R read = read(type, block);
        block.refuseOthers();
        return read;
    }

    private @Nullable Object value(RecordShape.Part part, Block block) {
        Object value;
        try {
            value = value(part.type(), block.take(part.key()), block.where() + ", " + part.key());
        } catch (IllegalArgumentException fault) {
            throw fault.getMessage().startsWith("/") ? fault : block.refusal(part.key() + ": " + fault.getMessage());
        }
        if (value == null && !part.nullable()) {
            throw block.refusal(part.key() + " is missing");
        }
        return value;
    }

    private @Nullable Object value(Type type, @Nullable Object raw, String where) {
        if (type instanceof ParameterizedType several) {
            return several(several, raw, where);
        }
        if (type == boolean.class) {
            return Boolean.TRUE.equals(raw);
        }
        return raw == null ? null : single((Class<?>) type, raw, where);
    }

    private Object several(ParameterizedType type, @Nullable Object raw, String where) {
        List<@Nullable Object> values = new ArrayList<>();
        if (raw instanceof List<?> list) {
            for (Object each : list) {
                values.add(value(type.getActualTypeArguments()[0], each, where + " " + (values.size() + 1)));
            }
        } else if (raw != null) {
            throw new IllegalArgumentException("must be a list");
        }
        return type.getRawType() == Set.class ? new LinkedHashSet<>(values) : values;
    }

    private Object single(Class<?> type, Object raw, String where) {
        if (type == Boolean.class) {
            return raw;
        }
        if (type == Integer.class) {
            return Integer.valueOf(raw.toString());
        }
        if (type.isRecord() && raw instanceof Map) {
            return readAll(type.asSubclass(Record.class), new Block(where, raw));
        }
        if (!(raw instanceof String text)) {
            throw new IllegalArgumentException("must be a text: " + raw);
        }
        if (type == String.class) {
            return text.strip();
        }
        if (type == LocalDate.class) {
            return days.apply(text);
        }
        if (type == URI.class) {
            return URI.create(text);
        }
        if (type == OrganisationId.class) {
            return names.organisation(text);
        }
        if (type == PersonId.class) {
            return names.person(text);
        }
        if (type == ConsultationId.class) {
            return names.consultation(text);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constantName((Enum<?>) constant).equals(text))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("'%s' is no %s".formatted(text, type.getSimpleName())));
        }
        throw new IllegalArgumentException("a %s can't be written in a file".formatted(type.getSimpleName()));
    }

    private static String constantName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

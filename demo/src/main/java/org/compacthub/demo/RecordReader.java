package org.compacthub.demo;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int index = 0; index < components.length; index++) {
            values[index] = component(components[index], block);
        }
        return made(type, values, block);
    }

    /** The whole of a block, in which nothing else may stand. */
    <R extends Record> R readAll(Class<R> type, Block block) {
        R read = read(type, block);
        block.refuseOthers();
        return read;
    }

    private @Nullable Object component(RecordComponent component, Block block) {
        String key = wireName(component.getName());
        Object value;
        try {
            value = value(component.getGenericType(), block.take(key), block.where() + ", " + key);
        } catch (IllegalArgumentException fault) {
            throw fault.getMessage().startsWith("/") ? fault : block.refusal(key + ": " + fault.getMessage());
        }
        if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            throw block.refusal(key + " is missing");
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
        if (type.isRecord() && raw instanceof java.util.Map) {
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
                    .filter(constant -> wireName(((Enum<?>) constant).name()).equals(text))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("'%s' is no %s".formatted(text, type.getSimpleName())));
        }
        throw new IllegalArgumentException("a %s can't be written in a file".formatted(type.getSimpleName()));
    }

    private static String wireName(String name) {
        return name.contains("_") || name.equals(name.toUpperCase(Locale.ROOT))
                ? name.toLowerCase(Locale.ROOT).replace('_', '-')
                : name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static <R extends Record> R made(Class<R> type, Object[] values, Block block) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException fault) {
            throw block.refusal(String.valueOf(fault.getCause().getMessage()));
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }
}

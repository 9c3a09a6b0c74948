package org.compacthub.demo;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a record is made of, looked up once for each. */
record RecordShape(Constructor<?> constructor, List<Part> parts) {
    private static final ClassValue<RecordShape> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return looked(type);
        }
    };

    /**
     * A component of the record.
     *
     * @param key what a file calls it
     */
    record Part(String key, Type type, boolean nullable) {}

    static RecordShape of(Class<? extends Record> type) {
        return KNOWN.get(type);
    }

    private static RecordShape looked(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordShape(
                    type.getDeclaredConstructor(types),
                    Arrays.stream(components).map(RecordShape::part).toList());
        } catch (NoSuchMethodException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Part part(RecordComponent component) {
        return new Part(
                component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT),
                component.getGenericType(),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }
}

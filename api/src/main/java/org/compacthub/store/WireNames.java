package org.compacthub.store;

import java.util.Locale;

/** The names of plain enumerations as the contract and the database write them: {@code SERVICE_CHANGE} as {@code service-change}. */
public final class WireNames {
    private WireNames() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> E constant(Class<E> type, String wireName) {
        return Enum.valueOf(type, wireName.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

package org.compacthub.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** How it is kept in five columns, in two tables alike: format, other_format, language, channel, access_needs. */
final class ReceivingColumns {
    private ReceivingColumns() {}

    static List<@Nullable Object> of(Receiving receiving) {
        return Arrays.asList(
                name(receiving.format()),
                receiving.otherFormat(),
                receiving.language(),
                name(receiving.channel()),
                receiving.accessNeeds());
    }

    static Receiving read(ResultSet row) throws SQLException {
        return new Receiving(
                constant(PreferredFormat.class, row.getString("format")),
                row.getString("other_format"),
                row.getString("language"),
                constant(Channel.class, row.getString("channel")),
                row.getString("access_needs"));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : WireNames.of(constant);
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : WireNames.constant(type, name);
    }
}

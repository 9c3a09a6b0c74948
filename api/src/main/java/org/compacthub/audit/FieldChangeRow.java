package org.compacthub.audit;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a field, as the JSON of the column {@code fields} keeps it. */
@Serdeable
record FieldChangeRow(
        String field, @Nullable String before, @Nullable String after) {

    static FieldChangeRow of(FieldChange change) {
        return new FieldChangeRow(
                change.field(), change.before().orElse(null), change.after().orElse(null));
    }

    FieldChange toFieldChange() {
        return new FieldChange(field, Optional.ofNullable(before), Optional.ofNullable(after));
    }
}

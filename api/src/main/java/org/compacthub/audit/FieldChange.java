package org.compacthub.audit;

import java.util.Objects;
import java.util.Optional;

/**
 * What became of one field. Never a password, a token or another secret, and nothing that the readers of the trail may not know.
 *
 * @param field its name in the contract
 * @param before what it was, absent where it was empty
 * @param after what it is, absent where it is empty
 */
public record FieldChange(String field, Optional<String> before, Optional<String> after) {
    private static final String ERASED = "(erased)";

    /** A field that may have changed; a null stands for an empty one. */
    public static FieldChange of(
            String field,
            @org.jspecify.annotations.Nullable Object before,
            @org.jspecify.annotations.Nullable Object after) {
        return new FieldChange(
                field,
                Optional.ofNullable(before).map(Objects::toString),
                Optional.ofNullable(after).map(Objects::toString));
    }

    /** The same, without what it told. */
    FieldChange blanked() {
        return new FieldChange(field, before.map(told -> ERASED), after.map(told -> ERASED));
    }

    /** Whether there is a change at all. */
    public boolean differs() {
        return !before.equals(after);
    }
}

package org.compacthub.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list begins: the sort keys of the last entry before it, and a mark of the filters that it belongs to. It gives no right to see anything, so
 * it is not signed; what it says is checked like any other input.
 */
public record Cursor(List<String> keys) {
    private static final String SEPARATOR = "\n";
    private static final int KEYS_AT_MOST = 4;

    public Cursor {
        keys = List.copyOf(keys);
    }

    /** The cursor as the caller carries it, bound to the filters (in any form whose {@code hashCode} is stable, such as a record of strings). */
    public String written(Object filters) {
        String text = mark(filters) + SEPARATOR + String.join(SEPARATOR, keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that was given with the same filters.
     *
     * @return null where there was none
     * @throws DomainProblem {@code VALIDATION} if it is not one of ours, or belongs to other filters
     */
    public static @Nullable Cursor read(@Nullable String written, int keys, Object filters) {
        if (written == null) {
            return null;
        }
        String[] parts = decoded(written).split(SEPARATOR, KEYS_AT_MOST + 2);
        if (parts.length != keys + 1 || !parts[0].equals(mark(filters))) {
            throw foreign();
        }
        return new Cursor(Arrays.asList(parts).subList(1, parts.length));
    }

    /** The refusal of a cursor whose keys make no sense. */
    public static DomainProblem foreign() {
        return DomainProblem.invalid(FieldProblem.inParameter(
                "cursor",
                "foreign-cursor",
                "This cursor was not given for these filters. Begin again without it, and follow next."));
    }

    private static String decoded(String written) {
        try {
            return new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw foreign();
        }
    }

    private static String mark(Object filters) {
        return Integer.toHexString(filters.toString().hashCode());
    }
}

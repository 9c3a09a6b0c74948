package org.compacthub.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Versions of records and lists as entity tags (RFC 9110, 8.8.3 and 13.1). */
public final class ETags {
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})(?:-[0-9a-z-]{1,60})?\"");

    private ETags() {}

    /** The strong tag of a record's version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The strong tag of what is shown of a version. What is shown can differ while the version is the same: the clock opens and closes, and not everybody sees
     * the same.
     */
    public static String of(long version, String view) {
        return "\"" + version + "-" + view + "\"";
    }

    /**
     * The version that a change is meant for.
     *
     * @throws DomainProblem {@code VERSION_NEEDED} without {@code If-Match}, {@code VALIDATION} if it is not a version's tag
     */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw DomainProblem.of(
                    ProblemCode.VERSION_NEEDED, "Send If-Match with the ETag of the version that you changed.");
        }
        Matcher version = VERSION.matcher(ifMatch.strip());
        if (!version.matches()) {
            throw DomainProblem.invalid(FieldProblem.inParameter(
                    "If-Match", "not-a-version", "Send the ETag as it was given, such as \"7\" with its quotes."));
        }
        return Long.parseLong(version.group(1));
    }

    /** Whether the caller's copy is the current one; the weak comparison of RFC 9110, 13.1.2. */
    public static boolean matches(@Nullable String ifNoneMatch, String current) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String candidate : ifNoneMatch.split(",")) {
            String tag = candidate.strip();
            if (tag.equals("*") || bare(tag).equals(bare(current))) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}

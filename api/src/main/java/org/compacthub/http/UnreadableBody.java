package org.compacthub.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * Says where a JSON body can't be read. The reader tells the place only inside its message, so the field's name is taken from there and nothing else.
 */
final class UnreadableBody {
    private static final Pattern UNKNOWN = Pattern.compile("Unknown property \\[([^\\]]{1,100})\\]");
    private static final Pattern PROPERTY = Pattern.compile("Error decoding property \\[[^\\]]*?(\\w+)\\]");

    private UnreadableBody() {}

    static FieldProblem problem(@Nullable Throwable cause) {
        StringBuilder messages = new StringBuilder();
        for (Throwable each = cause; each != null; each = each.getCause()) {
            messages.append(each.getMessage()).append('\n');
        }
        Matcher unknown = UNKNOWN.matcher(messages);
        if (unknown.find()) {
            String name = unknown.group(1).replaceAll("[^A-Za-z0-9_-]", "");
            return FieldProblem.inBody(
                    name,
                    "unknown-field",
                    "The contract knows no field of this name. Check its spelling, or leave it out.");
        }
        StringBuilder pointer = new StringBuilder();
        Matcher property = PROPERTY.matcher(messages);
        while (property.find()) {
            if (!pointer.isEmpty()) {
                pointer.append('/');
            }
            pointer.append(property.group(1));
        }
        return FieldProblem.inBody(
                pointer.toString(), "unreadable", "This can't be read as JSON of the type that the contract names.");
    }
}

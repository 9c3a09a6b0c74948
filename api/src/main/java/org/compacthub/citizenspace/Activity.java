package org.compacthub.citizenspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One activity as the site serves it: fields of text, which may be missing, null or empty, and fields with lists. */
final class Activity {
    private final Map<?, ?> fields;
    private final Remarks remarks;

    /**
     * @param remarks takes what is wrong with a field
     */
    Activity(Map<?, ?> fields, Remarks remarks) {
        this.fields = fields;
        this.remarks = remarks;
    }

    /** A field's text without spaces around it, or null where there is none. */
    @Nullable
    String text(String field) {
        return switch (fields.get(field)) {
            case null -> null;
            case String text -> Characters.readable(text);
            case Number number -> number.toString();
            default -> {
                remarks.refuse(field, "is not text. Give text, or leave it out.");
                yield null;
            }
        };
    }

    /** A field's text on one line, with single spaces. */
    @Nullable
    String line(String field) {
        return Characters.singleSpaced(text(field));
    }

    /** The objects of a list; what is no object in it is left out, with a note. */
    List<Activity> list(String field) {
        return switch (fields.get(field)) {
            case null -> List.of();
            case List<?> items -> {
                List<Activity> found = new ArrayList<>();
                for (Object item : items) {
                    if (item instanceof Map<?, ?> object) {
                        found.add(new Activity(object, remarks));
                    } else {
                        remarks.note("An entry of %s is no object and is left out.".formatted(field));
                    }
                }
                yield found;
            }
            default -> {
                remarks.refuse(field, "is not a list. Give a list, or leave it out.");
                yield List.of();
            }
        };
    }
}

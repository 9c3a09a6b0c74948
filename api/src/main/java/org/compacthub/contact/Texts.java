package org.compacthub.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** What holds for each short text here. */
final class Texts {
    private Texts() {}

    /** Without the spaces around it; a blank text is none. */
    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** On one line and not too long. */
    static Optional<FieldProblem> line(String field, @Nullable String text, int most) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(FieldProblem.inBody(field, "one-line", "Write it on one line, without tabs."));
        }
        return length(field, text, most);
    }

    /** The same, where a text may have several lines. */
    static Optional<FieldProblem> lines(String field, @Nullable String text, int most) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.chars().anyMatch(character -> Character.isISOControl(character) && character != '\n')) {
            return Optional.of(FieldProblem.inBody(
                    field, "plain-text", "Write plain text: new lines are fine, tabs and control characters are not."));
        }
        return length(field, text, most);
    }

    private static Optional<FieldProblem> length(String field, String text, int most) {
        int length = text.codePointCount(0, text.length());
        return length <= most
                ? Optional.empty()
                : Optional.of(FieldProblem.inBody(
                        field, "length", "It has %d characters; at most %d are kept.".formatted(length, most)));
    }

    /** Those of the problems that there are. */
    @SafeVarargs
    static List<FieldProblem> found(Optional<FieldProblem>... problems) {
        List<FieldProblem> found = new ArrayList<>();
        for (Optional<FieldProblem> problem : problems) {
            problem.ifPresent(found::add);
        }
        return found;
    }
}

package org.compacthub.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * How a person or an organisation wishes to be written to (ORG 204).
 *
 * @param otherFormat which one, exactly where the format is {@link PreferredFormat#OTHER}
 * @param language a language tag of BCP 47, such as {@code ur}, or {@code bfi} for British Sign Language
 * @param accessNeeds what it takes, such as step-free access
 */
public record Receiving(
        @Nullable PreferredFormat format,
        @Nullable String otherFormat,
        @Nullable String language,
        @Nullable Channel channel,
        @Nullable String accessNeeds) {
    /** Nothing said. */
    public static final Receiving ANY = new Receiving(null, null, null, null, null);

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    public Receiving {
        otherFormat = Texts.orNull(otherFormat);
        language = Texts.orNull(language);
        accessNeeds = Texts.orNull(accessNeeds);
    }

    /** The same for those who may not know of access needs. */
    Receiving withoutAccessNeeds() {
        return new Receiving(format, otherFormat, language, channel, null);
    }

    /** What breaks a rule, by the names of the contract. */
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>(Texts.found(
                Texts.line("receiving/otherFormat", otherFormat, 120),
                Texts.lines("receiving/accessNeeds", accessNeeds, 300)));
        if ((format == PreferredFormat.OTHER) != (otherFormat != null)) {
            problems.add(FieldProblem.inBody(
                    "receiving/otherFormat",
                    "with-other",
                    "Name the other format exactly where the format is \"other\"."));
        }
        if (language != null
                && (language.length() > 35 || !TAG.matcher(language).matches())) {
            problems.add(FieldProblem.inBody(
                    "receiving/language",
                    "language-tag",
                    "Give a language tag, such as en, ur, or bfi for British Sign Language."));
        }
        return problems;
    }
}

package org.compacthub.organisation;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation tells of itself.
 *
 * @param name 2 to 200 characters
 * @param shortName what it is called for short, at most 60 characters
 * @param website an address that begins with http:// or https://
 * @param particulars all the rest
 */
public record Profile(
        String name,
        @Nullable String shortName,
        Sector sector,
        @Nullable URI website,
        Particulars particulars) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** An organisation of which no more is known. */
    public Profile(String name, @Nullable String shortName, Sector sector, @Nullable URI website) {
        this(name, shortName, sector, website, Particulars.NONE);
    }

    /**
     * Takes the spaces around the names off.
     *
     * @throws DomainProblem {@code VALIDATION} with everything that is wrong
     */
    public Profile {
        name = name.strip();
        shortName = blankToNull(shortName);
        List<FieldProblem> problems = new ArrayList<>();
        checkName("name", name, 2, 200).ifPresent(problems::add);
        if (shortName != null) {
            checkName("shortName", shortName, 1, 60).ifPresent(problems::add);
        }
        if (website != null && !isWebAddress(website)) {
            problems.add(FieldProblem.inBody(
                    "website", "web-address", "Give the website with its beginning, such as https://www.example.org."));
        }
        problems.addAll(ParticularsRules.problems(sector, particulars));
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    /** What a reader with this sight may know. */
    Profile seenWith(Sight sight) {
        return new Profile(name, shortName, sector, website, particulars.seenWith(sight));
    }

    private static Optional<FieldProblem> checkName(String field, String value, int least, int most) {
        int length = value.codePointCount(0, value.length());
        if (length < least || length > most) {
            return Optional.of(FieldProblem.inBody(
                    field,
                    "length",
                    "It has %d characters without the spaces around it; %d to %d are needed."
                            .formatted(length, least, most)));
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(FieldProblem.inBody(field, "one-line", "Write it on one line, without tabs."));
        }
        return Optional.empty();
    }

    /** Whether a browser may follow it: others can make it run what somebody wrote into a field. */
    public static boolean isWebAddress(URI website) {
        String scheme = website.getScheme();
        return scheme != null
                && SCHEMES.contains(scheme.toLowerCase(java.util.Locale.ROOT))
                && website.getHost() != null
                && website.toString().length() <= 500;
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}

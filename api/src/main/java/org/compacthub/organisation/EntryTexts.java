package org.compacthub.organisation;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** Puts what fields are to say, each as one text, into an entry. Fields that are not named stay as they are. */
public final class EntryTexts {
    private static final String BETWEEN = "; ";

    private final Map<EntryField, String> texts;

    private EntryTexts(Map<EntryField, String> texts) {
        this.texts = texts;
    }

    /**
     * A new entry that says just that.
     *
     * @throws DomainProblem {@code VALIDATION} where it does not make an entry
     */
    public static Profile profile(Map<EntryField, String> texts) {
        Sector sector = Sector.of(Objects.requireNonNull(texts.get(EntryField.SECTOR)));
        return written(texts, new Profile(texts.getOrDefault(EntryField.NAME, ""), null, sector, null));
    }

    /**
     * The entry after the change.
     *
     * @throws DomainProblem {@code VALIDATION} where it does not make an entry
     */
    public static Profile written(Map<EntryField, String> texts, Profile before) {
        return new EntryTexts(texts).onto(before);
    }

    /** The values of a field that has several. */
    public static List<String> several(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** The register with which a number is written, in whatever way the two are parted, and that number; absent where none is known. */
    public static Optional<Map.Entry<IdentifierScheme, String>> written(String number) {
        String text = number.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(IdentifierScheme.values())
                .filter(scheme -> text.matches(scheme.code() + "[-:\\s].+"))
                .findFirst()
                .map(scheme ->
                        Map.entry(scheme, text.substring(scheme.code().length()).replaceFirst("^[-:\\s]+", "")));
    }

    /** An identifier that is written with its register, such as {@code GB-CHC-1234567}, in its register's form. */
    public static Optional<Identifier> identifier(String orgId) {
        return Arrays.stream(IdentifierScheme.values())
                .filter(scheme -> orgId.startsWith(scheme.code() + "-"))
                .findFirst()
                .flatMap(scheme -> scheme.normalised(
                                orgId.substring(scheme.code().length() + 1))
                        .map(value -> new Identifier(scheme, value)));
    }

    private Profile onto(Profile before) {
        Particulars more = before.particulars();
        return new Profile(
                of(EntryField.NAME, Function.identity(), before::name),
                ofNullable(EntryField.SHORT_NAME, Function.identity(), before.shortName()),
                of(EntryField.SECTOR, Sector::of, before::sector),
                ofNullable(EntryField.WEBSITE, URI::create, before.website()),
                new Particulars(
                        ofNullable(
                                EntryField.KIND, text -> WireNames.constant(OrganisationKind.class, text), more.kind()),
                        ofNullable(EntryField.DESCRIPTION, Function.identity(), more.description()),
                        otherNames(before),
                        list(EntryField.ROLES, text -> WireNames.constant(OrganisationRole.class, text), more.roles()),
                        list(EntryField.IDENTIFIERS, text -> identifier(text).orElseThrow(), more.identifiers()),
                        ofNullable(EntryField.ADDRESS, Function.identity(), more.address()),
                        ofNullable(EntryField.POSTCODE, Function.identity(), more.postcode()),
                        list(EntryField.TOPICS, Function.identity(), more.topics()),
                        list(EntryField.COMMUNITIES, Function.identity(), more.communities()),
                        list(EntryField.AREAS, Function.identity(), more.areas()),
                        list(EntryField.EXPERTISE, Function.identity(), more.expertise()),
                        list(EntryField.QUALITY_MARKS, PartedTexts::mark, more.qualityMarks()),
                        ofNullable(EntryField.CAPACITY, PartedTexts::capacity, more.capacity()),
                        more.parent(),
                        more.coverage(),
                        of(EntryField.STANDING, text -> WireNames.constant(Standing.class, text), more::standing),
                        more.comingChange(),
                        more.gateway(),
                        more.partnerProfile(),
                        more.communicationStrategy(),
                        more.serviceStandard()));
    }

    /** In the order in which the entry has them; new ones follow. */
    private List<Particulars.OtherName> otherNames(Profile before) {
        List<Particulars.OtherName> known = before.particulars().otherNames();
        if (!texts.containsKey(EntryField.OTHER_NAMES) && !texts.containsKey(EntryField.FORMER_NAMES)) {
            return known;
        }
        List<Particulars.OtherName> said = Stream.concat(
                        names(before, EntryField.OTHER_NAMES, false), names(before, EntryField.FORMER_NAMES, true))
                .toList();
        return Stream.concat(
                        known.stream().filter(said::contains), said.stream().filter(name -> !known.contains(name)))
                .toList();
    }

    private Stream<Particulars.OtherName> names(Profile before, EntryField field, boolean former) {
        String text = texts.get(field);
        return text == null
                ? before.particulars().otherNames().stream().filter(name -> name.former() == former)
                : names(text, before).stream().map(name -> new Particulars.OtherName(name, former));
    }

    /** The names in a text; one with a semicolon in it stays whole where the entry goes by it. */
    private static List<String> names(String text, Profile before) {
        List<String> known = Stream.concat(
                        Stream.of(before.name()),
                        before.particulars().otherNames().stream().map(Particulars.OtherName::name))
                .filter(name -> name.contains(";"))
                .toList();
        List<String> found = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty()) {
            String left = rest;
            String name = known.stream()
                    .filter(each -> left.equals(each) || left.startsWith(each + BETWEEN))
                    .findFirst()
                    .orElseGet(() -> left.split(";", 2)[0]);
            found.add(name.strip());
            rest = rest.substring(Math.min(rest.length(), name.length() + 1)).strip();
        }
        return found.stream().filter(name -> !name.isEmpty()).distinct().toList();
    }

    private <T> T of(EntryField field, Function<String, T> meaning, Supplier<T> before) {
        String text = texts.get(field);
        return text == null || text.isEmpty() ? before.get() : meaning.apply(text);
    }

    private <T> @Nullable T ofNullable(EntryField field, Function<String, T> meaning, @Nullable T before) {
        String text = texts.get(field);
        if (text == null) {
            return before;
        }
        return text.isEmpty() ? null : meaning.apply(text);
    }

    private <T> List<T> list(EntryField field, Function<String, T> meaning, List<T> before) {
        String text = texts.get(field);
        return text == null ? before : several(text).stream().map(meaning).toList();
    }
}

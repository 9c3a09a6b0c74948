package org.compacthub.organisation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.compacthub.store.WireNames;

/**
 * The fields of an entry that a spreadsheet can carry, each as one text; several values are parted by {@code "; "}. Exports write them and imports read
 * them, so that an export read back says the same. What an entry says in parts has a column for each part.
 */
public enum EntryField {
    NAME("name", true),
    SHORT_NAME("shortName", true),
    OTHER_NAMES("otherNames", true),
    FORMER_NAMES("formerNames", true),
    SECTOR("sector", false),
    KIND("kind", false),
    DESCRIPTION("description", true),
    WEBSITE("website", false),
    ROLES("roles", false),
    IDENTIFIERS("identifiers", false),
    ADDRESS("address", true),
    POSTCODE("postcode", false),
    TOPICS("topics", false),
    COMMUNITIES("communities", false),
    AREAS("areas", false),
    EXPERTISE("expertise", true),
    STANDING("standing", false),
    QUALITY_MARKS("qualityMarks", true),
    CAPACITY("capacity", true);

    /** Those that are a column of their own, in the order of the columns. */
    static final List<EntryField> COLUMNS = Arrays.stream(values())
            .filter(field -> field != QUALITY_MARKS && field != CAPACITY)
            .toList();

    private static final String BETWEEN = "; ";

    private final String wireName;
    private final boolean freeText;

    EntryField(String wireName, boolean freeText) {
        this.wireName = wireName;
        this.freeText = freeText;
    }

    /** The column's name in exports. */
    public String wireName() {
        return wireName;
    }

    /** Whether people type into it what they like. */
    public boolean freeText() {
        return freeText;
    }

    /** The field of that name, if there is one. */
    public static Optional<EntryField> of(String wireName) {
        return Arrays.stream(values())
                .filter(field -> field.wireName.equals(wireName))
                .findFirst();
    }

    /** What the entry says in this field; empty where nothing. */
    public String text(Profile profile) {
        Particulars more = profile.particulars();
        return switch (this) {
            case NAME -> profile.name();
            case SHORT_NAME -> Objects.requireNonNullElse(profile.shortName(), "");
            case OTHER_NAMES -> names(more, false);
            case FORMER_NAMES -> names(more, true);
            case SECTOR -> profile.sector().wireName();
            case KIND -> more.kind() == null ? "" : WireNames.of(more.kind());
            case DESCRIPTION -> Objects.requireNonNullElse(more.description(), "");
            case WEBSITE -> Objects.toString(profile.website(), "");
            case ROLES -> joined(more.roles().stream().map(WireNames::of).toList());
            case IDENTIFIERS ->
                joined(more.identifiers().stream().map(Identifier::orgId).toList());
            case ADDRESS -> Objects.requireNonNullElse(more.address(), "");
            case POSTCODE -> Objects.requireNonNullElse(more.postcode(), "");
            case TOPICS -> joined(more.topics());
            case COMMUNITIES -> joined(more.communities());
            case AREAS -> joined(more.areas());
            case EXPERTISE -> joined(more.expertise());
            case STANDING -> WireNames.of(more.standing());
            case QUALITY_MARKS ->
                joined(more.qualityMarks().stream().map(PartedTexts::of).toList());
            case CAPACITY -> more.capacity() == null ? "" : PartedTexts.of(more.capacity());
        };
    }

    private static String names(Particulars more, boolean former) {
        return more.otherNames().stream()
                .filter(name -> name.former() == former)
                .map(Particulars.OtherName::name)
                .collect(Collectors.joining(BETWEEN));
    }

    private static String joined(Collection<String> values) {
        return String.join(BETWEEN, values);
    }
}

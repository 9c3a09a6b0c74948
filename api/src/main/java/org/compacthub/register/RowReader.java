package org.compacthub.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.organisation.EntryField;
import org.compacthub.organisation.EntryTexts;
import org.compacthub.organisation.IdentifierScheme;
import org.compacthub.organisation.OrganisationKind;
import org.compacthub.organisation.OrganisationRole;
import org.compacthub.organisation.Postcode;
import org.compacthub.organisation.Sector;
import org.compacthub.organisation.Standing;
import org.jspecify.annotations.Nullable;

/** Reads and cleans rows. Asks nobody and writes nothing. */
final class RowReader {
    private static final Set<String> MISSING = Set.of("NA", "N/A", "#N/A", "NULL", "-");
    private static final Map<EntryField, Integer> LONGEST = Map.of(
            EntryField.NAME, 200,
            EntryField.SHORT_NAME, 60,
            EntryField.DESCRIPTION, 4_000,
            EntryField.ADDRESS, 500);
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_VALUES = 20;

    private final Layout layout;
    private final RegisterTerms terms;

    RowReader(Layout layout, RegisterTerms terms) {
        this.layout = layout;
        this.terms = terms;
    }

    CleanRow read(int number, List<String> cells) {
        Reading reading = new Reading();
        Map<String, String> byTarget = new LinkedHashMap<>();
        for (int index = 0; index < Math.min(cells.size(), layout.header().size()); index++) {
            String target = layout.columns().get(layout.header().get(index));
            String written = cell(cells.get(index));
            String text = missing(cell(Mojibake.mended(cells.get(index))));
            if (target != null && !text.isEmpty()) {
                byTarget.put(target, text);
                if (!text.equals(written)) {
                    reading.mended.add(Mending.ofCharacters(target, written, text));
                }
            }
        }
        byTarget.forEach(reading::take);
        PartedColumns parted = new PartedColumns(byTarget, reading.remarks);
        reading.put(EntryField.QUALITY_MARKS, parted.marks());
        reading.put(EntryField.CAPACITY, parted.capacity());
        if (cells.size() > layout.header().size()) {
            reading.remarks.add("It has more cells than there are columns; the others are left out.");
        }
        if (reading.texts
                        .getOrDefault(EntryField.NAME, "")
                        .codePointCount(
                                0,
                                reading.texts.getOrDefault(EntryField.NAME, "").length())
                < 2) {
            reading.refusal = "It has no name of two characters or more.";
        }
        return new CleanRow(number, reading.id, reading.texts, reading.mended, reading.remarks, reading.refusal);
    }

    /** Without the apostrophe by which exports keep spreadsheets from taking text for a formula. */
    private static String cell(String written) {
        String text = Spaces.text(written);
        boolean isKept = text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0;
        return isKept ? text.substring(1) : text;
    }

    private static String missing(String text) {
        return MISSING.contains(text) ? "" : text;
    }

    private final class Reading {
        private final Map<EntryField, String> texts = new EnumMap<>(EntryField.class);
        private final List<Mending> mended = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();
        private final Set<String> identifiers = new LinkedHashSet<>();
        private @Nullable UUID id;
        private @Nullable String refusal;

        private void take(String target, String text) {
            switch (target) {
                case KnownLists.ID -> takeId(text);
                case KnownLists.CHARITY_NUMBER -> takeNumber(target, IdentifierScheme.GB_CHC, text);
                case KnownLists.COMPANY_NUMBER -> takeNumber(target, IdentifierScheme.GB_COH, text);
                default -> {
                    if (!PartedColumns.TARGETS.contains(target)) {
                        EntryField.of(target).ifPresent(field -> take(field, text));
                    }
                }
            }
        }

        private void take(EntryField field, String text) {
            switch (field) {
                case NAME -> takeName(Spaces.line(text));
                case SHORT_NAME, ADDRESS -> put(field, Spaces.line(text));
                case DESCRIPTION -> put(field, text);
                case OTHER_NAMES, FORMER_NAMES, EXPERTISE ->
                    put(field, joined(field, EntryTexts.several(Spaces.line(text))));
                case WEBSITE -> putOrRemark(field, WebsiteText.whole(Spaces.line(text)), text, "no web address");
                case POSTCODE -> putOrRemark(field, Postcode.normalised(text), text, "no whole UK postcode");
                case SECTOR -> putOrRemark(field, RegisterTerms.constant(Sector.class, text), text, "no sector");
                case KIND ->
                    putOrRemark(field, RegisterTerms.constant(OrganisationKind.class, text), text, "no known kind");
                case STANDING ->
                    putOrRemark(field, RegisterTerms.constant(Standing.class, text), text, "no known standing");
                case ROLES -> several(field, text, value -> RegisterTerms.constant(OrganisationRole.class, value));
                case TOPICS, COMMUNITIES, AREAS -> several(field, text, value -> terms.id(field, value));
                case IDENTIFIERS -> EntryTexts.several(text).forEach(this::takeIdentifier);
                // Put together from several columns.
                case QUALITY_MARKS, CAPACITY -> put(field, text);
            }
        }

        private void takeName(String written) {
            String name = layout.takesNamesAsWritten() ? written : Shouting.calmed(written);
            if (!name.equals(written)) {
                mended.add(Mending.ofCapitals(EntryField.NAME, written, name));
            }
            put(EntryField.NAME, name);
        }

        private void takeId(String text) {
            try {
                id = UUID.fromString(text);
            } catch (IllegalArgumentException notAnId) {
                remarks.add("id \"%s\" is no id of this register and is left out.".formatted(shown(text)));
            }
        }

        private void takeIdentifier(String written) {
            EntryTexts.written(written)
                    .ifPresentOrElse(
                            known -> takeIdentifier(written, known.getKey(), known.getValue()),
                            () -> remarks.add(
                                    "identifiers: \"%s\" begins with no register that is known, such as GB-CHC-, and is left out."
                                            .formatted(shown(written))));
        }

        private void takeIdentifier(String written, IdentifierScheme scheme, String number) {
            scheme.normalised(number)
                    .map(value -> scheme.code() + "-" + value)
                    .ifPresentOrElse(
                            orgId -> {
                                noteNumber("identifiers", written, orgId);
                                addIdentifier(orgId);
                            },
                            () -> leaveOut(written, scheme));
        }

        private void leaveOut(String written, IdentifierScheme scheme) {
            String nought = scheme == IdentifierScheme.GB_COH ? "; a leading nought may be missing" : "";
            remarks.add("The number \"%s\" of %s is left out: such a number has %s%s."
                    .formatted(shown(written), scheme.code(), scheme.formInWords(), nought));
        }

        /** Small letters and spaces are no mistake; noughts and signs that were not there are told. */
        private void noteNumber(String field, String written, String taken) {
            String plain = written.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
            if (!plain.equals(taken)) {
                mended.add(Mending.ofNumber(field, written, taken));
            }
        }

        /** Spreadsheets and registers add noughts before a number, and take them off. */
        private void takeNumber(String target, IdentifierScheme scheme, String text) {
            Optional<String> number = scheme.normalised(text);
            if (number.isEmpty() && text.matches("0+[1-9]\\d*(\\.0)?|[1-9]\\d*\\.0")) {
                number = scheme.normalised(text.replaceFirst("^0+", "").replaceFirst("\\.0$", ""));
            }
            number.ifPresentOrElse(
                    value -> {
                        noteNumber(target, text, value);
                        addIdentifier(scheme.code() + "-" + value);
                    },
                    () -> leaveOut(text, scheme));
        }

        private void addIdentifier(String orgId) {
            identifiers.add(orgId);
            texts.put(EntryField.IDENTIFIERS, String.join("; ", identifiers));
        }

        private void several(
                EntryField field, String text, java.util.function.Function<String, Optional<String>> meaning) {
            List<String> found = new ArrayList<>();
            for (String value : EntryTexts.several(text)) {
                meaning.apply(value)
                        .ifPresentOrElse(
                                found::add,
                                () -> remarks.add("%s: \"%s\" is not known here and is left out."
                                        .formatted(field.wireName(), shown(value))));
            }
            put(field, joined(field, found.stream().distinct().toList()));
        }

        private void putOrRemark(EntryField field, Optional<String> value, String text, String what) {
            value.ifPresentOrElse(
                    good -> put(field, good),
                    () -> remarks.add(
                            "%s \"%s\" is %s and is left out.".formatted(field.wireName(), shown(text), what)));
        }

        private String joined(EntryField field, List<String> values) {
            List<String> kept = values.stream()
                    .filter(value -> value.length() <= LONGEST_VALUE)
                    .limit(MOST_VALUES)
                    .toList();
            if (kept.size() < values.size()) {
                remarks.add("%s: some values are left out; at most %d of %d characters each are taken."
                        .formatted(field.wireName(), MOST_VALUES, LONGEST_VALUE));
            }
            return String.join("; ", kept);
        }

        private void put(EntryField field, String text) {
            String kept = text;
            int most = LONGEST.getOrDefault(field, Integer.MAX_VALUE);
            if (text.codePointCount(0, text.length()) > most) {
                kept = text.substring(0, text.offsetByCodePoints(0, most)).strip();
                remarks.add("%s is cut after %d characters.".formatted(field.wireName(), most));
            }
            if (!kept.isEmpty()) {
                texts.put(field, kept);
            }
        }

        private static String shown(String text) {
            return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 50)) + "…";
        }
    }
}

package org.compacthub.feed;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.compacthub.consultation.CalendarFilter;
import org.compacthub.consultation.ConsultationStatus;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.time.Days;
import org.compacthub.time.London;
import org.compacthub.vocabulary.TermKind;
import org.jspecify.annotations.Nullable;

/** A filter in words, so that people who subscribed to several can tell them apart. */
@Singleton
class FilterWords {
    private final Organisations organisations;
    private final TermNames terms;

    FilterWords(Organisations organisations, TermNames terms) {
        this.organisations = organisations;
        this.terms = terms;
    }

    /** "open or planned; by Salford City Council; topic Housing; from 1 April 2026", or nothing where all is asked. */
    String of(CalendarFilter filter) {
        List<String> parts = new ArrayList<>();
        add(
                parts,
                "",
                either(filter.statuses().stream()
                        .sorted()
                        .map(ConsultationStatus::wireName)
                        .toList()));
        add(parts, "by ", either(names(filter.organisations())));
        add(parts, "topic ", either(terms.of(TermKind.TOPIC, filter.topics())));
        add(parts, "audience ", either(terms.of(TermKind.AUDIENCE, filter.audiences())));
        add(parts, "area ", either(terms.of(TermKind.AREA, filter.areas())));
        if (filter.text() != null) {
            parts.add("with “" + PlainText.line(filter.text()) + "”");
        }
        add(parts, "from ", day(filter.from()));
        add(parts, "to ", day(filter.to()));
        add(parts, "changed since ", filter.updatedSince() == null ? "" : day(London.dayOf(filter.updatedSince())));
        return String.join("; ", parts);
    }

    private List<String> names(List<OrganisationId> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<OrganisationId, Organisation> known = organisations.all(wanted);
        List<String> names = wanted.stream()
                .distinct()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(organisation -> PlainText.line(organisation.name()))
                .sorted()
                .toList();
        return names.isEmpty() ? List.of("an organisation that is not in the database") : names;
    }

    private static String either(List<String> values) {
        return String.join(" or ", values);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Days.written(day);
    }

    private static void add(List<String> parts, String before, String words) {
        if (!words.isEmpty()) {
            parts.add(before + words);
        }
    }
}

package org.compacthub.consultation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What the filter language means, said once more without a database. */
final class NaiveFilter {
    private static final LocalDate NEVER = LocalDate.MAX;

    private NaiveFilter() {}

    static boolean finds(CalendarFilter filter, Consultation consultation, LocalDate today) {
        Draft draft = consultation.draft();
        return (filter.statuses().isEmpty() || filter.statuses().contains(consultation.statusOn(today)))
                && (filter.organisations().isEmpty()
                        || filter.organisations().contains(consultation.lead())
                        || meet(filter.organisations(), draft.reach().partners()))
                && (filter.topics().isEmpty()
                        || meet(filter.topics(), draft.reach().topics()))
                && (filter.audiences().isEmpty()
                        || meet(filter.audiences(), draft.reach().audiences()))
                && (filter.areas().isEmpty()
                        || meet(filter.areas(), draft.reach().areas())
                        || draft.reach().areas().contains("salford"))
                && (filter.from() == null || !closes(draft.timetable()).isBefore(filter.from()))
                && (filter.to() == null || !opens(draft.timetable()).isAfter(filter.to()))
                && (filter.updatedSince() == null || !consultation.updatedAt().isBefore(filter.updatedSince()))
                && (filter.text() == null || holds(draft.proposal(), filter.text()));
    }

    static LocalDate opens(Timetable dates) {
        if (dates.opensOn() != null) {
            return dates.opensOn();
        }
        return dates.seenOpenOn() == null ? NEVER : dates.seenOpenOn();
    }

    static LocalDate closes(Timetable dates) {
        return dates.closesOn() == null ? NEVER : dates.closesOn();
    }

    private static boolean holds(Proposal proposal, String text) {
        List<String> held = words(proposal.title() + " " + (proposal.summary() == null ? "" : proposal.summary()));
        return words(text).stream().allMatch(wanted -> held.stream().anyMatch(word -> word.startsWith(wanted)));
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean meet(List<?> some, List<?> others) {
        return !Collections.disjoint(some, others);
    }
}

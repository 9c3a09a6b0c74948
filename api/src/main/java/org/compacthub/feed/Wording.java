package org.compacthub.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.consultation.CalendarEntry;
import org.compacthub.consultation.ConsultationStatus;
import org.compacthub.consultation.PeriodWords;
import org.compacthub.time.Days;
import org.jspecify.annotations.Nullable;

/** What feeds say of an entry, in words. */
final class Wording {
    private Wording() {}

    static String title(CalendarEntry entry) {
        String title = PlainText.line(entry.title());
        return entry.status() == ConsultationStatus.WITHDRAWN ? "Withdrawn: " + title : title;
    }

    static String opening(CalendarEntry entry) {
        return of(entry, entry.opensFirm() ? "Opens: " : "Expected to open: ");
    }

    static String closing(CalendarEntry entry) {
        return of(entry, entry.closesFirm() ? "Closes: " : "Expected to close: ");
    }

    /** The summary, then who leads it and its days, each part a line. */
    static List<String> lines(CalendarEntry entry) {
        List<String> lines = new ArrayList<>();
        if (entry.summary() != null) {
            lines.add(PlainText.of(entry.summary()));
        }
        lines.add("Led by " + PlainText.line(entry.leadName()) + ".");
        if (entry.status() == ConsultationStatus.WITHDRAWN) {
            addDay(lines, hadOpened(entry) ? "It opened on " : "It was to open on ", entry.opensOn());
            addDay(lines, "It was withdrawn on ", entry.withdrawnOn());
        } else {
            String period = period(entry);
            if (!period.isEmpty()) {
                lines.add(period);
            }
            addDay(lines, "The decision is due on ", entry.decisionOn());
            addDay(lines, "Feedback is due by ", entry.feedbackDueOn());
        }
        if (entry.heldElsewhere() != null) {
            lines.add("It is held at " + PlainText.line(entry.heldElsewhere()));
        }
        return lines;
    }

    private static String of(CalendarEntry entry, String happening) {
        return entry.status() == ConsultationStatus.WITHDRAWN ? title(entry) : happening + title(entry);
    }

    private static boolean hadOpened(CalendarEntry entry) {
        return entry.opensOn() != null
                && entry.withdrawnOn() != null
                && !entry.withdrawnOn().isBefore(entry.opensOn());
    }

    private static String period(CalendarEntry entry) {
        return Stream.of(
                        PeriodWords.opening(entry.opensOn(), entry.opensFirm()),
                        PeriodWords.closing(entry.closesOn(), entry.closesFirm()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static void addDay(List<String> lines, String before, @Nullable LocalDate day) {
        if (day != null) {
            lines.add(before + Days.written(day) + ".");
        }
    }
}

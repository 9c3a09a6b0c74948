package org.compacthub.holiday;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.compacthub.vocabulary.ListFile;

/** Busy times as a deployment lists them: those of one year, and those that come every year. */
record BusyTimeList(List<SpecialDay> once, List<Yearly> yearly) {
    BusyTimeList {
        once = List.copyOf(once);
        yearly = List.copyOf(yearly);
    }

    /** A busy time that comes every year; it may run over the end of the year. */
    record Yearly(String name, MonthDay from, MonthDay to) {
        SpecialDay beginningIn(int year) {
            LocalDate first = from.atYear(year);
            LocalDate last = to.isBefore(from) ? to.atYear(year + 1) : to.atYear(year);
            return new SpecialDay(first, last, name, SpecialDay.Kind.BUSY_TIME);
        }
    }

    /** The list that ships under this name, or a file of the deployment's own, by its path. */
    static BusyTimeList read(String name) {
        ListFile file = ListFile.read("busy-times", name);
        try {
            return new BusyTimeList(
                    file.list("once").stream()
                            .map(time -> new SpecialDay(
                                    LocalDate.parse(file.text(time, "from")),
                                    LocalDate.parse(file.text(time, "to")),
                                    file.text(time, "name"),
                                    SpecialDay.Kind.BUSY_TIME))
                            .toList(),
                    file.list("every-year").stream()
                            .map(time -> new Yearly(
                                    file.text(time, "name"),
                                    MonthDay.parse("--" + file.text(time, "from")),
                                    MonthDay.parse("--" + file.text(time, "to"))))
                            .toList());
        } catch (DateTimeParseException notADay) {
            throw new IllegalStateException(
                    "%s has \"%s\" where a day belongs, such as \"2026-12-24\", or \"12-24\" for every year."
                            .formatted(name, notADay.getParsedString()),
                    notADay);
        }
    }

    Stream<SpecialDay> between(LocalDate first, LocalDate last) {
        Stream<SpecialDay> recurring = IntStream.rangeClosed(first.getYear() - 1, last.getYear())
                .boxed()
                .flatMap(year -> yearly.stream().map(time -> time.beginningIn(year)));
        return Stream.concat(once.stream(), recurring).filter(time -> time.touches(first, last));
    }
}

package org.compacthub.holiday;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

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

    /** The list that ships under this name. */
    static BusyTimeList shipped(String name) {
        String file = "/busy-times/" + name + ".yaml";
        try (InputStream list = Objects.requireNonNull(BusyTimeList.class.getResourceAsStream(file), file)) {
            Map<String, List<Map<String, String>>> parts =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(list);
            return new BusyTimeList(
                    parts.getOrDefault("once", List.of()).stream()
                            .map(time -> new SpecialDay(
                                    LocalDate.parse(time.get("from")),
                                    LocalDate.parse(time.get("to")),
                                    time.get("name"),
                                    SpecialDay.Kind.BUSY_TIME))
                            .toList(),
                    parts.getOrDefault("every-year", List.of()).stream()
                            .map(time -> new Yearly(
                                    time.get("name"),
                                    MonthDay.parse("--" + time.get("from")),
                                    MonthDay.parse("--" + time.get("to"))))
                            .toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Stream<SpecialDay> between(LocalDate first, LocalDate last) {
        Stream<SpecialDay> recurring = IntStream.rangeClosed(first.getYear() - 1, last.getYear())
                .boxed()
                .flatMap(year -> yearly.stream().map(time -> time.beginningIn(year)));
        return Stream.concat(once.stream(), recurring).filter(time -> time.touches(first, last));
    }
}

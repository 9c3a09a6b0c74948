package org.compacthub.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.compacthub.consultation.CalendarFilter;

/** A calendar as it goes out, read back by two parsers that know nothing of each other. */
record Rendered(String text) {
    static final LocalDate TODAY = LocalDate.of(2010, 2, 1);

    static Rendered of(Entry... entries) {
        return of(CalendarShown.DEADLINES, entries);
    }

    static Rendered of(CalendarShown shown, Entry... entries) {
        CalendarText calendar = new CalendarText(
                Entry.SETTINGS,
                shown,
                Map.of("voluntary-sector", "Voluntary sector support, and funding"),
                CancelledEntries.of(CalendarFilter.ALL, TODAY),
                FilterQuery.of(CalendarFilter.ALL),
                "",
                entries.length == 0 ? null : entries[0].entry().updatedAt());
        StringBuilder text = new StringBuilder(calendar.begin());
        Arrays.stream(entries).forEach(entry -> text.append(calendar.entry(entry.entry())));
        return new Rendered(text.append(calendar.end()).toString());
    }

    /** By ical4j, which must find nothing wrong. */
    Calendar strictly() {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().getEntries())
                    .extracting(ValidationEntry::toString)
                    .isEmpty();
            return calendar;
        } catch (IOException | ParserException fault) {
            throw new AssertionError(text, fault);
        }
    }

    List<VEvent> events() {
        return strictly().getComponents(Component.VEVENT);
    }

    /** By biweekly, which must find nothing wrong either. */
    ICalendar otherwise() {
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar;
    }

    /** The lines as they were before folding. */
    List<String> lines() {
        return text.replace("\r\n ", "").lines().toList();
    }

    /** The values of a property, as they are written. */
    List<String> values(String property) {
        return lines().stream()
                .filter(line -> line.startsWith(property + ":") || line.startsWith(property + ";"))
                .map(line -> line.substring(line.indexOf(':') + 1))
                .toList();
    }
}

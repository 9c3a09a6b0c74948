package org.compacthub.feed;

import static net.fortuna.ical4j.model.property.immutable.ImmutableCalScale.GREGORIAN;
import static net.fortuna.ical4j.model.property.immutable.ImmutableVersion.VERSION_2_0;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Color;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Source;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import org.compacthub.consultation.CalendarEntry;
import org.jspecify.annotations.Nullable;

/**
 * One rendering as iCalendar (RFC 5545, with the calendar's own properties of RFC 7986 and the older ones that programs still read), one entry at a time.
 *
 * <p>There is no {@code METHOD}: with it the object would be a scheduling message, of which RFC 5546 demands the organiser that
 * a subscribed calendar must not have. Nor has the calendar a {@code UID} of its own, which RFC 7986 would allow: vdirsyncer takes it for that of each event,
 * and keeps one event of all.
 */
final class CalendarText implements FeedText {
    /** Long enough for a phone, short enough for a date that moves; asking an unchanged feed costs next to nothing. */
    private static final Duration REFRESH = Duration.ofHours(12);

    /** A calendar holds at least one component (RFC 5545, 3.6). Where there is no event, it is the zone that its days are in. */
    private static final String LONDON = """
        BEGIN:VTIMEZONE
        TZID:Europe/London
        BEGIN:DAYLIGHT
        DTSTART:19810329T010000
        TZOFFSETFROM:+0000
        TZOFFSETTO:+0100
        TZNAME:BST
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        END:DAYLIGHT
        BEGIN:STANDARD
        DTSTART:19961027T020000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0000
        TZNAME:GMT
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        END:STANDARD
        END:VTIMEZONE
        """.replace("\n", "\r\n");

    private static final String DESCRIPTION =
            "Consultations that the voluntary and community sector and the public can take part in.";

    private final FeedSettings settings;
    private final CalendarShown shown;
    private final CalendarEvents events;
    private final CancelledEntries cancelled;
    private final FilterQuery query;
    private final String filter;
    private final @Nullable Instant newest;
    private boolean empty = true;

    /**
     * @param topics the names of topics by their ids
     * @param filter what the calendar holds in words, empty for all of it
     * @param newest when its latest entry changed
     */
    CalendarText(
            FeedSettings settings,
            CalendarShown shown,
            Map<String, String> topics,
            CancelledEntries cancelled,
            FilterQuery query,
            String filter,
            @Nullable Instant newest) {
        this.settings = settings;
        this.shown = shown;
        this.events = new CalendarEvents(settings, shown, topics);
        this.cancelled = cancelled;
        this.query = query;
        this.filter = filter;
        this.newest = newest;
    }

    @Override
    public String begin() {
        String name = settings.name() + (filter.isEmpty() ? ": consultations" : ": consultations (" + filter + ")");
        List<Property> properties = new ArrayList<>(List.of(
                VERSION_2_0,
                new ProdId("-//Compact Hub//Consultation calendar//EN"),
                GREGORIAN,
                new Name(PlainText.line(name)),
                new XProperty("X-WR-CALNAME", PlainText.line(name)),
                new Description(DESCRIPTION),
                new XProperty("X-WR-CALDESC", DESCRIPTION),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
                new XProperty("X-PUBLISHED-TTL", REFRESH.toString()),
                new Source(
                        new ParameterList(List.of(Value.URI)),
                        settings.feed("consultations.ics", addressQuery()).toString()),
                new Url(settings.calendar(query)),
                new Color(new ParameterList(), "teal")));
        if (newest != null) {
            properties.add(new LastModified(newest.truncatedTo(ChronoUnit.SECONDS)));
        }
        return ContentLines.folded("BEGIN:VCALENDAR\r\n" + new PropertyList(properties));
    }

    @Override
    public String entry(CalendarEntry entry) {
        if (!cancelled.includes(entry)) {
            return "";
        }
        StringBuilder lines = new StringBuilder();
        for (VEvent event : events.of(entry)) {
            lines.append(event);
            empty = false;
        }
        return ContentLines.folded(lines.toString());
    }

    @Override
    public String end() {
        return (empty ? LONDON : "") + "END:VCALENDAR\r\n";
    }

    private FilterQuery addressQuery() {
        return shown == CalendarShown.DEADLINES ? query : query.with("show", shown.wireName());
    }
}

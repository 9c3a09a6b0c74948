package org.compacthub.feed;

import static net.fortuna.ical4j.model.property.immutable.ImmutableClazz.PRIVATE;
import static net.fortuna.ical4j.model.property.immutable.ImmutableClazz.PUBLIC;
import static net.fortuna.ical4j.model.property.immutable.ImmutableStatus.VEVENT_CANCELLED;
import static net.fortuna.ical4j.model.property.immutable.ImmutableStatus.VEVENT_CONFIRMED;
import static net.fortuna.ical4j.model.property.immutable.ImmutableStatus.VEVENT_TENTATIVE;
import static net.fortuna.ical4j.model.property.immutable.ImmutableTransp.TRANSPARENT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import org.compacthub.consultation.CalendarEntry;
import org.compacthub.consultation.ConsultationStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a consultation gives a calendar program: whole days, since a day in Europe/London is a day whatever the reader's zone. No organiser, attendee or alarm: programs
 * would take it for an invitation, or wake people.
 */
final class CalendarEvents {
    private static final ParameterList WHOLE_DAY = new ParameterList(List.of(Value.DATE));

    private final FeedSettings settings;
    private final CalendarShown shown;
    private final Map<String, String> topics;

    /**
     * @param topics the names of topics by their ids
     */
    CalendarEvents(FeedSettings settings, CalendarShown shown, Map<String, String> topics) {
        this.settings = settings;
        this.shown = shown;
        this.topics = topics;
    }

    /** Its events; a day that is not known gives none. */
    List<VEvent> of(CalendarEntry entry) {
        List<VEvent> events = new ArrayList<>();
        if (shown.hasDeadlines()) {
            if (entry.opensOn() != null) {
                events.add(event(entry, "-opens", Wording.opening(entry), entry.opensOn(), entry.opensOn()));
            }
            if (entry.closesOn() != null) {
                events.add(event(entry, "-closes", Wording.closing(entry), entry.closesOn(), entry.closesOn()));
            }
        }
        LocalDate first = firstDay(entry);
        if (shown.hasPeriod() && first != null && entry.closesOn() != null) {
            events.add(event(entry, "", Wording.title(entry), first, entry.closesOn()));
        }
        return events;
    }

    private VEvent event(CalendarEntry entry, String suffix, String summary, LocalDate first, LocalDate last) {
        List<Property> properties = new ArrayList<>(List.of(
                new Uid(settings.uid(entry.id(), suffix)),
                new Sequence((int) Math.min(entry.version(), Integer.MAX_VALUE)),
                new DtStamp(entry.updatedAt().truncatedTo(ChronoUnit.SECONDS)),
                new Created(entry.createdAt().truncatedTo(ChronoUnit.SECONDS)),
                new LastModified(entry.updatedAt().truncatedTo(ChronoUnit.SECONDS)),
                new DtStart<>(WHOLE_DAY, first),
                new DtEnd<>(WHOLE_DAY, last.plusDays(1)),
                new Summary(summary),
                new Description(String.join("\n", Wording.lines(entry))),
                new Url(settings.page(entry.id())),
                status(entry.status()),
                classification(entry.status()),
                TRANSPARENT));
        if (!entry.topics().isEmpty()) {
            properties.add(new Categories(new TextList(entry.topics().stream()
                    .map(topic -> topics.getOrDefault(topic, topic))
                    .toArray(String[]::new))));
        }
        return new VEvent(new PropertyList(properties));
    }

    /** For an entry from elsewhere that does not say when it opened, the day on which it was first seen open. */
    private static @Nullable LocalDate firstDay(CalendarEntry entry) {
        return entry.opensOn() == null ? entry.startsOn() : entry.opensOn();
    }

    private static Status status(ConsultationStatus status) {
        return switch (status) {
            case IDEA, HEADS_UP, PLANNED -> VEVENT_TENTATIVE;
            case OPEN, CLOSED, ANALYSING, REPORTED, DECIDED, ACTED_ON, EVALUATED -> VEVENT_CONFIRMED;
            case WITHDRAWN -> VEVENT_CANCELLED;
        };
    }

    private static Clazz classification(ConsultationStatus status) {
        return status == ConsultationStatus.IDEA ? PRIVATE : PUBLIC;
    }
}

package org.compacthub.citizenspace;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.compacthub.code.Level;
import org.compacthub.consultation.Arrival;
import org.compacthub.consultation.Draft;
import org.compacthub.consultation.Proposal;
import org.compacthub.consultation.Reach;
import org.compacthub.consultation.TakingPart;
import org.compacthub.consultation.Timetable;
import org.compacthub.consultation.Undertakings;
import org.compacthub.vocabulary.TermKind;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads one activity into what the calendar knows of a consultation. Asks nobody and writes nothing. */
final class ActivityReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._~-]+");
    private static final int LONGEST_SOURCE = 300;
    private static final int SHORTEST_TITLE = 3;
    private static final int MOST_TERMS = 50;

    private final Activity activity;
    private final Remarks remarks;
    private final Terms terms;
    private final LocalDate today;

    private ActivityReader(Activity activity, Remarks remarks, Terms terms, LocalDate today) {
        this.activity = activity;
        this.remarks = remarks;
        this.terms = terms;
        this.today = today;
    }

    /**
     * @param row whatever stands in the list
     * @param today the day in Europe/London on which it is read
     */
    static ActivityReading read(@Nullable Object row, Terms terms, LocalDate today) {
        Remarks remarks = new Remarks();
        if (row instanceof Map<?, ?> fields) {
            return new ActivityReader(new Activity(fields, remarks), remarks, terms, today).reading();
        }
        return new ActivityReading(
                null,
                null,
                null,
                null,
                List.of("This is no activity. Give an object with the fields of one."),
                List.of());
    }

    private ActivityReading reading() {
        String id = activity.line("id");
        String title = title();
        Optional<URI> address = address(id);
        String source = source(id, address);
        requirePublic();
        Draft draft = new Draft(
                proposal(title == null ? "" : title),
                reach(),
                takingPart(address),
                timetable(),
                undertakings(),
                new BackgroundReader(activity, remarks).background(),
                null);
        boolean isRead = !remarks.isRefused() && source != null;
        return new ActivityReading(
                id, title, source, isRead ? new Arrival(source, draft) : null, remarks.refusals(), remarks.notes());
    }

    private @Nullable String title() {
        String typed = activity.line("title");
        if (typed == null) {
            remarks.refuse("title", "is missing. Give the activity's name.");
            return null;
        }
        String title = Characters.singleSpaced(Parser.unescapeEntities(typed, true));
        if (title == null || title.length() < SHORTEST_TITLE) {
            remarks.refuse("title", "is too short. Give at least %d letters.".formatted(SHORTEST_TITLE));
            return title;
        }
        return shortened("title", 200, title);
    }

    private Optional<URI> address(@Nullable String id) {
        if (id == null) {
            remarks.refuse("id", "is missing. Without it the activity can't be known again.");
        } else if (!ID.matcher(id).matches()) {
            remarks.refuse("id", "has signs that no id has. Give letters, digits, hyphens, dots and underscores.");
        }
        String typed = activity.line("url");
        if (typed == null) {
            remarks.refuse("url", "is missing. Give the address of the activity's page.");
            return Optional.empty();
        }
        Optional<URI> address = WebAddress.of(typed);
        if (address.isEmpty()) {
            remarks.refuse("url", "is no web address. Give one that begins with https:// or http://.");
        }
        return address;
    }

    private @Nullable String source(@Nullable String id, Optional<URI> address) {
        if (id == null || address.isEmpty() || !ID.matcher(id).matches()) {
            return null;
        }
        String site = "citizen-space:" + address.get().getHost().toLowerCase(Locale.ROOT) + ":";
        if (site.length() + id.length() > LONGEST_SOURCE) {
            remarks.refuse("id", "is too long. Give at most %d letters.".formatted(LONGEST_SOURCE - site.length()));
            return null;
        }
        return site + id;
    }

    private void requirePublic() {
        if (!"public".equalsIgnoreCase(activity.line("visibility"))) {
            remarks.refuse(
                    "visibility",
                    "must be public. What the site does not show to everybody stays out of the calendar.");
        }
        if (!"published".equalsIgnoreCase(activity.line("progress"))) {
            remarks.refuse("progress", "must be published. What the site has not published stays out of the calendar.");
        }
    }

    private Proposal proposal(String title) {
        String overview = PlainText.of(activity.text("overview"));
        if (overview == null) {
            remarks.note("overview is empty, so the entry has no summary and no detail.");
        }
        return new Proposal(
                title,
                overview == null ? null : Shortened.summary(overview),
                shortened("overview", 20_000, overview),
                null,
                shortened("why", 4_000, PlainText.of(activity.text("why"))),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
    }

    private Reach reach() {
        return new Reach(
                List.of(),
                terms(TermKind.TOPIC, "interests"),
                terms(TermKind.AUDIENCE, "audiences"),
                List.of(),
                false,
                null,
                null);
    }

    private List<String> terms(TermKind kind, String field) {
        Set<String> ids = new LinkedHashSet<>();
        for (Activity entry : activity.list(field)) {
            String name = entry.line("name");
            Optional<String> id = Optional.ofNullable(name).flatMap(known -> terms.id(kind, known));
            if (id.isEmpty()) {
                remarks.note("An entry of %s has no name to sort by and is left out.".formatted(field));
            } else if (ids.size() < MOST_TERMS) {
                ids.add(id.get());
            } else if (!ids.contains(id.get())) {
                remarks.note("%s has more than %d entries, the most that the calendar takes; the others are left out."
                        .formatted(field, MOST_TERMS));
            }
        }
        return List.copyOf(ids);
    }

    private TakingPart takingPart(Optional<URI> address) {
        Level level = Participation.of(activity.line("type_string"), activity.line("activity_type"));
        if (level != Level.CONSULTING) {
            remarks.note("type_string and activity_type are read as the level of participation: %s."
                    .formatted(level.name().toLowerCase(Locale.ROOT)));
        }
        ContactReader contact = new ContactReader(activity, remarks);
        return new TakingPart(
                level,
                contact.waysToRespond(),
                null,
                List.of(),
                contact.contact(),
                address.map(URI::toString).orElse(null));
    }

    private Timetable timetable() {
        return ActivityDates.read(activity, remarks, today);
    }

    private Undertakings undertakings() {
        String next = shortened("what_happens_next", 4_000, PlainText.of(activity.text("what_happens_next")));
        return new Undertakings(null, next, null, null, null, false, null, null, null, null);
    }

    private @Nullable String shortened(String field, int limit, @Nullable String text) {
        if (text == null || text.length() <= limit) {
            return text;
        }
        remarks.note("%s is longer than %,d letters and was cut.".formatted(field, limit));
        return Shortened.to(limit, text);
    }
}

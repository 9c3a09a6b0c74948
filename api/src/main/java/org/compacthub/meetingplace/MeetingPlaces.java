package org.compacthub.meetingplace;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Caller;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The list of places where groups meet. */
@Singleton
public class MeetingPlaces {
    private final MeetingPlaceRows rows;
    private final Vocabulary vocabulary;
    private final AuditTrail trail;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    MeetingPlaces(
            MeetingPlaceRows rows,
            Vocabulary vocabulary,
            AuditTrail trail,
            Database database,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.vocabulary = vocabulary;
        this.trail = trail;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @throws DomainProblem {@code NOT_FOUND}
     */
    MeetingPlace get(MeetingPlaceId id) {
        return database.read(() -> rows.find(id)).orElseThrow(() -> DomainProblem.notFound("meeting place"));
    }

    /** At most so many, by name. An area finds what is said of the whole as well. */
    List<MeetingPlace> list(PlaceFilter filter, Optional<MeetingPlaceRows.After> after, int size) {
        return database.read(() -> rows.list(
                filter.areas().isEmpty()
                        ? filter
                        : new PlaceFilter(
                                List.copyOf(vocabulary.areas().reaching(filter.areas())),
                                filter.communities(),
                                filter.topics()),
                after,
                size));
    }

    /**
     * Adds one that the organisation acted for keeps.
     *
     * @throws DomainProblem {@code FORBIDDEN} without an organisation, or {@code VALIDATION}
     */
    public MeetingPlace add(MeetingPlaceDraft draft, Caller by) {
        OrganisationId keeper =
                by.organisation().orElseThrow(() -> DomainProblem.forbidden("Sign in for an organisation first."));
        return database.write(() -> {
            requireKnownTerms(draft);
            MeetingPlace added = new MeetingPlace(new MeetingPlaceId(ids.next()), 0, keeper, draft, today());
            rows.insert(added);
            record("addMeetingPlace", added.id(), null, added, by);
            return added;
        });
    }

    /**
     * Says something else of it, or that all of it is still right.
     *
     * @param read the version that they have read
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN}, {@code STALE} or {@code VALIDATION}
     */
    MeetingPlace change(MeetingPlaceId id, long read, MeetingPlaceDraft draft, Caller by) {
        return database.write(() -> {
            MeetingPlace before = changeable(id, read, by);
            requireKnownTerms(draft);
            MeetingPlace after = before.changed(draft, today());
            if (after.version() != before.version()) {
                rows.update(after);
                record("changeMeetingPlace", id, before, after, by);
            }
            return after;
        });
    }

    /**
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN} or {@code STALE}
     */
    void remove(MeetingPlaceId id, long read, Caller by) {
        database.write(() -> {
            MeetingPlace before = changeable(id, read, by);
            rows.delete(id);
            record("removeMeetingPlace", id, before, null, by);
            return true;
        });
    }

    private MeetingPlace changeable(MeetingPlaceId id, long read, Caller by) {
        MeetingPlace found = rows.findLocked(id).orElseThrow(() -> DomainProblem.notFound("meeting place"));
        if (!found.isChangeableBy(by)) {
            throw DomainProblem.forbidden(
                    "A meeting place is changed by the people of the organisation that keeps it, by CVS staff and by"
                            + " administrators.");
        }
        if (found.version() != read) {
            throw DomainProblem.stale(found.version());
        }
        return found;
    }

    private void requireKnownTerms(MeetingPlaceDraft draft) {
        List<FieldProblem> problems = new ArrayList<>();
        problems.addAll(vocabulary.unknown(TermKind.AREA, draft.areas(), "areas"));
        problems.addAll(vocabulary.unknown(TermKind.AUDIENCE, draft.communities(), "communities"));
        problems.addAll(vocabulary.unknown(TermKind.TOPIC, draft.topics(), "topics"));
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    private void record(
            String action, MeetingPlaceId id, @Nullable MeetingPlace before, @Nullable MeetingPlace after, Caller by) {
        List<FieldChange> changes = new ArrayList<>();
        List<Told> old = told(before);
        List<Told> now = told(after);
        Stream.concat(old.stream(), now.stream())
                .map(Told::field)
                .distinct()
                .forEach(field -> changes.add(FieldChange.of(field, value(old, field), value(now, field))));
        trail.record(by.actor(), action, SubjectKind.MEETING_PLACE, id.value(), changes);
    }

    /** A field as the trail tells it. */
    private record Told(String field, @Nullable Object value) {}

    private static @Nullable Object value(List<Told> all, String field) {
        return all.stream()
                .filter(each -> each.field().equals(field) && each.value() != null)
                .findFirst()
                .map(Told::value)
                .orElse(null);
    }

    private static List<Told> told(@Nullable MeetingPlace place) {
        if (place == null) {
            return List.of();
        }
        MeetingPlaceDraft draft = place.draft();
        return List.of(
                new Told("name", draft.name()),
                new Told("address", draft.address()),
                new Told("postcode", draft.postcode()),
                new Told("areas", terms(draft.areas())),
                new Told("communities", terms(draft.communities())),
                new Told("topics", terms(draft.topics())),
                new Told("posters", draft.takes().posters()),
                new Told("leaflets", draft.takes().leaflets()),
                new Told("handIn", draft.handIn()),
                new Told("note", draft.note()),
                new Told("confirmedOn", place.confirmedOn()));
    }

    private static @Nullable String terms(List<String> terms) {
        return terms.isEmpty() ? null : String.join(", ", terms);
    }

    private LocalDate today() {
        return London.today(clock);
    }
}

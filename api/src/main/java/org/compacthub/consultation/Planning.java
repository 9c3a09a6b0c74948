package org.compacthub.consultation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.vocabulary.Areas;
import org.compacthub.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What a planner should know before publishing: who is asked already, what partners plan that could be run together, and what was asked before
 * (Salford gold standards 1 and 5; Bedfordshire and Luton, Consultation 4.1 and 4.7d). A planner sees there what they may see anywhere.
 */
@Singleton
class Planning {
    private static final int SHOWN = 20;
    /** Twice the longest that is shown, since the plan itself and single leads are left out afterwards. */
    private static final int READ = 2 * SHOWN;

    /** Consultations at most this far apart can still become one. */
    private static final int WEEKS_NEAR = 8;

    private static final Set<ConsultationStatus> COMING =
            EnumSet.of(ConsultationStatus.HEADS_UP, ConsultationStatus.PLANNED, ConsultationStatus.OPEN);
    private static final Set<ConsultationStatus> PAST = EnumSet.of(
            ConsultationStatus.CLOSED,
            ConsultationStatus.ANALYSING,
            ConsultationStatus.REPORTED,
            ConsultationStatus.DECIDED,
            ConsultationStatus.ACTED_ON,
            ConsultationStatus.EVALUATED);

    private final Calendar calendar;
    private final MergedEntries merged;
    private final Vocabulary vocabulary;

    Planning(Calendar calendar, MergedEntries merged, Vocabulary vocabulary) {
        this.calendar = calendar;
        this.merged = merged;
        this.vocabulary = vocabulary;
    }

    /**
     * Those that ask one of the same audiences in the plan's window.
     *
     * @param itself the plan, where it is in the calendar already
     */
    List<Clash> sameAudience(Draft plan, @Nullable ConsultationId itself, Viewer viewer, LocalDate today) {
        Timetable dates = plan.timetable();
        if (plan.reach().audiences().isEmpty() || dates.opensOn() == null || dates.closesOn() == null) {
            return List.of();
        }
        CalendarFilter asked = new CalendarFilter(
                null,
                COMING,
                List.of(),
                List.of(),
                plan.reach().audiences(),
                List.of(),
                dates.opensOn(),
                dates.closesOn(),
                null);
        return clashes(asked, plan, itself, viewer, today, clash -> true);
    }

    /** Those of other leads on one of the topics, for one of the same audiences or areas, in or near the plan's window. */
    List<Clash> couldCombine(
            Draft plan, @Nullable ConsultationId itself, OrganisationId lead, Viewer viewer, LocalDate today) {
        Set<OrganisationId> own = merged.all(List.of(lead));
        Timetable dates = plan.timetable();
        if (plan.reach().topics().isEmpty() || dates.opensOn() == null || dates.closesOn() == null) {
            return List.of();
        }
        CalendarFilter near = new CalendarFilter(
                null,
                COMING,
                List.of(),
                plan.reach().topics(),
                List.of(),
                List.of(),
                dates.opensOn().minusWeeks(WEEKS_NEAR),
                dates.closesOn().plusWeeks(WEEKS_NEAR),
                null);
        return clashes(
                near,
                plan,
                itself,
                viewer,
                today,
                clash -> !own.contains(clash.entry().lead())
                        && !(clash.sharedAudiences().isEmpty()
                                && clash.sharedAreas().isEmpty()));
    }

    /** Earlier ones on one of the topics, those that closed last first. */
    List<CalendarEntry> earlier(Draft plan, @Nullable ConsultationId itself, Viewer viewer, LocalDate today) {
        if (plan.reach().topics().isEmpty()) {
            return List.of();
        }
        CalendarFilter past = new CalendarFilter(
                null, PAST, List.of(), plan.reach().topics(), List.of(), List.of(), null, null, null);
        return others(past, CalendarSort.CLOSES_LAST_FIRST, itself, viewer, today)
                .limit(SHOWN)
                .toList();
    }

    private List<Clash> clashes(
            CalendarFilter filter,
            Draft plan,
            @Nullable ConsultationId itself,
            Viewer viewer,
            LocalDate today,
            Predicate<Clash> wanted) {
        Areas areas = vocabulary.areas();
        return others(filter, CalendarSort.OPENS, itself, viewer, today)
                .map(entry -> Clash.of(entry, plan, areas))
                .filter(wanted)
                .limit(SHOWN)
                .toList();
    }

    private Stream<CalendarEntry> others(
            CalendarFilter filter, CalendarSort sort, @Nullable ConsultationId itself, Viewer viewer, LocalDate today) {
        return calendar.page(filter, sort, READ, CalendarPlace.BEGINNING, viewer, today).stream()
                .filter(entry -> !entry.id().equals(itself));
    }
}

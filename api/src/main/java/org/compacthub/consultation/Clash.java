package org.compacthub.consultation;

import java.util.List;
import org.compacthub.time.Days;
import org.compacthub.vocabulary.Areas;

/**
 * Another consultation that touches a plan.
 *
 * @param daysTogether on how many days both are open; 0 where they only follow closely
 */
record Clash(
        CalendarEntry entry,
        List<String> sharedAudiences,
        List<String> sharedTopics,
        List<String> sharedAreas,
        long daysTogether) {

    static Clash of(CalendarEntry entry, Draft plan, Areas areas) {
        return new Clash(
                entry,
                shared(entry.audiences(), plan.reach().audiences()),
                shared(entry.topics(), plan.reach().topics()),
                areas.shared(entry.areas(), plan.reach().areas()),
                daysTogether(entry, plan.timetable()));
    }

    private static List<String> shared(List<String> some, List<String> others) {
        return some.stream().filter(others::contains).toList();
    }

    /** Both closing days included. */
    private static long daysTogether(CalendarEntry entry, Timetable plan) {
        if (entry.opensOn() == null || entry.closesOn() == null || plan.opensOn() == null || plan.closesOn() == null) {
            return 0;
        }
        var first = entry.opensOn().isAfter(plan.opensOn()) ? entry.opensOn() : plan.opensOn();
        var last = entry.closesOn().isBefore(plan.closesOn()) ? entry.closesOn() : plan.closesOn();
        return Math.max(0, Days.between(first, last) + 1);
    }
}

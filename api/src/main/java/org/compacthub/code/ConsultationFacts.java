package org.compacthub.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one consultation that a Code's rules look at. All of it comes in as data, today's date included, so an
 * evaluation can be made of a plan that nobody has saved yet, or of any day in the past.
 *
 * @param today the day of the evaluation
 * @param progress how far the consultation has come
 * @param publishedOn when it was first published, if it was
 * @param level the level of participation
 * @param dates its dates
 * @param documentKind what it is about; where unknown, rules limited to some kinds apply all the same
 * @param parts the parts that its document holds; the three dates among the parts also count when recorded as dates
 * @param routes the ways to respond
 * @param audience who is asked
 * @param preparation what was recorded while planning
 * @param busyTimes the maintained list of holidays and busy times; those outside the window do no harm
 * @param load how often the audiences are asked by others in the window
 * @param aftermath what came of it
 * @param justifications the published reasons for falling short, by clause id
 */
public record ConsultationFacts(
        LocalDate today,
        Progress progress,
        @Nullable LocalDate publishedOn,
        Level level,
        Dates dates,
        @Nullable DocumentKind documentKind,
        Set<ContentPart> parts,
        List<Route> routes,
        Audience audience,
        Preparation preparation,
        List<BusyTime> busyTimes,
        List<AudienceLoad> load,
        Aftermath aftermath,
        Map<String, Justification> justifications) {

    public ConsultationFacts {
        parts = Set.copyOf(parts);
        routes = List.copyOf(routes);
        busyTimes = List.copyOf(busyTimes);
        load = List.copyOf(load);
        justifications = Map.copyOf(justifications);
    }

    /**
     * The day whose rules count: that of publishing or of opening, whichever came first. Before publication it is today,
     * because the rules in force on the day of publishing are those that will count.
     */
    LocalDate judgedAsOf() {
        var published = publishedOn == null ? today : publishedOn;
        var opens = dates.opensOn();
        return opens != null && opens.isBefore(published) ? opens : published;
    }

    /**
     * Whether the document and everything that belongs to it must be ready: from opening on, and before that as soon as a
     * planned consultation has firm dates. An entry with anticipated dates is an announcement in general terms.
     */
    boolean documentDue() {
        return progress.hasReached(Progress.OPEN) || (progress == Progress.PLANNED && dates.firm());
    }

    boolean holds(ContentPart part) {
        return lacking(part).isEmpty();
    }

    /** The pieces of a part that the document does not hold. */
    List<ContentPart> lacking(ContentPart part) {
        return parts.contains(part)
                ? List.of()
                : part.pieces().stream().filter(piece -> !holdsPiece(piece)).toList();
    }

    private boolean holdsPiece(ContentPart part) {
        return parts.contains(part)
                || switch (part) {
                    case CLOSING_DATE -> dates.closesOn() != null;
                    case DECISION_DATE -> dates.decisionOn() != null;
                    case FEEDBACK_DATE -> dates.feedbackDueOn() != null;
                    default -> false;
                };
    }
}

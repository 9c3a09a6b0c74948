package org.compacthub.circulation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log.
 *
 * @param by the organisation for which it was recorded
 * @param recipients how many organisations it went to
 * @param leftOut how many had opted out
 */
public record Circulation(
        UUID id,
        @Nullable ConsultationId consultation,
        @Nullable Notice notice,
        Route route,
        @Nullable OrganisationId through,
        @Nullable String words,
        OrganisationId by,
        LocalDate sentOn,
        int recipients,
        int leftOut,
        List<Report> reports) {

    /**
     * How far it was passed on; at least one of the three is told.
     *
     * @param cost what that cost, in words
     */
    public record Report(
            @Nullable Integer organisations,
            @Nullable Integer people,
            LocalDate on,
            @Nullable String cost,
            OrganisationId by) {}

    /** By how many lines, and to how many, a route was used. */
    record Use(Route route, int sends, int recipients) {}

    /** Those who passed it on know how far; those who sent it may be told. Stewards watch and do not touch. */
    boolean mayBeReportedBy(Caller caller) {
        boolean concerned = caller.actsFor(by) || (through != null && caller.actsFor(through));
        return caller.is(Role.CVS) || caller.is(Role.ADMINISTRATOR) || (concerned && !caller.is(Role.STEWARD));
    }
}

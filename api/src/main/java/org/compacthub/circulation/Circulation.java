package org.compacthub.circulation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.compacthub.audience.AudienceId;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log.
 *
 * @param audience to which audience, if to one
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
        @Nullable To audience,
        @Nullable String words,
        OrganisationId by,
        LocalDate sentOn,
        int recipients,
        int leftOut,
        List<Report> reports) {

    /**
     * An audience, which may have been changed or deleted since.
     *
     * @param name as it was when this was sent
     */
    record To(AudienceId id, String name) {}

    /**
     * How far it was passed on; at least one of the three is told.
     *
     * @param version zero until it is corrected
     * @param cost what that cost, in words
     */
    public record Report(
            UUID id,
            long version,
            @Nullable Integer organisations,
            @Nullable Integer people,
            LocalDate on,
            @Nullable String cost,
            OrganisationId by) {
        /** Those who reported it know better later. Nobody else speaks for them. */
        boolean mayBeChangedBy(Caller caller, OrganisationId survivor) {
            return caller.actsFor(survivor) && !caller.is(Role.STEWARD);
        }
    }

    Circulation with(List<Report> told) {
        return new Circulation(
                id, consultation, notice, route, through, audience, words, by, sentOn, recipients, leftOut, told);
    }

    /** By how many lines, and to how many, a route was used. */
    record Use(Route route, int sends, int recipients) {}

    /** Those who passed it on know how far; those who sent it may be told. Stewards watch and do not touch. */
    boolean mayBeReportedBy(Caller caller) {
        boolean concerned = caller.actsFor(by) || (through != null && caller.actsFor(through));
        return caller.is(Role.CVS) || caller.is(Role.ADMINISTRATOR) || (concerned && !caller.is(Role.STEWARD));
    }
}

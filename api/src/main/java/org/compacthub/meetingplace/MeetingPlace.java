package org.compacthub.meetingplace;

import java.time.LocalDate;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;

/**
 * A place where groups meet.
 *
 * @param version counts the changes, from 0
 * @param keeper the organisation that keeps the entry: whose people added it
 * @param confirmedOn when somebody last said that all of it is right, by adding or changing it or by saving it as it was
 */
public record MeetingPlace(
        MeetingPlaceId id, long version, OrganisationId keeper, MeetingPlaceDraft draft, LocalDate confirmedOn) {

    /** The keeper's own people, CVS staff and administrators. */
    boolean isChangeableBy(Caller caller) {
        return caller.is(Role.CVS)
                || caller.is(Role.ADMINISTRATOR)
                || (caller.actsFor(keeper) && (caller.is(Role.MEMBER) || caller.is(Role.OFFICER)));
    }

    /** The same as it is said now; whoever saves it confirms it. This very version where that changes nothing. */
    MeetingPlace changed(MeetingPlaceDraft other, LocalDate today) {
        return other.equals(draft) && confirmedOn.equals(today)
                ? this
                : new MeetingPlace(id, version + 1, keeper, other, today);
    }
}

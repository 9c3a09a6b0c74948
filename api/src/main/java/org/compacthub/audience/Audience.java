package org.compacthub.audience;

import java.time.Instant;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;

/**
 * Whom to ask, saved under a name by the organisation that plans.
 *
 * @param version rises by one with each change, from 0
 */
public record Audience(
        AudienceId id, long version, OrganisationId owner, AudienceDraft draft, Instant createdAt, Instant updatedAt) {

    static Audience added(AudienceId id, OrganisationId owner, AudienceDraft draft, Instant now) {
        return new Audience(id, 0, owner, draft, now, now);
    }

    /** After a change; the same version where nothing differs. */
    Audience changed(AudienceDraft other, Instant now) {
        return other.equals(draft) ? this : new Audience(id, version + 1, owner, other, createdAt, now);
    }

    /** Its owner's people, CVS staff and administrators. Stewards watch and do not touch. */
    boolean isChangeableBy(Caller caller) {
        return caller.is(Role.CVS)
                || caller.is(Role.ADMINISTRATOR)
                || (caller.actsFor(owner) && !caller.is(Role.STEWARD));
    }

    /**
     * Who plans keeps it to themselves, until everybody can see a consultation that asks it.
     *
     * @param used whether a consultation that is public uses it
     */
    boolean isVisibleTo(Caller caller, boolean used) {
        return isChangeableBy(caller) || caller.actsFor(owner) || (used && caller.signedIn());
    }

    String name() {
        return draft.name();
    }
}

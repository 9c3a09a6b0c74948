package org.compacthub.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.compacthub.caller.Caller;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in the shared database.
 *
 * @param version rises by one with each change, from 0
 */
public record Organisation(
        OrganisationId id, long version, Profile profile, Instant createdAt, Instant updatedAt, Keeping keeping) {

    /** A new entry. */
    public static Organisation added(OrganisationId id, Profile profile, Instant now) {
        return new Organisation(id, 0, profile, now, now, Keeping.begun(now));
    }

    /** The entry after a change; the same version where nothing differs. */
    public Organisation changed(Profile replacement, Instant now) {
        if (replacement.equals(profile)) {
            return this;
        }
        return new Organisation(id, version + 1, replacement, createdAt, now, keeping);
    }

    /** The same entry, said to be right: nothing in it changes, so neither does its version. */
    Organisation confirmed(Instant now) {
        return new Organisation(id, version, profile, createdAt, updatedAt, keeping.confirmed(now));
    }

    /**
     * Its own people keep the entry right, and CVS staff and administrators any entry.
     *
     * @throws DomainProblem {@code FORBIDDEN} for anybody else
     */
    void checkChangeableBy(Caller caller) {
        if (!isChangeableBy(caller)) {
            throw DomainProblem.forbidden(
                    "An organisation's entry is changed by its own people, by CVS staff and by administrators.");
        }
    }

    /**
     * @throws DomainProblem {@code STALE} where this is another version
     */
    public void requireVersion(long read) {
        if (version != read) {
            throw DomainProblem.stale(version);
        }
    }

    boolean isChangeableBy(Caller caller) {
        return Sight.of(caller, id).reaches(Sight.KEEPER);
    }

    /**
     * The organisation as it stands to the Compact from now on.
     *
     * @throws DomainProblem {@code CONFLICT} where the table of states does not lead there
     */
    Organisation standing(CompactState next, LocalDate since, Instant now) {
        CompactState current = keeping.compact();
        if (!current.mayBecome(next)) {
            throw DomainProblem.conflict("The organisation %s; from there it can't become one that %s."
                    .formatted(current.inWords(), next.inWords()));
        }
        return new Organisation(id, version + 1, profile, createdAt, now, keeping.standing(next, since));
    }

    /** The same entry with so many corrections that wait. Nothing in it changes, so neither does its version, and nobody's change of it becomes stale. */
    Organisation disputed(int waiting) {
        return new Organisation(id, version, profile, createdAt, updatedAt, keeping.disputed(waiting));
    }

    /** Whether another entry counts in its place. */
    public boolean isMerged() {
        return keeping.mergedInto() != null;
    }

    /** The entry that says this after a merge or the taking back of one, with a version that neither of the two entries ever had. */
    Organisation rewritten(Profile replacement, long version, Instant now) {
        return new Organisation(id, version, replacement, createdAt, now, keeping);
    }

    /** The same entry, in whose place another counts from now on, or none any more. */
    Organisation merged(@Nullable OrganisationId into, long version, Instant now) {
        return new Organisation(id, version, profile, createdAt, now, keeping.merged(into));
    }

    /** The entry as a reader with this sight may know it. */
    public Organisation seenWith(Sight sight) {
        return new Organisation(id, version, profile.seenWith(sight), createdAt, updatedAt, keeping);
    }

    public String name() {
        return profile.name();
    }

    public Sector sector() {
        return profile.sector();
    }
}

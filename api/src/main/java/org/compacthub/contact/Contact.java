package org.compacthub.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Sight;
import org.compacthub.problem.DomainProblem;
import org.compacthub.time.London;

/**
 * Somebody to turn to in an organisation.
 *
 * @param version rises by one with each change, from 0
 * @param details what it tells of the person, present exactly while it is current
 */
public record Contact(
        ContactId id,
        OrganisationId organisation,
        long version,
        ContactState state,
        Set<Purpose> purposes,
        Optional<Details> details,
        Consent consent,
        Instant addedAt,
        Instant changedAt) {

    public Contact {
        if (details.isPresent() != (state == ContactState.CURRENT)) {
            throw new IllegalArgumentException("A contact tells of a person exactly while it is current");
        }
    }

    static Contact added(ContactId id, OrganisationId organisation, ContactDraft draft, Instant now) {
        return new Contact(
                id,
                organisation,
                0,
                ContactState.CURRENT,
                draft.purposes(),
                Optional.of(draft.details()),
                draft.consent(),
                now,
                now);
    }

    /** The contact after a change; the same version where nothing differs. */
    Contact changed(ContactDraft draft, Instant now) {
        if (state != ContactState.CURRENT) {
            throw DomainProblem.conflict(
                    "Nothing of the person is kept any more. Add a new contact, with a new consent.");
        }
        if (draft.equals(new ContactDraft(purposes, details.orElseThrow(), consent))) {
            return this;
        }
        return new Contact(
                id,
                organisation,
                version + 1,
                state,
                draft.purposes(),
                Optional.of(draft.details()),
                draft.consent(),
                addedAt,
                now);
    }

    /** The shell after consent was withdrawn. */
    Contact withdrawn(Instant now) {
        return shell(ContactState.WITHDRAWN, consent.withdrawn(London.dayOf(now)), now);
    }

    /** The shell after the person asked for erasure. */
    Contact erased(Instant now) {
        return shell(ContactState.ERASED, consent.ended(), now);
    }

    /** What stays in the record after the organisation removed it, to be shown no more. */
    Contact removed(Instant now) {
        return shell(ContactState.REMOVED, consent.ended(), now);
    }

    private Contact shell(ContactState after, Consent left, Instant now) {
        if (!state.next().contains(after)) {
            throw DomainProblem.conflict("Nothing of the person is kept any more, so there is nothing to take away.");
        }
        return new Contact(id, organisation, version + 1, after, purposes, Optional.empty(), left, addedAt, now);
    }

    /** The contact as somebody with this sight of its organisation may know it, if they may know of it at all. */
    public Optional<Contact> seenWith(Sight sight) {
        return switch (state) {
            case REMOVED -> Optional.empty();
            case WITHDRAWN, ERASED -> sight.reaches(Sight.KEEPER) ? Optional.of(this) : Optional.empty();
            case CURRENT ->
                sight.reaches(consent.sharing().needed()) ? Optional.of(narrowedFor(sight)) : Optional.empty();
        };
    }

    /** Access needs tell of a person's health, so they stay among partners even where the rest is public. How consent was given is for keepers. */
    private Contact narrowedFor(Sight sight) {
        return new Contact(
                id,
                organisation,
                version,
                state,
                purposes,
                sight.reaches(Sight.PARTNER) ? details : details.map(Details::withoutAccessNeeds),
                sight.reaches(Sight.KEEPER) ? consent : consent.ended(),
                addedAt,
                changedAt);
    }
}

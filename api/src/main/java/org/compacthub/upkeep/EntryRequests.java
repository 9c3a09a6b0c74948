package org.compacthub.upkeep;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Actor;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.EntryFieldMapping;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Supplier;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.problem.ProblemCode;
import org.compacthub.store.Database;

/**
 * Organisations that ask to be entered. Anybody may ask, so what is kept of it is bounded: the length of each, and how many wait. The trail says that somebody asked, and never
 * who.
 */
@Singleton
class EntryRequests {
    private static final int LONGEST = 20_000;
    private static final int WAITING_AT_MOST = 1_000;
    private static final Duration LATER = Duration.ofDays(1);
    private static final Supplier ITSELF = Supplier.described("its own request to be entered");

    private final EntryRequestRows rows;
    private final Organisations organisations;
    private final EntryFieldMapping entries;
    private final AuditTrail trail;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    EntryRequests(
            EntryRequestRows rows,
            Organisations organisations,
            EntryFieldMapping entries,
            AuditTrail trail,
            Database database,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.organisations = organisations;
        this.entries = entries;
        this.trail = trail;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps a request.
     *
     * @throws DomainProblem {@code VALIDATION} where it could not be entered so, or is too long; {@code TOO_MANY} where too many wait
     */
    EntryRequest ask(Profile entry, String email, Actor by) {
        if (entries.written(entry).length() > LONGEST) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                    "entry", "length", "Together it has more than %,d characters. Shorten it.".formatted(LONGEST)));
        }
        return database.write(() -> {
            EntryRequest request = EntryRequest.asked(new OrganisationId(ids.next()), entry, email, clock.instant());
            requireSound(request);
            if (rows.waiting() >= WAITING_AT_MOST) {
                throw DomainProblem.tooMany("Too many requests wait to be looked at. Try again tomorrow.", LATER);
            }
            rows.insert(request, email);
            record(by, "requestEntry", request);
            return request;
        });
    }

    List<EntryRequest> list(Set<EntryRequest.State> states, Optional<OrganisationId> after, int size) {
        return database.read(() -> rows.list(states, after, size));
    }

    /**
     * Enters the organisation, with the request's id.
     *
     * @param despiteDuplicates whether also where it seems to be in the register already
     * @throws DomainProblem {@code NOT_FOUND}, {@code STALE}, or {@code CONFLICT} where it is settled already, can no longer be entered so, or seems to be in the
     *     register already
     */
    Organisation accept(OrganisationId id, long version, boolean despiteDuplicates, Actor by) {
        return database.write(() -> {
            EntryRequest accepted = settle(id, version, EntryRequest.State.ACCEPTED, Optional.empty());
            record(by, "acceptEntryRequest", accepted);
            if (!despiteDuplicates) {
                organisations.requireNotThere(accepted.entry());
            }
            return Unfit.asConflict(
                    "It can no longer be entered so", () -> organisations.add(id, accepted.entry(), ITSELF, by));
        });
    }

    /**
     * Does not enter the organisation.
     *
     * @throws DomainProblem {@code NOT_FOUND}, {@code STALE}, or {@code CONFLICT} where it is settled already
     */
    EntryRequest decline(OrganisationId id, long version, String reason, Actor by) {
        return database.write(() -> {
            EntryRequest declined = settle(id, version, EntryRequest.State.DECLINED, Optional.of(reason));
            record(by, "declineEntryRequest", declined);
            return declined;
        });
    }

    private EntryRequest settle(OrganisationId id, long version, EntryRequest.State outcome, Optional<String> reason) {
        EntryRequest settled = rows.findLocked(id)
                .orElseThrow(() -> DomainProblem.notFound("request"))
                .settled(version, outcome, reason, clock.instant());
        rows.settle(settled);
        return settled;
    }

    private void requireSound(EntryRequest request) {
        try {
            organisations.requireSound(request.id(), request.entry());
        } catch (DomainProblem refused) {
            if (refused.code() != ProblemCode.VALIDATION) {
                throw refused;
            }
            throw DomainProblem.invalid(refused.fields().stream()
                    .map(problem -> problem.below("entry"))
                    .toList());
        }
    }

    private void record(Actor by, String action, EntryRequest request) {
        trail.record(by, action, SubjectKind.ORGANISATION, request.id().value(), List.of());
    }
}

package org.compacthub.upkeep;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.compacthub.caller.Caller;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.CompactState;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/**
 * Signing up to the Compact online (Luton, contacts; Herefordshire, signatories): an organisation's own people apply, and CVS staff or administrators say whether it has signed. Each
 * step, its line in the trail and the organisation's new version are one transaction.
 *
 * <p>All of these throw {@code NOT_FOUND}, {@code FORBIDDEN} for those whose step it is not, {@code STALE} where the organisation is at another version, and {@code CONFLICT} where
 * its state does not allow the step.
 */
@Singleton
class Signing {
    private final Organisations organisations;
    private final SignUpRows rows;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    Signing(Organisations organisations, SignUpRows rows, Database database, Ids ids, InstantSource clock) {
        this.organisations = organisations;
        this.rows = rows;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** The latest time that each of them signed up, of those that ever did. */
    Map<OrganisationId, SignUp> latest(Collection<OrganisationId> organisations) {
        return organisations.isEmpty() ? Map.of() : database.read(() -> rows.latest(organisations));
    }

    Organisation intend(OrganisationId id, long version, Caller by) {
        return database.write(() -> {
            Organisation before = ofOwnPeople(id, version, by);
            // The table leads back there from an application, but only by what settles it.
            if (before.keeping().compact() == CompactState.APPLIED) {
                throw DomainProblem.conflict("The organisation has applied to sign already. Withdraw that first.");
            }
            return organisations.stands(before, CompactState.INTENDS, London.today(clock), "intendToSign", by.actor());
        });
    }

    Organisation apply(OrganisationId id, long version, Signature signature, Caller by) {
        return database.write(() -> {
            Organisation before = ofOwnPeople(id, version, by);
            LocalDate today = London.today(clock);
            signature.requireSignedBy(today);
            Organisation after = organisations.stands(before, CompactState.APPLIED, today, "applyToSign", by.actor());
            rows.insert(SignUp.begun(
                    ids.next(),
                    before.id(),
                    signature.jobTitle(),
                    signature.signedOn(),
                    before.keeping().compact(),
                    clock.instant()));
            return after;
        });
    }

    Organisation withdraw(OrganisationId id, long version, Caller by) {
        return database.write(() -> {
            Organisation before = ofOwnPeople(id, version, by);
            return switch (before.keeping().compact()) {
                case APPLIED -> back(before, SignUp.State.WITHDRAWN, null, "withdrawSignature", by);
                case SIGNED -> lapsed(before, null, "withdrawSignature", by);
                case INTENDS ->
                    organisations.stands(
                            before, CompactState.NONE, London.today(clock), "withdrawSignature", by.actor());
                case NONE, LAPSED ->
                    throw DomainProblem.conflict("There is no intention, application or signature to withdraw.");
            };
        });
    }

    Organisation confirm(OrganisationId id, long version, Caller by) {
        return database.write(() -> {
            Organisation before = organisations.held(id, version);
            requireApplied(before);
            SignUp signed = settle(before.id(), SignUp.State.SIGNED, null);
            return organisations.stands(before, CompactState.SIGNED, signed.signedOn(), "confirmSignature", by.actor());
        });
    }

    Organisation decline(OrganisationId id, long version, String reason, Caller by) {
        return database.write(() -> {
            Organisation before = organisations.held(id, version);
            requireApplied(before);
            return back(before, SignUp.State.DECLINED, reason, "declineSignature", by);
        });
    }

    Organisation lapse(OrganisationId id, long version, String reason, Caller by) {
        return database.write(() -> {
            Organisation before = organisations.held(id, version);
            if (before.keeping().compact() != CompactState.SIGNED) {
                throw DomainProblem.conflict("The organisation has no signature that could lapse.");
            }
            return lapsed(before, reason, "lapseSignature", by);
        });
    }

    private Organisation back(
            Organisation before, SignUp.State outcome, @Nullable String reason, String action, Caller by) {
        SignUp settled = settle(before.id(), outcome, reason);
        return organisations.stands(before, settled.cameFrom(), London.today(clock), action, by.actor());
    }

    private Organisation lapsed(Organisation before, @Nullable String reason, String action, Caller by) {
        settle(before.id(), SignUp.State.LAPSED, reason);
        return organisations.stands(before, CompactState.LAPSED, London.today(clock), action, by.actor());
    }

    private SignUp settle(OrganisationId id, SignUp.State outcome, @Nullable String reason) {
        SignUp settled = rows.latest(id).orElseThrow().settled(outcome, reason, clock.instant());
        rows.settle(settled);
        return settled;
    }

    private Organisation ofOwnPeople(OrganisationId id, long version, Caller by) {
        Organisation held = organisations.held(id);
        if (!by.actsFor(id)) {
            throw DomainProblem.forbidden("An organisation signs up to the Compact by its own people.");
        }
        held.requireVersion(version);
        return held;
    }

    private static void requireApplied(Organisation organisation) {
        if (organisation.keeping().compact() != CompactState.APPLIED) {
            throw DomainProblem.conflict("The organisation has no application that waits to be confirmed.");
        }
    }
}

package org.compacthub.upkeep;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Caller;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.FieldSource;
import org.compacthub.organisation.FieldSources;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Sight;
import org.compacthub.organisation.Supplier;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.compacthub.store.WireNames;

/**
 * What partners say is otherwise than an entry says (Luton 1h). The entry stays as it is until the correction is settled; what settles it, its effect on the entry and
 * the line in the trail are one transaction, in which the organisation's row is held, so that of two who settle at once the second finds it settled.
 */
@Singleton
class Corrections {
    private final CorrectionRows rows;
    private final Organisations organisations;
    private final FieldSources sources;
    private final ProposedValueMapping values;
    private final AuditTrail trail;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    Corrections(
            CorrectionRows rows,
            Organisations organisations,
            FieldSources sources,
            ProposedValueMapping values,
            AuditTrail trail,
            Database database,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.organisations = organisations;
        this.sources = sources;
        this.values = values;
        this.trail = trail;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is proposed. */
    record Proposed(String field, Optional<Object> value, String reason) {}

    /** Those that wait, the oldest first, of each that has any. */
    Map<OrganisationId, List<Correction>> waiting(Collection<OrganisationId> organisations) {
        return database.read(() -> rows.waiting(organisations));
    }

    /** Those that the caller may know of, the newest first: all, or what their own organisation proposed. */
    List<Correction> knownTo(Caller caller, OrganisationId id, Optional<UUID> before, int size) {
        OrganisationId current = organisations.get(id).id();
        boolean keeper = Sight.of(caller, id).reaches(Sight.KEEPER);
        return database.read(
                () -> rows.newest(current, keeper ? Optional.empty() : caller.organisation(), before, size));
    }

    /**
     * Proposes another value for a field. What the caller's own organisation supplied becomes so at once, where nobody disputes it and the organisation itself has
     * not said that it is right: each agency changes its part.
     *
     * @throws DomainProblem {@code NOT_FOUND}, {@code VALIDATION} where the field can't say that, {@code CONFLICT} where the caller may change it, it says so already, or
     *     the caller's organisation has one that waits
     */
    Correction propose(OrganisationId id, Proposed proposed, Caller by) {
        return database.write(() -> {
            Organisation organisation = organisations.held(id);
            if (Sight.of(by, id).reaches(Sight.KEEPER)) {
                throw DomainProblem.conflict("You may change the entry yourself.");
            }
            OrganisationId proposer = by.organisation().orElseThrow();
            List<Correction> waiting = rows.waiting(organisation.id());
            if (waiting.stream()
                    .anyMatch(each ->
                            each.proposer().equals(proposer) && each.field().equals(proposed.field()))) {
                throw DomainProblem.conflict(
                        "Your organisation has proposed a value for this field already. Withdraw that first.");
            }
            Correction correction = new Correction(
                    ids.next(),
                    organisation.id(),
                    proposed.field(),
                    values.checked(
                            organisation, proposed.field(), proposed.value().orElse(null)),
                    proposed.reason(),
                    Correction.State.PROPOSED,
                    proposer,
                    clock.instant(),
                    Optional.empty(),
                    Optional.empty());
            rows.insert(correction);
            boolean disputed = waiting.stream().anyMatch(each -> each.field().equals(proposed.field()));
            if (!disputed && isOwnPart(organisation, proposed.field(), by)) {
                return changedAtOnce(organisation, correction, by);
            }
            organisations.disputed(organisation, waiting.size() + 1);
            record(by, "proposeCorrection", correction);
            return correction;
        });
    }

    /** What the caller supplied; of a field that nobody filled, where all that is told is the caller's. */
    private boolean isOwnPart(Organisation organisation, String field, Caller caller) {
        Optional<FieldSource> source = sources.of(organisation, field);
        return source.isPresent()
                ? isSupplied(source.get(), organisation, caller)
                : sources.of(organisation, Sight.KEEPER).stream()
                        .allMatch(each -> isSupplied(each, organisation, caller));
    }

    private static boolean isSupplied(FieldSource source, Organisation organisation, Caller caller) {
        boolean saidToBeRight =
                source.confirmedBy().filter(organisation.id()::equals).isPresent();
        return !saidToBeRight
                && source.supplier().organisation().filter(caller::actsFor).isPresent();
    }

    private Correction changedAtOnce(Organisation before, Correction proposed, Caller by) {
        Correction accepted = proposed.settled(Correction.State.ACCEPTED, Optional.empty(), clock.instant());
        rows.settle(accepted);
        organisations.changeOwnPart(before, values.applied(before, accepted), by);
        return accepted;
    }

    /**
     * Accepts or declines a correction. What is accepted becomes the entry's, supplied by the proposer.
     *
     * @param version the organisation's version that the caller has read
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN}, {@code STALE}, or {@code CONFLICT} where it is settled already or no longer fits the entry
     */
    Organisation settle(
            OrganisationId id,
            UUID correctionId,
            long version,
            Correction.State outcome,
            Optional<String> because,
            Caller by) {
        return database.write(() -> {
            Organisation before = organisations.held(id);
            if (!Sight.of(by, id).reaches(Sight.KEEPER)) {
                throw DomainProblem.forbidden(
                        "A correction is settled by the organisation's own people, CVS staff and administrators.");
            }
            before.requireVersion(version);
            Correction settled = ended(before, correctionId, outcome, because);
            Organisation after =
                    organisations.disputed(before, rows.waiting(before.id()).size());
            record(by, "settleCorrection", settled);
            if (outcome != Correction.State.ACCEPTED) {
                return after;
            }
            Supplier supplier = new Supplier(Optional.of(settled.proposer()), Optional.empty());
            return organisations.change(before.id(), version, values.applied(before, settled), supplier, by);
        });
    }

    /**
     * Takes a correction back.
     *
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN} for others than its proposer, or {@code CONFLICT} where it is settled already
     */
    Correction withdraw(OrganisationId id, UUID correctionId, Caller by) {
        return database.write(() -> {
            Organisation organisation = organisations.held(id);
            Correction withdrawn = ended(organisation, correctionId, Correction.State.WITHDRAWN, Optional.empty());
            if (!by.actsFor(withdrawn.proposer())) {
                throw DomainProblem.forbidden("A correction is withdrawn by the organisation that proposed it.");
            }
            organisations.disputed(organisation, rows.waiting(organisation.id()).size());
            record(by, "withdrawCorrection", withdrawn);
            return withdrawn;
        });
    }

    private Correction ended(Organisation held, UUID id, Correction.State outcome, Optional<String> because) {
        Correction ended = rows.findLocked(held.id(), id)
                .orElseThrow(() -> DomainProblem.notFound("correction"))
                .settled(outcome, because, clock.instant());
        rows.settle(ended);
        return ended;
    }

    private void record(Caller by, String action, Correction correction) {
        trail.record(
                by.actor(),
                action,
                SubjectKind.ORGANISATION,
                correction.organisation().value(),
                List.of(
                        FieldChange.of("correction/field", null, correction.field()),
                        FieldChange.of("correction/state", null, WireNames.of(correction.state()))));
    }
}

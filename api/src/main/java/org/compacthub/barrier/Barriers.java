package org.compacthub.barrier;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Caller;
import org.compacthub.consultation.ConsultationLife;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Standing;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;
import org.compacthub.store.WireNames;
import org.compacthub.time.London;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What people report of barriers and say of them. The trail has their states; what somebody wrote is in the steps, and stays out of it. */
@Singleton
public class Barriers {
    private final BarrierRows rows;
    private final Spokespeople spokespeople;
    private final ConsultationLife consultations;
    private final Organisations organisations;
    private final MergedEntries merged;
    private final Vocabulary vocabulary;
    private final AuditTrail trail;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    Barriers(
            BarrierRows rows,
            Spokespeople spokespeople,
            ConsultationLife consultations,
            Organisations organisations,
            MergedEntries merged,
            Vocabulary vocabulary,
            AuditTrail trail,
            Database database,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.spokespeople = spokespeople;
        this.consultations = consultations;
        this.organisations = organisations;
        this.merged = merged;
        this.vocabulary = vocabulary;
        this.trail = trail;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @throws DomainProblem {@code VALIDATION} where something that it names is not there
     */
    public Barrier report(Barrier.Report report, Caller by) {
        return database.write(() -> {
            OrganisationId reporter =
                    by.organisation().orElseThrow(() -> DomainProblem.forbidden("Sign in for an organisation first."));
            Optional<Organisation> asked = organisations.find(report.asked());
            List<FieldProblem> problems =
                    new ArrayList<>(vocabulary.unknown(TermKind.AUDIENCE, report.keepsOut(), "keepsOut"));
            addUnfit(asked, problems);
            if (report.consultation() != null
                    && consultations.seen(List.of(report.consultation()), by).isEmpty()) {
                problems.add(FieldProblem.inBody(
                        "consultationId", "unknown-consultation", "The calendar has no consultation with this id."));
            }
            if (!problems.isEmpty()) {
                throw DomainProblem.invalid(problems);
            }
            Barrier added = Barrier.reported(
                    new BarrierId(ids.next()),
                    report.askedOf(asked.orElseThrow().id()),
                    reporter,
                    today());
            rows.insert(added);
            record("reportInformationBarrier", null, added, by);
            return added;
        });
    }

    /**
     * @throws DomainProblem {@code NOT_FOUND}
     */
    Barrier get(BarrierId id) {
        return database.read(() -> rows.find(id)).orElseThrow(() -> DomainProblem.notFound("barrier"));
    }

    /** Newest first, after that one. */
    List<Barrier> list(
            Set<BarrierState> states, Optional<OrganisationId> organisation, Optional<UUID> before, int size) {
        return database.read(() ->
                rows.list(states, organisation.map(List::of).map(merged::all).orElse(Set.of()), before, size));
    }

    /**
     * Says what becomes of it.
     *
     * @param version the one that they have read
     * @throws DomainProblem {@code NOT_FOUND}; {@code FORBIDDEN} to others than those who speak for the organisation whose word it is; {@code STALE}; {@code CONFLICT};
     *     {@code VALIDATION}
     */
    public Barrier step(
            BarrierId id,
            long version,
            BarrierState state,
            @Nullable String words,
            @Nullable LocalDate dueOn,
            Caller by) {
        return database.write(() -> {
            Barrier before = rows.findLocked(id).orElseThrow(() -> DomainProblem.notFound("barrier"));
            requireSpeaksFor(before.isFor(state), state, by);
            Barrier after = before.with(
                    version,
                    new BarrierStep(state, words, dueOn, by.organisation().orElseThrow(), today()));
            rows.addStep(after);
            record("recordBarrierStep", before.state(), after, by);
            return after;
        });
    }

    /** Those of the organisations that some barriers name for which the caller may speak. */
    Set<OrganisationId> spokenForBy(Caller caller, List<Barrier> barriers) {
        Set<OrganisationId> named = new HashSet<>();
        barriers.forEach(barrier -> {
            named.add(barrier.reportedBy());
            named.add(barrier.report().asked());
        });
        return spokespeople.spokenForBy(caller, named);
    }

    private void requireSpeaksFor(OrganisationId organisation, BarrierState state, Caller by) {
        if (spokespeople.spokenForBy(by, List.of(organisation)).isEmpty()) {
            throw DomainProblem.forbidden(
                    state.isSaidByReporter()
                            ? "That it is not gone is for those to say who reported it."
                            : "What becomes of it is for the organisation to say that is asked to remove it.");
        }
    }

    private static void addUnfit(Optional<Organisation> asked, List<FieldProblem> problems) {
        if (asked.isEmpty()) {
            problems.add(FieldProblem.inBody(
                    "asked", "unknown-organisation", "The register has no organisation with this id."));
        } else if (asked.get().profile().particulars().standing() == Standing.CLOSED) {
            problems.add(FieldProblem.inBody("asked", "closed", "It has closed and can't remove anything."));
        }
    }

    private void record(String action, @Nullable BarrierState before, Barrier after, Caller by) {
        trail.record(
                by.actor(),
                action,
                SubjectKind.INFORMATION_BARRIER,
                after.id().value(),
                List.of(FieldChange.of(
                        "state", before == null ? null : WireNames.of(before), WireNames.of(after.state()))));
    }

    private LocalDate today() {
        return London.today(clock);
    }
}

package org.compacthub.register;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.compacthub.caller.Caller;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationBatches;
import org.compacthub.organisation.Supplier;
import org.compacthub.problem.DomainProblem;

/** Brings the previewed rows into the register, all of them or none. Goes on after the request. */
@Singleton
class CarryOut {
    private static final String ACTION = "carryOutRegisterImport";
    static final Set<RowKind> ALL =
            EnumSet.of(RowKind.ADDED, RowKind.CHANGED, RowKind.UNCHANGED, RowKind.POSSIBLE_DUPLICATE);

    private final ListImports listImports;
    private final ListImportRows imports;
    private final StagedRows staged;
    private final Planner planner;
    private final OrganisationBatches batches;
    private final BroughtInRows broughtIn;
    private final UnderWay underWay;
    private final Ids ids;
    private final InstantSource clock;

    CarryOut(
            ListImports listImports,
            ListImportRows imports,
            StagedRows staged,
            Planner planner,
            OrganisationBatches batches,
            BroughtInRows broughtIn,
            UnderWay underWay,
            Ids ids,
            InstantSource clock) {
        this.listImports = listImports;
        this.imports = imports;
        this.staged = staged;
        this.planner = planner;
        this.batches = batches;
        this.broughtIn = broughtIn;
        this.underWay = underWay;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins; whether the register has changed so that something else would come of a row shows in the work.
     *
     * @throws DomainProblem {@code NOT_FOUND}, {@code STALE}, or {@code CONFLICT} where a possible duplicate is undecided
     */
    ListImport start(UUID id, long version, Caller caller) {
        return underWay.start(
                () -> {
                    ListImport begun = listImports.held(id, version, caller).to(ImportStatus.CARRYING_OUT);
                    staged.after(id, 0, EnumSet.of(RowKind.POSSIBLE_DUPLICATE), 1)
                            .forEach(CarryOut::checkDecided);
                    return begun;
                },
                (begun, done) -> bringIn(begun, done, caller),
                ImportStatus.CARRIED_OUT);
    }

    private void bringIn(ListImport begun, IntConsumer done, Caller caller) {
        UUID id = begun.id();
        Set<OrganisationId> own = new HashSet<>();
        int count = 0;
        int last = 0;
        for (List<StagedRow> rows = staged.after(id, last, ALL, Preview.BATCH);
                !rows.isEmpty();
                rows = staged.after(id, last, ALL, Preview.BATCH)) {
            done.accept(count);
            write(begun, rows, own, caller);
            last = rows.getLast().number();
            count += rows.size();
        }
        done.accept(count);
        imports.removeParts(id);
    }

    private void write(ListImport listImport, List<StagedRow> rows, Set<OrganisationId> own, Caller caller) {
        Map<Integer, Planner.Decided> decided = new HashMap<>();
        rows.stream()
                .filter(row -> row.decision() != null)
                .forEach(row -> decided.put(
                        row.number(), new Planner.Decided(Objects.requireNonNull(row.decision()), row.organisation())));
        List<Planned> planned = planner.plan(
                rows.stream().map(StagedRow::clean).toList(), decided, listImport.layout(), caller, Optional.of(own));
        Instant now = clock.instant();
        List<Organisation> added = new ArrayList<>();
        List<OrganisationBatches.Changed> changed = new ArrayList<>();
        List<StagedRow> written = new ArrayList<>();
        Map<OrganisationId, Map<String, String>> supplied = new HashMap<>();
        for (int index = 0; index < rows.size(); index++) {
            Planned plan = planned.get(index);
            checkAsPreviewed(rows.get(index), plan.row());
            StagedRow row = plan.row().remarkedAs(rows.get(index));
            switch (plan.row().kind()) {
                case ADDED -> {
                    Organisation entry = Organisation.added(
                            new OrganisationId(ids.next()), Objects.requireNonNull(plan.after()), now);
                    added.add(entry);
                    supplied.put(entry.id(), plan.supplied());
                    written.add(row.of(entry.id(), entry.version(), null));
                }
                case CHANGED -> {
                    Organisation before = Objects.requireNonNull(plan.before());
                    Organisation entry = before.changed(Objects.requireNonNull(plan.after()), now);
                    changed.add(new OrganisationBatches.Changed(before, entry));
                    supplied.put(entry.id(), plan.supplied());
                    written.add(row.of(entry.id(), entry.version(), before.version()));
                }
                case UNCHANGED, LEFT_OUT, REFUSED, POSSIBLE_DUPLICATE -> written.add(row);
            }
        }
        Supplier supplier = Supplier.of(caller.actor(), listImport.inWords());
        added.forEach(entry -> own.add(entry.id()));
        batches.add(added, supplier, caller.actor(), ACTION);
        batches.change(changed, supplier, caller.actor(), ACTION);
        broughtIn.put(supplied);
        staged.change(listImport.id(), written);
    }

    /** What somebody decided after the preview may be what makes it another kind. */
    private static void checkAsPreviewed(StagedRow before, StagedRow now) {
        if (now.kind() == RowKind.POSSIBLE_DUPLICATE) {
            throw refused(
                    now,
                    "The register has changed since the preview, and row %d may be an organisation that is in it by now. Make the preview again."
                            .formatted(now.number()));
        }
        boolean same = before.kind() == now.kind()
                && Objects.equals(before.organisation(), now.organisation())
                && before.document().after().equals(now.document().after());
        if (!same && before.decision() == null) {
            throw refused(
                    now,
                    "The register has changed since the preview, and something else would come of row %d. Make the preview again."
                            .formatted(before.number()));
        }
        if (now.kind() == RowKind.REFUSED) {
            throw refused(
                    now,
                    "Row %d can't be taken so: %s"
                            .formatted(now.number(), now.document().reason()));
        }
    }

    private static void checkDecided(StagedRow row) {
        if (row.kind() == RowKind.POSSIBLE_DUPLICATE) {
            throw DomainProblem.conflict(
                    "Row %d may be an organisation that is in the register. Decide whether to add it, to match it or to leave it out."
                            .formatted(row.number()));
        }
    }

    private static RefusedWork refused(StagedRow row, String detail) {
        UUID entry = row.organisation() != null
                ? row.organisation().value()
                : row.document().candidates().stream().findFirst().orElse(null);
        return new RefusedWork(new Refusal(
                detail,
                List.of(new Refusal.Obstacle(
                        row.number(), row.document().texts().get("name"), detail, entry))));
    }
}

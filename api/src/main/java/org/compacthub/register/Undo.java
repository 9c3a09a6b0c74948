package org.compacthub.register;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.EntryTexts;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationBatches;
import org.compacthub.organisation.Supplier;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;

/**
 * Takes an import back as a whole. An entry that is brought back says again what an earlier import left, so that imports can be taken back from the last to
 * the first.
 */
@Singleton
class Undo {
    private static final String ACTION = "undoRegisterImport";
    private static final Set<RowKind> WRITTEN = EnumSet.of(RowKind.ADDED, RowKind.CHANGED);
    private static final int MOST_NAMED = 100;
    private static final String CHANGED_SINCE = "Its entry was changed since.";
    private static final String REFERRED_TO = "Something else refers to its entry by now.";

    private final ListImports listImports;
    private final ListImportRows imports;
    private final StagedRows staged;
    private final OrganisationBatches batches;
    private final BroughtInRows broughtIn;
    private final Database database;
    private final InstantSource clock;

    Undo(
            ListImports listImports,
            ListImportRows imports,
            StagedRows staged,
            OrganisationBatches batches,
            BroughtInRows broughtIn,
            Database database,
            InstantSource clock) {
        this.listImports = listImports;
        this.imports = imports;
        this.staged = staged;
        this.batches = batches;
        this.broughtIn = broughtIn;
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param skipChanged leave as they are the entries that can't be taken back
     * @throws DomainProblem {@code NOT_FOUND}, {@code STALE}, or {@code CONFLICT} with the rows that can't be taken back
     */
    ListImport run(UUID id, long version, boolean skipChanged, Caller caller) {
        return database.write(() -> {
            ListImport after = listImports.held(id, version, caller).to(ImportStatus.UNDONE);
            List<StagedRow> kept = new ArrayList<>();
            int last = 0;
            for (List<StagedRow> rows = staged.after(id, last, WRITTEN, Preview.BATCH);
                    !rows.isEmpty();
                    rows = staged.after(id, last, WRITTEN, Preview.BATCH)) {
                kept.addAll(takeBack(rows, caller));
                last = rows.getLast().number();
            }
            if (!kept.isEmpty() && !skipChanged) {
                throw DomainProblem.conflict(
                        "%s can't be taken back. Take back the others alone by skip-changed=true."
                                .formatted(kept.size() == 1 ? "1 row" : kept.size() + " rows"),
                        kept.stream().limit(MOST_NAMED).map(Undo::problem).toList());
            }
            staged.change(id, kept);
            imports.change(after);
            return after;
        });
    }

    private List<StagedRow> takeBack(List<StagedRow> rows, Caller caller) {
        Map<OrganisationId, Organisation> entries = batches.locked(rows.stream()
                .map(row -> Objects.requireNonNull(row.organisation()))
                .toList());
        List<StagedRow> kept = new ArrayList<>();
        List<StagedRow> added = new ArrayList<>();
        List<StagedRow> changed = new ArrayList<>();
        for (StagedRow row : rows) {
            Organisation entry = entries.get(row.organisation());
            if (entry == null || !Objects.equals(entry.version(), row.organisationVersion())) {
                kept.add(row.remarking("Not taken back: " + CHANGED_SINCE));
            } else if (row.kind() == RowKind.ADDED) {
                added.add(row);
            } else {
                changed.add(row);
            }
        }
        Set<OrganisationId> stay = batches.remove(
                added.stream()
                        .map(row -> Objects.requireNonNull(row.organisation()))
                        .toList(),
                caller.actor(),
                ACTION);
        added.stream()
                .filter(row -> stay.contains(row.organisation()))
                .forEach(row -> kept.add(row.remarking("Not taken back: " + REFERRED_TO)));
        restore(changed, entries, caller);
        return kept;
    }

    private void restore(List<StagedRow> rows, Map<OrganisationId, Organisation> entries, Caller caller) {
        List<OrganisationBatches.Changed> changes = new ArrayList<>();
        List<StagedRows.BroughtBack> broughtBack = new ArrayList<>();
        for (StagedRow row : rows) {
            Organisation now = Objects.requireNonNull(entries.get(row.organisation()));
            Organisation earlier = now.changed(
                    EntryTexts.written(CleanRow.read(row.document().before()), now.profile()), clock.instant());
            changes.add(new OrganisationBatches.Changed(now, earlier));
            Optional.ofNullable(row.foundVersion())
                    .ifPresent(
                            found -> broughtBack.add(new StagedRows.BroughtBack(now.id(), found, earlier.version())));
            Optional.ofNullable(row.document().suppliedBefore())
                    .ifPresentOrElse(
                            supplied -> broughtIn.put(Map.of(now.id(), supplied)),
                            () -> broughtIn.remove(now.id().value()));
        }
        batches.change(changes, Supplier.of(caller.actor(), "a list taken back"), caller.actor(), ACTION);
        staged.recognise(broughtBack);
    }

    private static FieldProblem problem(StagedRow row) {
        return FieldProblem.inBody(
                "rows/" + row.number(), "not-undoable", row.document().remarks().getLast());
    }
}

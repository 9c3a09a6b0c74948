package org.compacthub.register;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.compacthub.caller.Caller;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.EntryTexts;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationBatches;
import org.compacthub.organisation.Supplier;
import org.compacthub.problem.DomainProblem;

/**
 * Takes an import back as a whole. An entry that is brought back says again what an earlier import left, so that imports can be taken back from the last to
 * the first.
 */
@Singleton
class Undo {
    private static final String ACTION = "undoRegisterImport";
    static final Set<RowKind> WRITTEN = EnumSet.of(RowKind.ADDED, RowKind.CHANGED);
    private static final String GONE = "Its entry is not in the register any more.";
    private static final String CHANGED_SINCE = "Its entry was changed since.";
    private static final String REFERRED_TO = "%s refers to its entry by now.";

    /** What may be told of what holds an entry, by its table. A consultation may be under embargo and a request for information known to few, so they are not named. */
    private static final Map<String, String> HOLDERS = Map.ofEntries(
            Map.entry("contact", "A contact"),
            Map.entry("membership", "Somebody's account"),
            Map.entry("audience_pick", "An audience"),
            Map.entry("compact_sign_up", "A sign-up to the Compact"),
            Map.entry("correction", "A correction"),
            Map.entry("interest", "An interest"),
            Map.entry("meeting_place", "A meeting place"),
            Map.entry("knowledge_note", "A note"),
            Map.entry("organisation_merge", "A merge"));

    private final ListImports listImports;
    private final StagedRows staged;
    private final OrganisationBatches batches;
    private final BroughtInRows broughtIn;
    private final UnderWay underWay;
    private final InstantSource clock;

    Undo(
            ListImports listImports,
            StagedRows staged,
            OrganisationBatches batches,
            BroughtInRows broughtIn,
            UnderWay underWay,
            InstantSource clock) {
        this.listImports = listImports;
        this.staged = staged;
        this.batches = batches;
        this.broughtIn = broughtIn;
        this.underWay = underWay;
        this.clock = clock;
    }

    /**
     * Begins; which rows can't be taken back shows in the work.
     *
     * @param skipChanged leave as they are the entries that can't be taken back
     * @throws DomainProblem {@code NOT_FOUND}, {@code STALE} or {@code CONFLICT}
     */
    ListImport start(UUID id, long version, boolean skipChanged, Caller caller) {
        return underWay.start(
                () -> listImports.held(id, version, caller).to(ImportStatus.UNDOING),
                (begun, done) -> takeBack(begun, done, skipChanged, caller),
                ImportStatus.UNDONE);
    }

    private void takeBack(ListImport begun, IntConsumer done, boolean skipChanged, Caller caller) {
        UUID id = begun.id();
        List<Kept> kept = new ArrayList<>();
        int count = 0;
        int last = 0;
        for (List<StagedRow> rows = staged.after(id, last, WRITTEN, Preview.BATCH);
                !rows.isEmpty();
                rows = staged.after(id, last, WRITTEN, Preview.BATCH)) {
            done.accept(count);
            kept.addAll(takeBack(rows, caller));
            last = rows.getLast().number();
            count += rows.size();
        }
        done.accept(count);
        if (!kept.isEmpty() && !skipChanged) {
            throw new RefusedWork(new Refusal(
                    "%s can't be taken back, so nothing was. The others alone can be."
                            .formatted(kept.size() == 1 ? "1 row" : kept.size() + " rows"),
                    kept.stream().map(Kept::obstacle).toList()));
        }
        staged.change(id, kept.stream().map(Kept::remarked).toList());
    }

    /** A row of which the entry stays as it is, and why. */
    private record Kept(StagedRow row, String why, boolean isThere) {
        StagedRow remarked() {
            return row.remarking("Not taken back: " + why);
        }

        Refusal.Obstacle obstacle() {
            return new Refusal.Obstacle(
                    row.number(),
                    row.document().texts().get("name"),
                    why,
                    isThere ? Objects.requireNonNull(row.organisation()).value() : null);
        }
    }

    private List<Kept> takeBack(List<StagedRow> rows, Caller caller) {
        Map<OrganisationId, Organisation> entries = batches.locked(rows.stream()
                .map(row -> Objects.requireNonNull(row.organisation()))
                .toList());
        List<Kept> kept = new ArrayList<>();
        List<StagedRow> added = new ArrayList<>();
        List<StagedRow> changed = new ArrayList<>();
        for (StagedRow row : rows) {
            Organisation entry = entries.get(row.organisation());
            if (entry == null) {
                kept.add(new Kept(row, GONE, false));
            } else if (!Objects.equals(entry.version(), row.organisationVersion())) {
                kept.add(new Kept(row, CHANGED_SINCE, true));
            } else if (row.kind() == RowKind.ADDED) {
                added.add(row);
            } else {
                changed.add(row);
            }
        }
        Map<OrganisationId, String> stay = batches.remove(
                added.stream()
                        .map(row -> Objects.requireNonNull(row.organisation()))
                        .toList(),
                caller.actor(),
                ACTION);
        added.stream()
                .filter(row -> stay.containsKey(row.organisation()))
                .forEach(row -> kept.add(new Kept(
                        row,
                        REFERRED_TO.formatted(HOLDERS.getOrDefault(stay.get(row.organisation()), "Something else")),
                        true)));
        restore(changed, entries, caller);
        return kept;
    }

    private void restore(List<StagedRow> rows, Map<OrganisationId, Organisation> entries, Caller caller) {
        List<OrganisationBatches.Changed> changes = new ArrayList<>();
        List<StagedRows.BroughtBack> broughtBack = new ArrayList<>();
        Map<OrganisationId, Map<String, String>> supplied = new HashMap<>();
        List<OrganisationId> unsupplied = new ArrayList<>();
        for (StagedRow row : rows) {
            Organisation now = Objects.requireNonNull(entries.get(row.organisation()));
            Organisation earlier = now.changed(
                    EntryTexts.written(CleanRow.read(row.document().before()), now.profile()), clock.instant());
            changes.add(new OrganisationBatches.Changed(now, earlier));
            Optional.ofNullable(row.foundVersion())
                    .ifPresent(
                            found -> broughtBack.add(new StagedRows.BroughtBack(now.id(), found, earlier.version())));
            Optional.ofNullable(row.document().suppliedBefore())
                    .ifPresentOrElse(before -> supplied.put(now.id(), before), () -> unsupplied.add(now.id()));
        }
        broughtIn.put(supplied);
        broughtIn.remove(unsupplied);
        batches.change(changes, Supplier.of(caller.actor(), "a list taken back"), caller.actor(), ACTION);
        staged.recognise(broughtBack);
    }
}

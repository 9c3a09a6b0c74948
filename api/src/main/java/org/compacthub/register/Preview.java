package org.compacthub.register;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;

/** Reads the rows of a file and says what would come of each. So many rows at a time are kept, so that others see how far it is. */
@Singleton
class Preview {
    static final int BATCH = 500;

    private final ListImports listImports;
    private final ListImportRows imports;
    private final StagedRows staged;
    private final Planner planner;
    private final Vocabulary vocabulary;
    private final Database database;

    Preview(
            ListImports listImports,
            ListImportRows imports,
            StagedRows staged,
            Planner planner,
            Vocabulary vocabulary,
            Database database) {
        this.listImports = listImports;
        this.imports = imports;
        this.staged = staged;
        this.planner = planner;
        this.vocabulary = vocabulary;
        this.database = database;
    }

    /**
     * @throws DomainProblem {@code NOT_FOUND}, {@code STALE}, or {@code CONFLICT} if it is past its preview or somebody else takes it in hand meanwhile
     */
    ListImport make(UUID id, long version, Caller caller) {
        Map<Integer, Planner.Decided> decided = new HashMap<>();
        ListImport reading = database.write(() -> {
            ListImport begun = listImports
                    .held(id, version, caller)
                    .to(ImportStatus.READING)
                    .read(0);
            for (StagedRow row : staged.decided(id)) {
                decided.put(
                        row.number(), new Planner.Decided(Objects.requireNonNull(row.decision()), row.organisation()));
            }
            staged.removeAll(id);
            imports.change(begun);
            return begun;
        });
        int count = readAll(reading, decided, caller);
        return database.write(() -> {
            ListImport done = listImports
                    .held(id, reading.version(), caller)
                    .to(ImportStatus.PREVIEWED)
                    .read(count);
            imports.change(done);
            return done;
        });
    }

    private int readAll(ListImport reading, Map<Integer, Planner.Decided> decided, Caller caller) {
        Layout layout = reading.layout();
        RowReader reader = new RowReader(
                layout,
                new RegisterTerms(Arrays.stream(TermKind.values())
                        .flatMap(kind -> vocabulary.terms(kind).stream())
                        .toList()));
        Repeats repeats = new Repeats();
        Resembling resembling = new Resembling();
        int number = 0;
        try (CsvRows rows = CsvRows.of(
                new PartStream(part -> imports.part(reading.id(), part)), layout.charset(), layout.separator())) {
            rows.next();
            while (rows.hasNext()) {
                List<CleanRow> batch = new ArrayList<>();
                Map<Integer, Resemblance> alike = new HashMap<>();
                while (rows.hasNext() && batch.size() < BATCH) {
                    CleanRow row = reader.read(++number, rows.next());
                    CleanRow kept = row.refusal() != null ? row : row.refusedFor(repeats.of(row));
                    batch.add(kept);
                    if (kept.refusal() == null) {
                        resembling.of(kept).ifPresent(found -> alike.put(kept.number(), found));
                    }
                }
                keep(reading, batch, alike, decided, caller);
            }
        }
        return number;
    }

    private void keep(
            ListImport reading,
            List<CleanRow> batch,
            Map<Integer, Resemblance> alike,
            Map<Integer, Planner.Decided> decided,
            Caller caller) {
        database.write(() -> {
            imports.noteRead(reading, batch.getLast().number());
            List<Planned> planned = planner.plan(batch, decided, reading.layout(), caller, Optional.empty());
            staged.add(
                    reading.id(),
                    planned.stream().map(each -> resembling(each.row(), alike)).toList());
            return true;
        });
    }

    private static StagedRow resembling(StagedRow row, Map<Integer, Resemblance> alike) {
        Resemblance another = alike.get(row.number());
        return another == null || row.kind() != RowKind.ADDED ? row : row.alsoLike(another);
    }
}

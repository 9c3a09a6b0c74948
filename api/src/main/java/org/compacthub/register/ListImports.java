package org.compacthub.register;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisations;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;
import org.jspecify.annotations.Nullable;

/** The lists that were handed in, up to their preview. */
@Singleton
class ListImports {
    private static final int PART = 256 * 1024;

    private final ListImportRows imports;
    private final StagedRows staged;
    private final Organisations organisations;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    ListImports(
            ListImportRows imports,
            StagedRows staged,
            Organisations organisations,
            Database database,
            Ids ids,
            InstantSource clock) {
        this.imports = imports;
        this.staged = staged;
        this.organisations = organisations;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps a file of which the layout is known. */
    ListImport add(Path file, Layout layout, @Nullable String fileName, Caller caller) {
        return database.write(() -> {
            ListImport added = new ListImport(
                    ids.next(),
                    0,
                    ImportStatus.UPLOADED,
                    caller.person().orElseThrow().value(),
                    caller.organisation().orElseThrow().value(),
                    clock.instant(),
                    fileName,
                    file.toFile().length(),
                    0,
                    layout,
                    null,
                    null);
            imports.add(added);
            keep(added.id(), file);
            return added;
        });
    }

    private void keep(UUID id, Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
                imports.addPart(id, number++, part);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * @throws DomainProblem {@code NOT_FOUND}, also where the caller may not know of it
     */
    ListImport get(UUID id, Caller caller) {
        return database.read(() -> imports.find(id))
                .filter(found -> found.isKnownTo(caller))
                .orElseThrow(() -> DomainProblem.notFound("import"));
    }

    /**
     * The import as it stays until the transaction under way ends.
     *
     * @throws DomainProblem {@code NOT_FOUND}, {@code STALE}, or {@code CONFLICT} while it is being carried out or taken back
     */
    ListImport held(UUID id, long version, Caller caller) {
        // Whoever ends a work holds it for a moment, so what it says is asked without waiting first.
        get(id, caller).checkIdle();
        ListImport found = imports.findLocked(id)
                .filter(each -> each.isKnownTo(caller))
                .orElseThrow(() -> DomainProblem.notFound("import"));
        found.checkIdle();
        if (found.version() != version) {
            throw DomainProblem.stale(found.version());
        }
        return found;
    }

    ListImport map(
            UUID id,
            long version,
            Map<String, String> columns,
            String sector,
            @Nullable String kind,
            boolean keepsNames,
            Caller caller) {
        return database.write(() -> {
            ListImport before = held(id, version, caller);
            checkColumns(columns, before.layout());
            ListImport after = before.to(ImportStatus.UPLOADED)
                    .meaning(before.layout().meaning(columns, sector, kind, keepsNames));
            staged.removeAll(id);
            imports.change(after);
            return after;
        });
    }

    private static void checkColumns(Map<String, String> columns, Layout layout) {
        Set<String> fields = new HashSet<>();
        columns.forEach((column, field) -> {
            if (!layout.header().contains(column)) {
                throw invalid("unknown-column", "The file has no column \"%s\".".formatted(column));
            }
            if (!fields.add(field)) {
                throw invalid("field-twice", "Two columns are to be %s. Choose one.".formatted(field));
            }
        });
        if (!fields.contains("name")) {
            throw invalid("no-name", "Say which column holds the name.");
        }
    }

    /** Decides what becomes of a row. */
    ListImport decide(
            UUID id, long version, int number, Decision decision, @Nullable OrganisationId match, Caller caller) {
        return database.write(() -> {
            ListImport before = held(id, version, caller);
            ListImport after = before.to(ImportStatus.PREVIEWED);
            StagedRow row = staged.find(id, number).orElseThrow(() -> DomainProblem.notFound("row"));
            if (row.kind() == RowKind.REFUSED && row.decision() == null) {
                throw DomainProblem.conflict("This row is refused, so there is nothing to decide.");
            }
            if (decision != Decision.LEAVE_OUT && row.kind() != RowKind.POSSIBLE_DUPLICATE && row.decision() == null) {
                throw DomainProblem.conflict("Only a possible duplicate needs that decided.");
            }
            if (decision == Decision.MATCH
                    && (match == null || organisations.find(match).isEmpty())) {
                throw DomainProblem.invalid(FieldProblem.inBody(
                        "organisationId",
                        "unknown-organisation",
                        "Say which organisation it is; the register has none with this id."));
            }
            staged.change(
                    id,
                    List.of(new StagedRow(
                            number,
                            kindOf(decision),
                            decision,
                            decision == Decision.MATCH ? match : null,
                            null,
                            null,
                            row.document())));
            imports.change(after);
            return after;
        });
    }

    /** Whether a match changes anything is seen when it is carried out. */
    private static RowKind kindOf(Decision decision) {
        return switch (decision) {
            case ADD -> RowKind.ADDED;
            case MATCH -> RowKind.CHANGED;
            case LEAVE_OUT -> RowKind.LEFT_OUT;
        };
    }

    ListImport giveUp(UUID id, long version, Caller caller) {
        return database.write(() -> {
            ListImport after = held(id, version, caller).to(ImportStatus.GIVEN_UP);
            staged.removeAll(id);
            imports.removeParts(id);
            imports.change(after);
            return after;
        });
    }

    private static DomainProblem invalid(String code, String detail) {
        return DomainProblem.invalid(FieldProblem.inBody("columns", code, detail));
    }
}

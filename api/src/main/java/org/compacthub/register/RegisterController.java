package org.compacthub.register;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.RegisterApi;
import org.compacthub.contract.model.RegisterImport;
import org.compacthub.contract.model.RegisterImportDecision;
import org.compacthub.contract.model.RegisterImportMapping;
import org.compacthub.contract.model.RegisterImportNote;
import org.compacthub.contract.model.RegisterImportPage;
import org.compacthub.contract.model.RegisterImportRowKind;
import org.compacthub.contract.model.RegisterImportRowPage;
import org.compacthub.http.Cursor;
import org.compacthub.http.ETags;
import org.compacthub.http.NextPage;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.jspecify.annotations.Nullable;

@Controller
class RegisterController implements RegisterApi {
    private final ListImports imports;
    private final ImportPages pages;
    private final Preview preview;
    private final CarryOut carryOut;
    private final Undo undo;
    private final StagedRows staged;
    private final RegisterImportView view;
    private final Database database;
    private final CurrentCaller caller;

    RegisterController(
            ListImports imports,
            ImportPages pages,
            Preview preview,
            CarryOut carryOut,
            Undo undo,
            StagedRows staged,
            RegisterImportView view,
            Database database,
            CurrentCaller caller) {
        this.imports = imports;
        this.pages = pages;
        this.preview = preview;
        this.carryOut = carryOut;
        this.undo = undo;
        this.staged = staged;
        this.view = view;
        this.database = database;
        this.caller = caller;
    }

    @Override
    public HttpResponse<RegisterImportPage> listRegisterImports(Integer limit, @Nullable String cursor) {
        return pages.page(limit, cursor, caller.get());
    }

    @Override
    public HttpResponse<RegisterImport> getRegisterImport(UUID importId) {
        return view.answer(imports.get(importId, caller.get()));
    }

    @Override
    public HttpResponse<RegisterImport> setRegisterImportMapping(
            UUID importId, RegisterImportMapping mapping, @Nullable String ifMatch) {
        return view.answer(imports.map(
                importId,
                ETags.required(ifMatch),
                RegisterImportView.columns(mapping),
                mapping.getSector().getValue(),
                mapping.getKind() == null ? null : mapping.getKind().getValue(),
                Boolean.TRUE.equals(mapping.getKeepNames()),
                caller.get()));
    }

    @Override
    public HttpResponse<RegisterImport> previewRegisterImport(UUID importId, @Nullable String ifMatch) {
        return view.answer(preview.make(importId, ETags.required(ifMatch), caller.get()));
    }

    @Override
    public HttpResponse<RegisterImportRowPage> listRegisterImportRows(
            UUID importId,
            @Nullable List<RegisterImportRowKind> kind,
            @Nullable List<RegisterImportNote> note,
            Integer limit,
            @Nullable String cursor) {
        imports.get(importId, caller.get());
        Set<RowKind> kinds = EnumSet.noneOf(RowKind.class);
        Optional.ofNullable(kind).orElse(List.of()).forEach(each -> kinds.add(RowKind.valueOf(each.name())));
        Set<Noted> notes = EnumSet.noneOf(Noted.class);
        Optional.ofNullable(note).orElse(List.of()).forEach(each -> notes.add(Noted.valueOf(each.name())));
        List<Set<?>> filters = List.of(kinds, notes);
        int after = position(cursor, filters);
        List<StagedRow> found = database.read(() -> staged.after(importId, after, kinds, notes, limit + 1));
        List<StagedRow> items = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit
                ? new Cursor(List.of(Integer.toString(items.getLast().number()))).written(filters)
                : null;
        return NextPage.link(HttpResponse.ok(new RegisterImportRowPage(view.rows(items)).next(next)), next);
    }

    @Override
    public HttpResponse<RegisterImport> decideRegisterImportRow(
            UUID importId, Integer rowNumber, RegisterImportDecision decision, @Nullable String ifMatch) {
        return view.answer(imports.decide(
                importId,
                ETags.required(ifMatch),
                rowNumber,
                Decision.valueOf(decision.getDecision().name()),
                decision.getOrganisationId() == null ? null : new OrganisationId(decision.getOrganisationId()),
                caller.get()));
    }

    @Override
    public HttpResponse<RegisterImport> carryOutRegisterImport(UUID importId, @Nullable String ifMatch) {
        return view.accepted(carryOut.start(importId, ETags.required(ifMatch), caller.get()));
    }

    @Override
    public HttpResponse<RegisterImport> undoRegisterImport(
            UUID importId, @Nullable String ifMatch, Boolean skipChanged) {
        return view.accepted(
                undo.start(importId, ETags.required(ifMatch), Boolean.TRUE.equals(skipChanged), caller.get()));
    }

    @Override
    public HttpResponse<RegisterImport> giveUpRegisterImport(UUID importId, @Nullable String ifMatch) {
        return view.answer(imports.giveUp(importId, ETags.required(ifMatch), caller.get()));
    }

    private static int position(@Nullable String cursor, List<Set<?>> filters) {
        Cursor read = Cursor.read(cursor, 1, filters);
        try {
            return read == null
                    ? 0
                    : Integer.parseInt(Objects.requireNonNull(read).keys().getFirst());
        } catch (NumberFormatException notANumber) {
            throw Cursor.foreign();
        }
    }
}

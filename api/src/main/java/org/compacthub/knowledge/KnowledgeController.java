package org.compacthub.knowledge;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.audience.Texts;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.contract.api.KnowledgeApi;
import org.compacthub.contract.model.KnowledgeKind;
import org.compacthub.contract.model.KnowledgeNote;
import org.compacthub.contract.model.KnowledgeNoteDraft;
import org.compacthub.contract.model.KnowledgeNotePage;
import org.compacthub.contract.model.KnowledgeReaders;
import org.compacthub.contract.model.NewKnowledgeNote;
import org.compacthub.http.ETags;
import org.compacthub.http.Idempotency;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.WireNames;
import org.compacthub.vocabulary.KnownTerms;
import org.compacthub.vocabulary.TermKind;
import org.jspecify.annotations.Nullable;

/** What organisations share of what they know. */
@Controller
class KnowledgeController implements KnowledgeApi {
    private final Knowledge knowledge;
    private final KnowledgeView view;
    private final KnownTerms knownTerms;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    KnowledgeController(
            Knowledge knowledge,
            KnowledgeView view,
            KnownTerms knownTerms,
            Idempotency idempotency,
            CurrentCaller currentCaller) {
        this.knowledge = knowledge;
        this.view = view;
        this.knownTerms = knownTerms;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @Override
    public HttpResponse<KnowledgeNotePage> listKnowledgeNotes(
            @Nullable String q,
            @Nullable List<String> topic,
            @Nullable List<KnowledgeKind> kind,
            @Nullable UUID organisation,
            Integer limit,
            @Nullable String cursor) {
        knownTerms.require(TermKind.TOPIC, "topic", topic);
        Set<Note.Kind> kinds = kind == null
                ? Set.of()
                : kind.stream().map(KnowledgeController::constant).collect(Collectors.toSet());
        var filter = new NoteFilter(
                Optional.ofNullable(q),
                topic == null ? List.of() : topic,
                kinds,
                Optional.ofNullable(organisation).map(OrganisationId::new));
        return view.page(filter, limit, cursor, currentCaller.get());
    }

    @Override
    public HttpResponse<KnowledgeNote> shareKnowledgeNote(NewKnowledgeNote said, @Nullable String idempotencyKey) {
        Caller by = currentCaller.get();
        Note.Content content = content(
                said.getKind(), said.getTitle(), said.getText(), said.getTopics(), said.getLink(), said.getShownTo());
        OrganisationId owner = Optional.ofNullable(said.getOrganisation())
                .map(OrganisationId::new)
                .orElse(null);
        return idempotency.once(
                idempotencyKey,
                by,
                "shareKnowledgeNote",
                said,
                KnowledgeNote.class,
                () -> view.shared(knowledge.share(content, owner, by), by));
    }

    @Override
    public HttpResponse<KnowledgeNote> getKnowledgeNote(UUID knowledgeNoteId) {
        Caller reader = currentCaller.get();
        return view.one(HttpResponse.ok(), knowledge.get(new NoteId(knowledgeNoteId), reader), reader);
    }

    @Override
    public HttpResponse<KnowledgeNote> changeKnowledgeNote(
            UUID knowledgeNoteId, KnowledgeNoteDraft said, @Nullable String ifMatch) {
        long version = ETags.required(ifMatch);
        Caller by = currentCaller.get();
        Note.Content content = content(
                said.getKind(), said.getTitle(), said.getText(), said.getTopics(), said.getLink(), said.getShownTo());
        return view.one(HttpResponse.ok(), knowledge.change(new NoteId(knowledgeNoteId), version, content, by), by);
    }

    @Override
    public HttpResponse<Void> removeKnowledgeNote(UUID knowledgeNoteId, @Nullable String ifMatch) {
        knowledge.remove(new NoteId(knowledgeNoteId), ETags.required(ifMatch), currentCaller.get());
        return HttpResponse.noContent();
    }

    private static Note.Content content(
            KnowledgeKind kind,
            String title,
            String text,
            @Nullable List<String> topics,
            @Nullable URI link,
            KnowledgeReaders shownTo) {
        return new Note.Content(
                constant(kind),
                Texts.required("title", title),
                Texts.required("text", text),
                topics == null ? List.of() : topics,
                link,
                WireNames.constant(Note.Readers.class, shownTo.getValue()));
    }

    private static Note.Kind constant(KnowledgeKind kind) {
        return WireNames.constant(Note.Kind.class, kind.getValue());
    }
}

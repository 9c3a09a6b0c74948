package org.compacthub.knowledge;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.compacthub.caller.Caller;
import org.compacthub.contract.model.KnowledgeKind;
import org.compacthub.contract.model.KnowledgeNote;
import org.compacthub.contract.model.KnowledgeNoteDraft;
import org.compacthub.contract.model.KnowledgeNotePage;
import org.compacthub.contract.model.KnowledgeReaders;
import org.compacthub.http.ETags;
import org.compacthub.http.IdCursorPages;
import org.compacthub.http.NextPage;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** Notes as the contract writes them for one reader. */
@Singleton
class KnowledgeView {
    private final Knowledge knowledge;
    private final Organisations organisations;

    KnowledgeView(Knowledge knowledge, Organisations organisations) {
        this.knowledge = knowledge;
        this.organisations = organisations;
    }

    HttpResponse<KnowledgeNotePage> page(NoteFilter filter, int limit, @Nullable String cursor, Caller reader) {
        List<Object> filters = List.of("knowledge", filter);
        List<Note> found = knowledge.list(filter, reader, IdCursorPages.position(cursor, filters), limit + 1);
        String next =
                IdCursorPages.next(found.stream().map(note -> note.id().value()).toList(), limit, filters);
        KnowledgeNotePage page = new KnowledgeNotePage(written(IdCursorPages.fitting(found, limit), reader)).next(next);
        return checked(NextPage.link(HttpResponse.ok(page), next));
    }

    HttpResponse<KnowledgeNote> shared(Note note, Caller by) {
        return one(
                HttpResponse.created(UriBuilder.of("/api/v1/knowledge-notes")
                        .path(note.id().value().toString())
                        .build()),
                note,
                by);
    }

    HttpResponse<KnowledgeNote> one(MutableHttpResponse<KnowledgeNote> answer, Note note, Caller reader) {
        return checked(answer.body(written(List.of(note), reader).getFirst())
                .header(HttpHeaders.ETAG, ETags.of(note.version())));
    }

    private List<KnowledgeNote> written(List<Note> notes, Caller reader) {
        Map<OrganisationId, Organisation> named =
                organisations.all(notes.stream().map(Note::organisation).collect(Collectors.toSet()));
        return notes.stream()
                .map(note -> new KnowledgeNote(
                        note.id().value(),
                        note.version(),
                        OrganisationMapping.reference(named.get(note.organisation())),
                        written(note.content()),
                        note.sharedOn(),
                        note.changedOn(),
                        note.isKeptBy(reader)))
                .toList();
    }

    private static KnowledgeNoteDraft written(Note.Content content) {
        return new KnowledgeNoteDraft(
                        KnowledgeKind.fromValue(WireNames.of(content.kind())),
                        content.title(),
                        content.text(),
                        KnowledgeReaders.fromValue(WireNames.of(content.shownTo())))
                .topics(content.topics())
                .link(content.link());
    }

    /** A cache asks again each time: who reads decides what is there, and a note can be taken back. */
    private static <T> HttpResponse<T> checked(MutableHttpResponse<T> answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}

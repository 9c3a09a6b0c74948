package org.compacthub.knowledge;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Caller;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;
import org.compacthub.store.WireNames;
import org.compacthub.time.London;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What organisations share. The trail says what was done to a note and to whom it is shown, and never what it says. */
@Singleton
public class Knowledge {
    private final NoteRows rows;
    private final Organisations organisations;
    private final MergedEntries merged;
    private final Vocabulary vocabulary;
    private final AuditTrail trail;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    Knowledge(
            NoteRows rows,
            Organisations organisations,
            MergedEntries merged,
            Vocabulary vocabulary,
            AuditTrail trail,
            Database database,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.organisations = organisations;
        this.merged = merged;
        this.vocabulary = vocabulary;
        this.trail = trail;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param owner whose it is, where that is not the organisation acted for
     * @throws DomainProblem {@code FORBIDDEN} where the caller does not share for that organisation, or {@code VALIDATION}
     */
    public Note share(Note.Content content, @Nullable OrganisationId owner, Caller by) {
        return database.write(() -> {
            OrganisationId organisation = owner(owner, by);
            requireKnown(content);
            Note added = new Note(new NoteId(ids.next()), 0, organisation, content, today(), today());
            rows.insert(added);
            record("shareKnowledgeNote", added, null, content.shownTo(), by);
            return added;
        });
    }

    /**
     * @throws DomainProblem {@code NOT_FOUND}, also where it is there and not for this reader
     */
    Note get(NoteId id, Caller reader) {
        return seen(database.read(() -> rows.find(id)), reader);
    }

    /** Newest first, after that one, as far as the reader may see them. */
    List<Note> list(NoteFilter filter, Caller reader, Optional<UUID> before, int size) {
        return database.read(() -> rows.list(
                filter,
                filter.organisation().map(List::of).map(merged::all).orElse(Set.of()),
                reader.signedIn(),
                before,
                size));
    }

    /**
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN}, {@code STALE}, or {@code VALIDATION}
     */
    Note change(NoteId id, long version, Note.Content content, Caller by) {
        return database.write(() -> {
            Note before = kept(id, by);
            Note after = before.changed(version, content, today());
            requireKnown(content);
            rows.update(after);
            record("changeKnowledgeNote", after, before.content().shownTo(), content.shownTo(), by);
            return after;
        });
    }

    /**
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN}, or {@code STALE}
     */
    void remove(NoteId id, long version, Caller by) {
        database.write(() -> {
            Note before = kept(id, by);
            before.requireCurrent(version);
            rows.delete(id);
            record("removeKnowledgeNote", before, before.content().shownTo(), null, by);
            return before;
        });
    }

    private Note kept(NoteId id, Caller by) {
        Note found = seen(rows.findLocked(id), by);
        if (!found.isKeptBy(by)) {
            throw DomainProblem.forbidden("Only the people of the organisation that shares it change a note.");
        }
        return found;
    }

    private static Note seen(Optional<Note> found, Caller reader) {
        return found.filter(note -> note.isShownTo(reader)).orElseThrow(() -> DomainProblem.notFound("note"));
    }

    private OrganisationId owner(@Nullable OrganisationId owner, Caller by) {
        OrganisationId own =
                by.organisation().orElseThrow(() -> DomainProblem.forbidden("Sign in for an organisation first."));
        if (owner == null || by.actsFor(owner)) {
            return own;
        }
        if (!Note.keepsAll(by)) {
            throw DomainProblem.forbidden("Share for the organisation that you act for.");
        }
        return organisations
                .find(owner)
                .map(Organisation::id)
                .orElseThrow(() -> DomainProblem.invalid(FieldProblem.inBody(
                        "organisation", "unknown-organisation", "The register has no organisation with this id.")));
    }

    private void requireKnown(Note.Content content) {
        List<FieldProblem> unknown = vocabulary.unknown(TermKind.TOPIC, content.topics());
        if (!unknown.isEmpty()) {
            throw DomainProblem.invalid(unknown);
        }
    }

    private void record(
            String action, Note note, Note.@Nullable Readers before, Note.@Nullable Readers after, Caller by) {
        List<FieldChange> changes = new ArrayList<>();
        if (before != after) {
            changes.add(FieldChange.of(
                    "shownTo",
                    before == null ? null : WireNames.of(before),
                    after == null ? null : WireNames.of(after)));
        }
        trail.record(by.actor(), action, SubjectKind.KNOWLEDGE_NOTE, note.id().value(), changes);
    }

    private LocalDate today() {
        return London.today(clock);
    }
}

package org.compacthub.audit;

import io.micronaut.http.HttpResponse;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.caller.Actor;
import org.compacthub.contract.model.Change;
import org.compacthub.contract.model.ChangePage;
import org.compacthub.contract.model.ChangeSubjectKind;
import org.compacthub.contract.model.FieldChange;
import org.compacthub.contract.model.OrganisationRef;
import org.compacthub.contract.model.PersonRef;
import org.compacthub.http.Cursor;
import org.compacthub.http.NextPage;
import org.jspecify.annotations.Nullable;

/** Pages of the trail as the contract writes them. */
public final class ChangePages {
    private ChangePages() {}

    /**
     * Where the page begins.
     *
     * @param filters what the list is restricted to, to which the cursor is bound
     */
    public static Optional<UUID> position(@Nullable String cursor, Object filters) {
        Cursor read = Cursor.read(cursor, 1, filters);
        if (read == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(read.keys().getFirst()));
        } catch (IllegalArgumentException notAnId) {
            throw Cursor.foreign();
        }
    }

    /** The answer with a page of changes. */
    public static HttpResponse<ChangePage> answer(Changes changes, Object filters) {
        ChangePage page =
                new ChangePage(changes.items().stream().map(ChangePages::change).toList());
        String next = changes.next()
                .map(id -> new Cursor(List.of(id.toString())).written(filters))
                .orElse(null);
        page.setNext(next);
        return NextPage.link(HttpResponse.ok(page), next);
    }

    private static Change change(org.compacthub.audit.Change change) {
        Change written = new Change(
                change.id(),
                change.at().atOffset(ZoneOffset.UTC),
                change.action(),
                change.subject(),
                ChangeSubjectKind.fromValue(change.kind().wireName()),
                change.fields().stream().map(ChangePages::fieldChange).toList());
        Actor by = change.by();
        by.person()
                .map(id -> new PersonRef(id, change.personName().orElse(Actor.ERASED)))
                .ifPresent(written::setBy);
        by.organisation()
                .flatMap(id -> change.organisationName().map(name -> new OrganisationRef(id, name)))
                .ifPresent(written::setOrganisation);
        return written;
    }

    private static FieldChange fieldChange(org.compacthub.audit.FieldChange change) {
        FieldChange written = new FieldChange(change.field());
        written.setBefore(change.before().orElse(null));
        written.setAfter(change.after().orElse(null));
        return written;
    }
}

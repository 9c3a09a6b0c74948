package org.compacthub.knowledge;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import org.compacthub.organisation.Words;
import org.compacthub.store.Database;
import org.compacthub.store.Renewal;

/** Writes anew by what notes are found, after the rules of {@link Words} changed. */
@Singleton
class NoteWordRefill extends Renewal {
    private static final int AT_ONCE = 100;

    private final NoteWordRows rows;

    NoteWordRefill(NoteWordRows rows, Database database) {
        super(database, "notes");
        this.rows = rows;
    }

    @EventListener
    void onStart(StartupEvent event) {
        begin();
    }

    @Override
    protected boolean isDone() {
        return rows.rules() >= Words.RULES;
    }

    @Override
    protected void markDone() {
        rows.mark(Words.RULES);
    }

    @Override
    protected String batch(String after) {
        List<NoteWordRows.Written> notes = rows.held(after, AT_ONCE);
        rows.renew(notes);
        return notes.size() < AT_ONCE ? "" : notes.getLast().note().toString();
    }
}

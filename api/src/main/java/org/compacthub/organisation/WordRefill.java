package org.compacthub.organisation;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import org.compacthub.id.OrganisationId;
import org.compacthub.store.Database;
import org.compacthub.store.Renewal;

/** Writes anew by what entries are found, after the rules of {@link Words} changed. */
@Singleton
class WordRefill extends Renewal {
    private static final int AT_ONCE = 250;

    private final IndexRenewalRows renewal;
    private final OrganisationRows rows;

    WordRefill(IndexRenewalRows renewal, OrganisationRows rows, Database database) {
        super(database, "entries");
        this.renewal = renewal;
        this.rows = rows;
    }

    @EventListener
    void onStart(StartupEvent event) {
        begin();
    }

    @Override
    protected boolean isDone() {
        return renewal.rules() >= Words.RULES;
    }

    @Override
    protected void markDone() {
        renewal.mark(Words.RULES);
    }

    @Override
    protected String batch(String after) {
        List<OrganisationId> ids = renewal.after(after, AT_ONCE);
        renewal.renew(rows.held(ids).values());
        return ids.size() < AT_ONCE ? "" : ids.getLast().value().toString();
    }
}

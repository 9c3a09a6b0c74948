package org.compacthub.register;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import org.compacthub.organisation.OrganisationRestated;

/** Lets an import know its entries again when a merge of them was taken back, so that it can be taken back itself. */
@Singleton
class RestatedEntries {
    private final StagedRows staged;

    RestatedEntries(StagedRows staged) {
        this.staged = staged;
    }

    @EventListener
    void onRestated(OrganisationRestated event) {
        staged.recognise(List.of(new StagedRows.BroughtBack(event.entry(), event.said(), event.says())));
    }
}

package org.compacthub.organisation;

import jakarta.inject.Singleton;
import org.compacthub.caller.Caller;
import org.compacthub.http.KeptPages;
import org.compacthub.id.OrganisationId;

/** Entries as everybody sees them. All that they say is told by the register, so that one is kept as long as nothing in that changes. */
@Singleton
class PublicEntries {
    private final Organisations organisations;
    private final OrganisationView view;
    private final RegisterEdition edition;
    private final KeptPages kept;

    PublicEntries(Organisations organisations, OrganisationView view, RegisterEdition edition, KeptPages kept) {
        this.organisations = organisations;
        this.view = view;
        this.edition = edition;
        this.kept = kept;
    }

    private record Key(long edition, OrganisationId asked) {}

    /**
     * @throws org.compacthub.problem.DomainProblem {@code NOT_FOUND}
     */
    OrganisationView.Seen get(OrganisationId asked) {
        return kept.get(new Key(edition.now(), asked), () -> view.seen(organisations.get(asked), Caller.reader()));
    }
}

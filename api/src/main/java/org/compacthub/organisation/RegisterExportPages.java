package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.List;
import org.compacthub.caller.Caller;

/** Entries for the register's files, each as its reader may know it. */
@Singleton
class RegisterExportPages {
    private final OrganisationView view;

    RegisterExportPages(OrganisationView view) {
        this.view = view;
    }

    List<org.compacthub.contract.model.Organisation> told(List<Organisation> page, Caller reader) {
        return view.all(page, reader);
    }

    List<String> rows(List<Organisation> page, Caller reader) {
        Iterator<org.compacthub.contract.model.Organisation> told =
                view.all(page, reader).iterator();
        return page.stream()
                .map(entry -> EntryCsvMapping.row(entry.seenWith(Sight.of(reader, entry.id())), told.next()))
                .toList();
    }
}

package org.compacthub.upkeep;

import java.util.List;
import org.compacthub.contract.model.EntryRequestFinding;
import org.compacthub.contract.model.PersonalDataOfRequest;
import org.compacthub.time.London;

/** What requests to be entered hold on whoever asked, as the contract writes it. */
public final class AskerDataView {
    private AskerDataView() {}

    public static List<EntryRequestFinding> findings(List<EntryRequest> requests) {
        return requests.stream()
                .map(request -> new EntryRequestFinding(
                        request.id().value(),
                        request.entry().name(),
                        EntryRequestPages.state(request),
                        London.dayOf(request.askedAt())))
                .toList();
    }

    public static List<PersonalDataOfRequest> copied(List<EntryRequest> requests) {
        return requests.stream().map(AskerDataView::copied).toList();
    }

    private static PersonalDataOfRequest copied(EntryRequest request) {
        return new PersonalDataOfRequest(
                        request.entry().name(),
                        request.email().orElseThrow(),
                        EntryRequestPages.state(request),
                        London.dayOf(request.askedAt()))
                .settledOn(request.settledAt().map(London::dayOf).orElse(null))
                .reason(request.reason().orElse(null));
    }
}

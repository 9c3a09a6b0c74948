package org.compacthub.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.compacthub.contract.model.AdoptedPaper;
import org.compacthub.contract.model.Gateway;
import org.compacthub.contract.model.OrganisationDraft;
import org.compacthub.contract.model.PartnerProfile;
import org.compacthub.http.Spreadsheet;
import org.jspecify.annotations.Nullable;

/** The columns of the spreadsheet that tell of an organisation as a partner. */
final class EntryCsvPartnershipMapping {
    static final List<String> NAMES = List.of(
            "gatewayCommunities",
            "gatewayNote",
            "gatewayConditions",
            "partnerAims",
            "partnerPriorities",
            "partnerConstraints",
            "partnerBrings",
            "communicationStrategy",
            "communicationStrategyLink",
            "communicationStrategyOn",
            "serviceStandard",
            "serviceStandardLink",
            "serviceStandardOn");

    private EntryCsvPartnershipMapping() {}

    static List<@Nullable Object> cells(OrganisationDraft told) {
        Gateway gateway = Objects.requireNonNullElseGet(told.getGateway(), Gateway::new);
        PartnerProfile profile = Objects.requireNonNullElseGet(told.getPartnerProfile(), PartnerProfile::new);
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(String.join("; ", Objects.requireNonNullElse(gateway.getCommunities(), List.of())));
        cells.add(Spreadsheet.freeText(gateway.getNote()));
        cells.add(Spreadsheet.freeText(gateway.getConditions()));
        cells.add(Spreadsheet.freeText(profile.getAims()));
        cells.add(Spreadsheet.freeText(profile.getPriorities()));
        cells.add(Spreadsheet.freeText(profile.getConstraints()));
        cells.add(Spreadsheet.freeText(profile.getBrings()));
        addPaper(cells, told.getCommunicationStrategy());
        addPaper(cells, told.getServiceStandard());
        return cells;
    }

    private static void addPaper(List<@Nullable Object> cells, @Nullable AdoptedPaper told) {
        AdoptedPaper paper = Objects.requireNonNullElseGet(told, AdoptedPaper::new);
        cells.add(Spreadsheet.freeText(paper.getText()));
        cells.add(paper.getLink());
        cells.add(paper.getAdoptedOn());
    }
}

package org.compacthub.organisation;

import java.util.List;
import java.util.Objects;
import org.compacthub.contract.model.AdoptedPaper;
import org.compacthub.contract.model.Gateway;
import org.compacthub.contract.model.OrganisationDraft;
import org.compacthub.contract.model.PartnerProfile;
import org.jspecify.annotations.Nullable;

/** What an organisation tells of itself as a partner, from the contract and to it; by the rules of {@link ParticularsMapping}. */
final class PartnershipMapping {
    private PartnershipMapping() {}

    static org.compacthub.organisation.@Nullable Gateway gateway(@Nullable Gateway written) {
        return written == null
                ? null
                : org.compacthub.organisation.Gateway.of(
                        Objects.requireNonNullElse(written.getCommunities(), List.of()),
                        ParticularsMapping.text(written.getNote()),
                        ParticularsMapping.text(written.getConditions()));
    }

    static org.compacthub.organisation.@Nullable PartnerProfile profile(@Nullable PartnerProfile written) {
        return written == null
                ? null
                : org.compacthub.organisation.PartnerProfile.of(
                        ParticularsMapping.text(written.getAims()),
                        ParticularsMapping.text(written.getPriorities()),
                        ParticularsMapping.text(written.getConstraints()),
                        ParticularsMapping.text(written.getBrings()));
    }

    static org.compacthub.organisation.@Nullable AdoptedPaper paper(@Nullable AdoptedPaper written) {
        return written == null
                ? null
                : org.compacthub.organisation.AdoptedPaper.of(
                        ParticularsMapping.text(written.getText()), written.getLink(), written.getAdoptedOn());
    }

    static void write(Particulars more, OrganisationDraft written) {
        if (more.gateway() != null) {
            written.gateway(new Gateway()
                    .communities(more.gateway().communities())
                    .note(more.gateway().note())
                    .conditions(more.gateway().conditions()));
        }
        if (more.partnerProfile() != null) {
            written.partnerProfile(new PartnerProfile()
                    .aims(more.partnerProfile().aims())
                    .priorities(more.partnerProfile().priorities())
                    .constraints(more.partnerProfile().constraints())
                    .brings(more.partnerProfile().brings()));
        }
        written.communicationStrategy(paper(more.communicationStrategy()));
        written.serviceStandard(paper(more.serviceStandard()));
    }

    private static @Nullable AdoptedPaper paper(org.compacthub.organisation.@Nullable AdoptedPaper paper) {
        return paper == null
                ? null
                : new AdoptedPaper().text(paper.text()).link(paper.link()).adoptedOn(paper.adoptedOn());
    }
}

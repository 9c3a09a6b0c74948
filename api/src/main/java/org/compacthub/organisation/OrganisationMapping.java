package org.compacthub.organisation;

import java.time.ZoneOffset;
import org.compacthub.contract.model.Organisation;
import org.compacthub.contract.model.OrganisationDraft;
import org.compacthub.contract.model.OrganisationRef;

/** Contract to domain and back. */
public final class OrganisationMapping {
    private OrganisationMapping() {}

    /** An organisation by id and name, as other records point to it. */
    public static OrganisationRef reference(org.compacthub.organisation.Organisation organisation) {
        return new OrganisationRef(organisation.id().value(), organisation.name());
    }

    static Profile profile(OrganisationDraft draft) {
        return new Profile(
                draft.getName(),
                draft.getShortName(),
                Sector.of(draft.getSector().getValue()),
                draft.getWebsite());
    }

    static Organisation written(org.compacthub.organisation.Organisation organisation) {
        Profile profile = organisation.profile();
        Organisation written = new Organisation(
                organisation.id().value(),
                organisation.version(),
                profile.name(),
                org.compacthub.contract.model.Sector.fromValue(profile.sector().wireName()),
                organisation.createdAt().atOffset(ZoneOffset.UTC),
                organisation.updatedAt().atOffset(ZoneOffset.UTC));
        written.setShortName(profile.shortName());
        written.setWebsite(profile.website());
        return written;
    }
}

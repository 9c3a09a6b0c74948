package org.compacthub.referral;

import java.util.Optional;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationRole;
import org.compacthub.organisation.Particulars;
import org.compacthub.organisation.Standing;

/** What the mount shows of an organisation, and when it does. Repeated as a CHECK in the database, and in {@link ReferralSql}. */
enum Entity {
    /** The organisation itself, until it closes. */
    ORGANIZATION,
    /** What it offers, while it is an active provider. */
    SERVICE;

    /** Why it is not shown, if it is not. */
    Optional<DepartureReason> absence(Organisation organisation) {
        if (organisation.isMerged()) {
            return Optional.of(DepartureReason.MERGED);
        }
        Particulars particulars = organisation.profile().particulars();
        if (particulars.standing() == Standing.CLOSED) {
            return Optional.of(DepartureReason.CLOSED);
        }
        if (this == ORGANIZATION) {
            return Optional.empty();
        }
        if (!particulars.roles().contains(OrganisationRole.PROVIDER)) {
            return Optional.of(DepartureReason.NOT_PROVIDER);
        }
        return particulars.standing() == Standing.DORMANT ? Optional.of(DepartureReason.DORMANT) : Optional.empty();
    }

    /** The id by which the mount knows that of an organisation. */
    UUID id(OrganisationId organisation) {
        return this == SERVICE ? ReferralIds.service(organisation) : organisation.value();
    }
}

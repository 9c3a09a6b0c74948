package org.compacthub.organisation;

import java.util.EnumSet;
import java.util.Set;

/** What an organisation is (Herefordshire 4.1, 4.2; Salford 4j). Repeated as a CHECK in the database. */
public enum OrganisationKind {
    VOLUNTARY_ORGANISATION(Sector.VOLUNTARY),
    /** Mostly of unpaid people and with little money, so that its needs differ from those of a voluntary organisation. */
    COMMUNITY_GROUP(Sector.VOLUNTARY),
    CHARITY(Sector.VOLUNTARY),
    SOCIAL_ENTERPRISE(Sector.VOLUNTARY, Sector.PRIVATE),
    CO_OPERATIVE(Sector.VOLUNTARY, Sector.PRIVATE),
    MUTUAL(Sector.VOLUNTARY, Sector.PRIVATE),
    PUBLIC_BODY(Sector.PUBLIC),
    PRIVATE_COMPANY(Sector.PRIVATE);

    private final Set<Sector> sectors;

    OrganisationKind(Sector first, Sector... others) {
        this.sectors = EnumSet.of(first, others);
    }

    /** The sectors in which there are organisations of this kind. */
    public Set<Sector> sectors() {
        return EnumSet.copyOf(sectors);
    }
}

package org.compacthub.referral;

import org.compacthub.organisation.Organisation;

/** The states of a service that HSDS knows and the register can tell. */
enum ServiceStatus {
    ACTIVE,
    INACTIVE,
    DEFUNCT;

    static ServiceStatus of(Organisation organisation) {
        return Entity.SERVICE.absence(organisation).map(DepartureReason::status).orElse(ACTIVE);
    }
}

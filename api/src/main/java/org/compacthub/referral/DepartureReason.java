package org.compacthub.referral;

/** Why something is not shown any more. Repeated as a CHECK in the database. */
enum DepartureReason {
    CLOSED,
    DORMANT,
    NOT_PROVIDER,
    MERGED,
    /** It came in with a list that was taken back. */
    TAKEN_BACK;

    /** What HSDS calls the state of a service that ended for this reason. */
    ServiceStatus status() {
        return switch (this) {
            case CLOSED, MERGED, TAKEN_BACK -> ServiceStatus.DEFUNCT;
            case DORMANT, NOT_PROVIDER -> ServiceStatus.INACTIVE;
        };
    }
}

package org.compacthub.referral;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.compacthub.id.OrganisationId;

/**
 * Ids of what HSDS gives an id and the register none. Each follows from what it belongs to, so that it is the same on every server and at every time.
 */
final class ReferralIds {
    /** Within the part of an id that says nothing of its version and variant. */
    private static final long SERVICE_MARK = 0x0C5E_3A91_7B64_D2F8L;

    private ReferralIds() {}

    /** The service of an organisation. */
    static UUID service(OrganisationId organisation) {
        return marked(organisation.value());
    }

    /** The organisation whose service has that id. */
    static OrganisationId organisationOf(UUID service) {
        return new OrganisationId(marked(service));
    }

    /** Something named within something else, such as a term within its taxonomy. */
    static UUID named(String... path) {
        return UUID.nameUUIDFromBytes(
                ("compact-hub/open-referral/" + String.join("/", path)).getBytes(StandardCharsets.UTF_8));
    }

    private static UUID marked(UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ SERVICE_MARK);
    }
}

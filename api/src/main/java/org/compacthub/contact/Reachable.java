package org.compacthub.contact;

import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Sight;
import org.jspecify.annotations.Nullable;

/**
 * Whom the register may write to at this moment, and how. To be used for one sending and then forgotten: consent may be withdrawn the next moment. It may be
 * written to, but not shown to anybody whose sight of the organisation does not reach {@link #showing}.
 *
 * @param channel by which way
 * @param address where that way leads: an email, a postal address or a telephone number
 * @param receiving in which form and language
 * @param showing what somebody must see of the organisation to see this
 */
public record Reachable(
        ContactId contact,
        OrganisationId organisation,
        Channel channel,
        String address,
        @Nullable String name,
        Receiving receiving,
        Sight showing) {

    /** Never what it holds: such a text ends in logs. */
    @Override
    public String toString() {
        return "Reachable[" + contact + "]";
    }
}

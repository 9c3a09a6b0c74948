package org.compacthub.contact;

import java.util.Optional;
import org.compacthub.contract.model.AddresseeContact;
import org.compacthub.contract.model.PreferredChannel;
import org.compacthub.contract.model.PreferredFormat;
import org.compacthub.organisation.Sight;
import org.compacthub.store.WireNames;

/** Whom to write to, as the contract has it. */
public final class AddresseeMapping {
    private AddresseeMapping() {}

    /** What the consent does not share with the reader stays out of the answer, and not only off the screen. */
    public static AddresseeContact contact(Reachable contact, Sight sight) {
        boolean shared = sight.reaches(contact.showing());
        return new AddresseeContact(PreferredChannel.fromValue(WireNames.of(contact.channel())))
                .address(shared ? contact.address() : null)
                .name(shared ? contact.name() : null)
                .format(Optional.ofNullable(contact.receiving().format())
                        .map(format -> PreferredFormat.fromValue(WireNames.of(format)))
                        .orElse(null))
                .otherFormat(contact.receiving().otherFormat())
                .language(contact.receiving().language());
    }
}

package org.compacthub.contact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.compacthub.contract.model.ContactConsent;
import org.compacthub.contract.model.ContactPurpose;
import org.compacthub.contract.model.ContactSharing;
import org.compacthub.contract.model.NewContactConsent;
import org.compacthub.contract.model.OrganisationContactDraft;
import org.compacthub.contract.model.PreferredChannel;
import org.compacthub.contract.model.PreferredFormat;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** Contacts between the contract and the domain. */
final class ContactMapping {
    private ContactMapping() {}

    static ContactDraft draft(OrganisationContactDraft draft) {
        NewContactConsent consent = draft.getConsent();
        return new ContactDraft(
                purposes(draft.getPurposes()),
                new Details(
                        draft.getName(),
                        draft.getJobTitle(),
                        draft.getEmail(),
                        draft.getTelephone(),
                        draft.getPostalAddress(),
                        receiving(draft.getReceiving())),
                new Consent(
                        WireNames.constant(Sharing.class, consent.getSharing().getValue()),
                        consent.getGivenOn(),
                        consent.getGivenHow(),
                        null));
    }

    static Set<Purpose> purposes(@Nullable List<ContactPurpose> named) {
        EnumSet<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        if (named != null) {
            named.forEach(name -> purposes.add(WireNames.constant(Purpose.class, name.getValue())));
        }
        return purposes;
    }

    static List<ContactPurpose> purposes(Set<Purpose> purposes) {
        return purposes.stream()
                .map(purpose -> ContactPurpose.fromValue(WireNames.of(purpose)))
                .toList();
    }

    static Receiving receiving(org.compacthub.contract.model.@Nullable Receiving said) {
        if (said == null) {
            return Receiving.ANY;
        }
        return new Receiving(
                said.getFormat() == null
                        ? null
                        : WireNames.constant(
                                org.compacthub.contact.PreferredFormat.class,
                                said.getFormat().getValue()),
                said.getOtherFormat(),
                said.getLanguage(),
                said.getChannel() == null
                        ? null
                        : WireNames.constant(Channel.class, said.getChannel().getValue()),
                said.getAccessNeeds());
    }

    /** Null where nothing is said. */
    static org.compacthub.contract.model.@Nullable Receiving receiving(Receiving receiving) {
        if (receiving.equals(Receiving.ANY)) {
            return null;
        }
        var written = new org.compacthub.contract.model.Receiving()
                .otherFormat(receiving.otherFormat())
                .language(receiving.language())
                .accessNeeds(receiving.accessNeeds());
        if (receiving.format() != null) {
            written.setFormat(PreferredFormat.fromValue(WireNames.of(receiving.format())));
        }
        if (receiving.channel() != null) {
            written.setChannel(PreferredChannel.fromValue(WireNames.of(receiving.channel())));
        }
        return written;
    }

    static ContactConsent consent(Consent consent) {
        return new ContactConsent(sharing(consent), consent.givenOn())
                .givenHow(consent.givenHow())
                .withdrawnOn(consent.withdrawnOn());
    }

    static ContactSharing sharing(Consent consent) {
        return ContactSharing.fromValue(WireNames.of(consent.sharing()));
    }
}

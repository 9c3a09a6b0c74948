package org.compacthub.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.compacthub.contact.Channel;
import org.compacthub.contact.Consent;
import org.compacthub.contact.ContactDraft;
import org.compacthub.contact.Details;
import org.compacthub.contact.PreferredFormat;
import org.compacthub.contact.Purpose;
import org.compacthub.contact.Receiving;
import org.compacthub.contact.Sharing;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of an organisation whom others may turn to.
 *
 * @param givenOn when they agreed to be named
 * @param givenHow how, in a few words
 * @param withdrawn whether they have taken that back since
 */
record TurnedTo(
        OrganisationId organisation,
        Set<Purpose> purposes,
        @Nullable String name,
        @Nullable String jobTitle,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable PreferredFormat format,
        @Nullable String language,
        @Nullable Channel channel,
        @Nullable String accessNeeds,
        Sharing sharing,
        LocalDate givenOn,
        String givenHow,
        boolean withdrawn) {

    ContactDraft draft() {
        var receiving = new Receiving(format, null, language, channel, accessNeeds);
        return new ContactDraft(
                purposes,
                new Details(name, jobTitle, email, telephone, null, receiving),
                new Consent(sharing, givenOn, givenHow, null));
    }

    static List<TurnedTo> read(Almanac almanac, Names names) {
        Block file = YamlFile.read("contacts");
        var reader = new RecordReader(day -> almanac.day(day, unnamed -> Optional.empty()), names);
        List<TurnedTo> all = new ArrayList<>();
        for (Object each : file.list("contacts")) {
            all.add(reader.readAll(TurnedTo.class, new Block(file.where() + ", contact " + (all.size() + 1), each)));
        }
        file.refuseOthers();
        return all;
    }
}

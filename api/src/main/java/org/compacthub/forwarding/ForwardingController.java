package org.compacthub.forwarding;

import io.micronaut.http.annotation.Controller;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationLife;
import org.compacthub.consultation.TakingPart;
import org.compacthub.contract.api.ForwardingApi;
import org.compacthub.contract.model.DocumentFormat;
import org.compacthub.contract.model.ForwardingCall;
import org.compacthub.contract.model.NamedContact;
import org.compacthub.feed.FeedSettings;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.compacthub.time.London;

/** What networks need to pass a consultation on. */
@Controller
class ForwardingController implements ForwardingApi {
    private final ConsultationLife life;
    private final Organisations organisations;
    private final FeedSettings settings;
    private final CurrentCaller currentCaller;
    private final InstantSource clock;

    ForwardingController(
            ConsultationLife life,
            Organisations organisations,
            FeedSettings settings,
            CurrentCaller currentCaller,
            InstantSource clock) {
        this.life = life;
        this.organisations = organisations;
        this.settings = settings;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    @Override
    public org.compacthub.contract.model.ForwardingKit getForwardingKit(UUID id) {
        Consultation consultation = life.get(new ConsultationId(id), currentCaller.get());
        List<OrganisationId> partners = consultation.draft().reach().partners();
        List<OrganisationId> named = new ArrayList<>(partners);
        named.add(consultation.lead());
        Map<OrganisationId, Organisation> known = organisations.all(named);
        Organisation lead = Objects.requireNonNull(known.get(consultation.lead()));
        ForwardingKit kit = new ForwardingKit(
                consultation,
                lead.name(),
                partners.stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .map(Organisation::name)
                        .toList(),
                settings.page(consultation.id()),
                London.today(clock));
        return written(kit, lead);
    }

    private static org.compacthub.contract.model.ForwardingKit written(ForwardingKit kit, Organisation lead) {
        Consultation consultation = kit.consultation();
        TakingPart takingPart = consultation.draft().takingPart();
        var written = new org.compacthub.contract.model.ForwardingKit(
                        consultation.id().value(),
                        kit.title(),
                        OrganisationMapping.reference(lead),
                        ForwardingCall.valueOf(kit.call().name()),
                        kit.address(),
                        kit.howToAnswer(),
                        takingPart.formats().stream()
                                .map(format -> DocumentFormat.valueOf(format.name()))
                                .toList())
                .summary(kit.summary().orElse(null))
                .period(kit.period().orElse(null))
                .opensOn(consultation.draft().timetable().opensOn())
                .closesOn(consultation.draft().timetable().closesOn())
                .shortText(kit.shortText().orElse(null))
                .longText(kit.longText().orElse(null));
        TakingPart.NamedContact contact = takingPart.contact();
        return contact == null
                ? written
                : written.contact(new NamedContact()
                        .name(contact.name())
                        .role(contact.role())
                        .postalAddress(contact.postalAddress())
                        .telephone(contact.telephone())
                        .email(contact.email()));
    }
}

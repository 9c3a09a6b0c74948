package org.compacthub.interest;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.contract.model.ConsultationRef;
import org.compacthub.contract.model.DocumentFormat;
import org.compacthub.contract.model.Participation;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.compacthub.store.Database;

/** Wishes as the contract shows them, with the names of those whose they are and of what they are about. */
@Singleton
class InterestView {
    private final InterestRows rows;
    private final Organisations organisations;
    private final Database database;

    InterestView(InterestRows rows, Organisations organisations, Database database) {
        this.rows = rows;
        this.organisations = organisations;
        this.database = database;
    }

    org.compacthub.contract.model.Interest one(Interest interest) {
        return all(List.of(interest)).getFirst();
    }

    List<org.compacthub.contract.model.Interest> all(List<Interest> interests) {
        Map<OrganisationId, Organisation> names = organisations.all(
                interests.stream().map(Interest::organisation).distinct().toList());
        Map<ConsultationId, String> titles = database.read(() -> rows.titles(consultations(interests)));
        return interests.stream()
                .map(interest -> written(interest, names, titles))
                .toList();
    }

    private static List<ConsultationId> consultations(List<Interest> interests) {
        return interests.stream()
                .map(interest -> switch (interest.matter()) {
                    case Matter.OfConsultation of -> of.consultation();
                    case Matter.Standing of -> null;
                })
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static org.compacthub.contract.model.Interest written(
            Interest interest, Map<OrganisationId, Organisation> names, Map<ConsultationId, String> titles) {
        var written = new org.compacthub.contract.model.Interest(
                OrganisationMapping.reference(names.get(interest.organisation())),
                org.compacthub.contract.model.Wish.fromValue(interest.wish().wireName()),
                interest.since().atOffset(ZoneOffset.UTC));
        return switch (interest.matter()) {
            case Matter.OfConsultation(ConsultationId id) ->
                written.consultation(new ConsultationRef(id.value(), titles.get(id)));
            case Matter.Standing(Aspect aspect, String term) ->
                switch (aspect) {
                    case TOPIC -> written.topic(term);
                    case AREA -> written.area(term);
                    case LEVEL -> written.level(Participation.fromValue(term));
                    case FORMAT -> written.format(DocumentFormat.fromValue(term));
                };
        };
    }
}

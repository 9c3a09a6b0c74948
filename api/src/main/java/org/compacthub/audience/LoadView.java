package org.compacthub.audience;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compacthub.caller.Caller;
import org.compacthub.contract.model.AskedIn;
import org.compacthub.contract.model.AudienceLoad;
import org.compacthub.contract.model.ConsultationLoad;
import org.compacthub.contract.model.ConsultationRef;
import org.compacthub.contract.model.OftenAsked;
import org.compacthub.contract.model.OrganisationRef;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Organisations;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** How often organisations are asked (Salford, gold standard 5). */
@Singleton
class LoadView {
    private static final int SHOWN = 200;
    private static final int MONTHS = 12;

    private final Audiences audiences;
    private final Membership membership;
    private final AskedRows rows;
    private final Organisations organisations;
    private final AudienceSettings settings;
    private final Database database;
    private final InstantSource clock;

    LoadView(
            Audiences audiences,
            Membership membership,
            AskedRows rows,
            Organisations organisations,
            AudienceSettings settings,
            Database database,
            InstantSource clock) {
        this.audiences = audiences;
        this.membership = membership;
        this.rows = rows;
        this.organisations = organisations;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    /** Members of an audience who are asked too often, those asked most first. */
    AudienceLoad of(AudienceId id, @Nullable Integer moreThan, Window window, Caller reader) {
        Audience audience = audiences.get(id, reader);
        int limit = moreThan == null ? settings.askedOften() : moreThan;
        Set<OrganisationId> members = membership.all(audience);
        Map<OrganisationId, Integer> times = database.read(() -> rows.times(members, window, London.today(clock)));
        List<Map.Entry<OrganisationId, Integer>> most = times.entrySet().stream()
                .filter(entry -> entry.getValue() > limit)
                .sorted(Map.Entry.<OrganisationId, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().value().toString()))
                .limit(SHOWN)
                .toList();
        Map<OrganisationId, Organisation> named =
                organisations.all(most.stream().map(Map.Entry::getKey).toList());
        return new AudienceLoad(
                limit,
                window.from(),
                window.to(),
                most.stream()
                        .sorted(Comparator.comparing((Map.Entry<OrganisationId, Integer> entry) -> -entry.getValue())
                                .thenComparing(
                                        entry -> named.get(entry.getKey()).name()))
                        .map(entry -> new OftenAsked(
                                OrganisationMapping.reference(named.get(entry.getKey())), entry.getValue()))
                        .toList());
    }

    /** What one organisation was and will be asked. */
    ConsultationLoad of(OrganisationId id) {
        Organisation organisation = organisations.get(id);
        LocalDate today = London.today(clock);
        List<AskedRows.Asked> asked = database.read(() -> rows.since(id, today.minusMonths(MONTHS), today));
        return new ConsultationLoad(
                OrganisationMapping.reference(organisation),
                asked.stream()
                        .filter(each -> each.hasBegunBy(today))
                        .map(LoadView::written)
                        .toList(),
                asked.stream()
                        .filter(each -> !each.hasBegunBy(today))
                        .map(LoadView::written)
                        .toList());
    }

    private static AskedIn written(AskedRows.Asked asked) {
        return new AskedIn(
                        new ConsultationRef(asked.consultation().value(), asked.title()),
                        new OrganisationRef(asked.lead().value(), asked.leadName()))
                .opensOn(asked.opensOn())
                .closesOn(asked.closesOn());
    }
}

package org.compacthub.audience;

import io.micronaut.http.annotation.Controller;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.compacthub.caller.Caller;
import org.compacthub.caller.CurrentCaller;
import org.compacthub.caller.Role;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationLife;
import org.compacthub.contract.api.CoverageApi;
import org.compacthub.contract.model.AudienceLoad;
import org.compacthub.contract.model.ConsultationLoad;
import org.compacthub.contract.model.Coverage;
import org.compacthub.contract.model.GatewaySuggestion;
import org.compacthub.contract.model.InfrastructureSuggestion;
import org.compacthub.contract.model.InfrastructureSuggestions;
import org.compacthub.contract.model.RegisterCoverage;
import org.compacthub.id.OrganisationId;
import org.compacthub.interest.Interests;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** Reach beside the register, and how often organisations are asked. */
@Controller
class CoverageController implements CoverageApi {
    private final Audiences audiences;
    private final Membership membership;
    private final Consultees consultees;
    private final ConsultationLife consultations;
    private final Interests interests;
    private final Infrastructure infrastructure;
    private final Gateways gateways;
    private final CoverageView coverage;
    private final LoadView load;
    private final CurrentCaller currentCaller;
    private final InstantSource clock;

    CoverageController(
            Audiences audiences,
            Membership membership,
            Consultees consultees,
            ConsultationLife consultations,
            Interests interests,
            Infrastructure infrastructure,
            Gateways gateways,
            CoverageView coverage,
            LoadView load,
            CurrentCaller currentCaller,
            InstantSource clock) {
        this.audiences = audiences;
        this.membership = membership;
        this.consultees = consultees;
        this.consultations = consultations;
        this.interests = interests;
        this.infrastructure = infrastructure;
        this.gateways = gateways;
        this.coverage = coverage;
        this.load = load;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    @Override
    public Coverage getAudienceCoverage(UUID audienceId) {
        return coverage.of(membership.all(audiences.get(new AudienceId(audienceId), currentCaller.get())));
    }

    @Override
    public Coverage getConsultationCoverage(UUID consultationId) {
        Caller caller = currentCaller.get();
        Consultation consultation = consultations.get(new ConsultationId(consultationId), caller);
        if (!caller.is(Role.STEWARD)) {
            ConsulteeAccess.requireInside(caller, consultation);
        }
        Set<OrganisationId> asked = new HashSet<>(consultees.all(consultation.id()));
        asked.removeAll(interests.optedOut(consultation));
        return coverage.of(asked);
    }

    @Override
    public RegisterCoverage getRegisterCoverage() {
        return coverage.register();
    }

    @Override
    public InfrastructureSuggestions suggestInfrastructure(
            @Nullable List<String> topic, @Nullable List<String> community, @Nullable List<String> area) {
        return new InfrastructureSuggestions(
                Infrastructure.matching(infrastructure.bodies(), given(topic), given(community), given(area)).stream()
                        .map(match -> new InfrastructureSuggestion(
                                        OrganisationMapping.reference(
                                                match.body().organisation()),
                                        match.topics(),
                                        match.communities(),
                                        match.areas())
                                .note(match.body().coverage().note()))
                        .toList(),
                suggested(given(topic), given(community), given(area)));
    }

    private List<GatewaySuggestion> suggested(List<String> topics, List<String> communities, List<String> areas) {
        boolean anything = topics.isEmpty() && communities.isEmpty() && areas.isEmpty();
        List<Gateways.Open> all = gateways.all();
        return (anything ? all : Gateways.to(communities, all))
                .stream()
                        .map(open -> new GatewaySuggestion(
                                        OrganisationMapping.reference(open.organisation()), open.communities())
                                .note(open.gateway().note())
                                .conditions(open.gateway().conditions()))
                        .toList();
    }

    @Override
    public AudienceLoad getAudienceLoad(
            UUID audienceId, @Nullable Integer moreThan, @Nullable LocalDate from, @Nullable LocalDate to) {
        Window window = Window.of(from, to, London.today(clock));
        return load.of(new AudienceId(audienceId), moreThan, window, currentCaller.get());
    }

    @Override
    public ConsultationLoad getConsultationLoad(UUID organisationId) {
        return load.of(new OrganisationId(organisationId));
    }

    private static List<String> given(@Nullable List<String> terms) {
        return terms == null ? List.of() : terms;
    }
}

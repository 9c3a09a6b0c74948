package org.compacthub.referral;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.contract.api.OpenReferralApi;
import org.compacthub.contract.model.ReferralApi;
import org.compacthub.contract.model.ReferralDeletionPage;
import org.compacthub.contract.model.ReferralOrganization;
import org.compacthub.contract.model.ReferralOrganizationPage;
import org.compacthub.contract.model.ReferralService;
import org.compacthub.contract.model.ReferralServicePage;
import org.compacthub.contract.model.ReferralTaxonomy;
import org.compacthub.contract.model.ReferralTaxonomyPage;
import org.compacthub.contract.model.ReferralTaxonomyTerm;
import org.compacthub.contract.model.ReferralTaxonomyTermPage;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.jspecify.annotations.Nullable;

@Controller
class ReferralController implements OpenReferralApi {
    private static final String VERSION = "3.0";
    private static final URI PROFILE = URI.create("https://docs.openreferral.org/en/3.0/");

    private final Referral referral;
    private final ReferralAnswers answers;
    private final String publicAddress;

    ReferralController(
            Referral referral,
            ReferralAnswers answers,
            @Property(name = "compacthub.public-address") String publicAddress) {
        this.referral = referral;
        this.answers = answers;
        this.publicAddress = publicAddress;
    }

    @Override
    public HttpResponse<ReferralApi> getOpenReferral(@Nullable String ifNoneMatch) {
        return answers.answer(
                new ReferralApi(VERSION, PROFILE, URI.create(publicAddress + "/openapi.yaml")), ifNoneMatch);
    }

    @Override
    public HttpResponse<ReferralOrganizationPage> listReferralOrganizations(
            Integer page,
            Integer perPage,
            @Nullable OffsetDateTime modifiedAfter,
            Boolean full,
            @Nullable String ifNoneMatch) {
        var found = referral.organizations(moment(modifiedAfter), new PageOf(page, perPage));
        return answers.answer(ReferralPages.organizations(found, mapping(), full), ifNoneMatch);
    }

    @Override
    public HttpResponse<ReferralOrganization> getReferralOrganization(UUID id, @Nullable String ifNoneMatch) {
        return answers.answer(mapping().organization(referral.organization(new OrganisationId(id)), true), ifNoneMatch);
    }

    @Override
    public HttpResponse<ReferralServicePage> listReferralServices(
            Integer page,
            Integer perPage,
            @Nullable OffsetDateTime modifiedAfter,
            @Nullable UUID organizationId,
            @Nullable UUID taxonomyTermId,
            Boolean full,
            @Nullable String ifNoneMatch) {
        var found = referral.services(
                moment(modifiedAfter),
                Optional.ofNullable(organizationId).map(OrganisationId::new),
                Optional.ofNullable(taxonomyTermId),
                new PageOf(page, perPage));
        return answers.answer(ReferralPages.services(found, mapping(), full), ifNoneMatch);
    }

    @Override
    public HttpResponse<ReferralService> getReferralService(UUID id, @Nullable String ifNoneMatch) {
        return answers.answer(mapping().service(referral.service(id), true), ifNoneMatch);
    }

    @Override
    public HttpResponse<ReferralTaxonomyPage> listReferralTaxonomies(
            Integer page, Integer perPage, @Nullable String ifNoneMatch) {
        var found = new PageOf(page, perPage).of(Arrays.asList(Taxonomy.values()));
        return answers.answer(ReferralPages.taxonomies(found), ifNoneMatch);
    }

    @Override
    public HttpResponse<ReferralTaxonomy> getReferralTaxonomy(UUID id, @Nullable String ifNoneMatch) {
        Taxonomy taxonomy = Arrays.stream(Taxonomy.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> DomainProblem.notFound("taxonomy"));
        return answers.answer(ReferralMapping.taxonomy(taxonomy), ifNoneMatch);
    }

    @Override
    public HttpResponse<ReferralTaxonomyTermPage> listReferralTaxonomyTerms(
            Integer page, Integer perPage, @Nullable UUID taxonomyId, @Nullable String ifNoneMatch) {
        var terms = referral.terms().all().stream()
                .filter(term -> taxonomyId == null || term.taxonomy().id().equals(taxonomyId))
                .toList();
        return answers.answer(ReferralPages.terms(new PageOf(page, perPage).of(terms)), ifNoneMatch);
    }

    @Override
    public HttpResponse<ReferralTaxonomyTerm> getReferralTaxonomyTerm(UUID id, @Nullable String ifNoneMatch) {
        TermBook.Entry term = referral.terms().find(id).orElseThrow(() -> DomainProblem.notFound("term"));
        return answers.answer(ReferralMapping.term(term), ifNoneMatch);
    }

    @Override
    public HttpResponse<ReferralDeletionPage> listReferralDeletions(
            Integer page, Integer perPage, @Nullable OffsetDateTime modifiedAfter, @Nullable String ifNoneMatch) {
        var found = referral.deletions(moment(modifiedAfter), new PageOf(page, perPage));
        return answers.answer(ReferralPages.deletions(found), ifNoneMatch);
    }

    private ReferralMapping mapping() {
        return new ReferralMapping(referral.terms(), publicAddress);
    }

    private static Optional<Instant> moment(@Nullable OffsetDateTime written) {
        return Optional.ofNullable(written).map(OffsetDateTime::toInstant);
    }
}

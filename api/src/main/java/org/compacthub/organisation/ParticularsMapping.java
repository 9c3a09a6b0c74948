package org.compacthub.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.compacthub.contract.model.Capacity;
import org.compacthub.contract.model.CapacityState;
import org.compacthub.contract.model.ComingChange;
import org.compacthub.contract.model.IdentifierScheme;
import org.compacthub.contract.model.InfrastructureCoverage;
import org.compacthub.contract.model.OrganisationDraft;
import org.compacthub.contract.model.OrganisationIdentifier;
import org.compacthub.contract.model.OtherName;
import org.compacthub.contract.model.QualityMark;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation tells of itself, from the contract and to it. Text is trimmed, and text of nothing but spaces is no text; what has a form is
 * brought into it.
 */
final class ParticularsMapping {
    private ParticularsMapping() {}

    static Profile profile(OrganisationDraft draft) {
        return new Profile(
                draft.getName(),
                draft.getShortName(),
                Sector.of(draft.getSector().getValue()),
                draft.getWebsite(),
                particulars(draft));
    }

    private static Particulars particulars(OrganisationDraft draft) {
        return new Particulars(
                same(OrganisationKind.class, draft.getKind()),
                text(draft.getDescription()),
                all(
                        draft.getOtherNames(),
                        name -> new Particulars.OtherName(name.getName().strip(), name.getFormer())),
                all(draft.getRoles(), role -> OrganisationRole.valueOf(role.name())),
                all(draft.getIdentifiers(), ParticularsMapping::identifier),
                text(draft.getAddress()),
                normalisedPostcode(text(draft.getPostcode())),
                all(draft.getTopics(), Function.identity()),
                all(draft.getCommunities(), Function.identity()),
                all(draft.getAreas(), Function.identity()),
                all(draft.getExpertise(), String::strip),
                all(
                        draft.getQualityMarks(),
                        mark -> new Particulars.QualityMark(mark.getName().strip(), mark.getHeld(), mark.getUntil())),
                capacity(draft.getCapacity()),
                draft.getParent() == null ? null : new OrganisationId(draft.getParent()),
                coverage(draft.getCoverage()),
                Optional.ofNullable(same(Standing.class, draft.getStanding())).orElse(Standing.ACTIVE),
                comingChange(draft.getComingChange()),
                PartnershipMapping.gateway(draft.getGateway()),
                PartnershipMapping.profile(draft.getPartnerProfile()),
                PartnershipMapping.paper(draft.getCommunicationStrategy()),
                PartnershipMapping.paper(draft.getServiceStandard()));
    }

    private static Identifier identifier(OrganisationIdentifier written) {
        var scheme = org.compacthub.organisation.IdentifierScheme.of(
                written.getScheme().getValue());
        return new Identifier(scheme, scheme.normalised(written.getValue()).orElse(written.getValue()));
    }

    private static @Nullable String normalisedPostcode(@Nullable String written) {
        return written == null ? null : Postcode.normalised(written).orElse(written);
    }

    private static Particulars.@Nullable Capacity capacity(@Nullable Capacity written) {
        return written == null
                ? null
                : new Particulars.Capacity(
                        Particulars.Capacity.State.valueOf(written.getState().name()), text(written.getNote()));
    }

    private static Particulars.@Nullable Coverage coverage(@Nullable InfrastructureCoverage written) {
        return written == null
                ? null
                : new Particulars.Coverage(
                        all(written.getTopics(), Function.identity()),
                        all(written.getCommunities(), Function.identity()),
                        all(written.getAreas(), Function.identity()),
                        all(written.getOrganisations(), OrganisationId::new),
                        text(written.getNote()));
    }

    private static Particulars.@Nullable ComingChange comingChange(@Nullable ComingChange written) {
        return written == null
                ? null
                : new Particulars.ComingChange(written.getNote().strip(), written.getExpectedOn());
    }

    static OrganisationDraft written(Profile profile) {
        Particulars more = profile.particulars();
        OrganisationDraft written = new OrganisationDraft(profile.name(), OrganisationMapping.sector(profile.sector()));
        written.shortName(profile.shortName())
                .website(profile.website())
                .kind(same(org.compacthub.contract.model.OrganisationKind.class, more.kind()))
                .description(more.description())
                .otherNames(all(more.otherNames(), name -> new OtherName(name.name(), name.former())))
                .roles(all(more.roles(), role -> org.compacthub.contract.model.OrganisationRole.valueOf(role.name())))
                .identifiers(all(more.identifiers(), ParticularsMapping::identifier))
                .address(more.address())
                .postcode(more.postcode())
                .topics(more.topics())
                .communities(more.communities())
                .areas(more.areas())
                .expertise(more.expertise())
                .qualityMarks(
                        all(more.qualityMarks(), mark -> new QualityMark(mark.name(), mark.held()).until(mark.until())))
                .standing(org.compacthub.contract.model.Standing.valueOf(
                        more.standing().name()));
        if (more.parent() != null) {
            written.parent(more.parent().value());
        }
        if (more.capacity() != null) {
            written.capacity(
                    new Capacity(CapacityState.valueOf(more.capacity().state().name()))
                            .note(more.capacity().note()));
        }
        if (more.coverage() != null) {
            written.coverage(coverage(more.coverage()));
        }
        if (more.comingChange() != null) {
            written.comingChange(new ComingChange(more.comingChange().note())
                    .expectedOn(more.comingChange().expectedOn()));
        }
        PartnershipMapping.write(more, written);
        return written;
    }

    private static OrganisationIdentifier identifier(Identifier identifier) {
        return new OrganisationIdentifier(
                        IdentifierScheme.fromValue(identifier.scheme().code()), identifier.value())
                .url(identifier.page().orElse(null));
    }

    private static InfrastructureCoverage coverage(Particulars.Coverage coverage) {
        List<UUID> organisations = all(coverage.organisations(), OrganisationId::value);
        return new InfrastructureCoverage()
                .topics(coverage.topics())
                .communities(coverage.communities())
                .areas(coverage.areas())
                .organisations(organisations)
                .note(coverage.note());
    }

    private static <A extends Enum<A>, B extends Enum<B>> @Nullable B same(Class<B> type, @Nullable A constant) {
        return constant == null ? null : Enum.valueOf(type, constant.name());
    }

    private static <A, B> List<B> all(@Nullable List<A> values, Function<A, B> meaning) {
        return values == null ? List.of() : values.stream().map(meaning).toList();
    }

    static @Nullable String text(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}

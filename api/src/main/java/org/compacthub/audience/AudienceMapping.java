package org.compacthub.audience;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.compacthub.caller.Caller;
import org.compacthub.contract.model.AudienceFilter;
import org.compacthub.contract.model.CompactState;
import org.compacthub.contract.model.OrganisationKind;
import org.compacthub.contract.model.OrganisationRole;
import org.compacthub.contract.model.Sector;
import org.compacthub.contract.model.Standing;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** Contract to domain and back. */
final class AudienceMapping {
    private AudienceMapping() {}

    static AudienceDraft draft(org.compacthub.contract.model.AudienceDraft written) {
        return new AudienceDraft(
                written.getName(),
                written.getFilter() == null ? null : criteria(written.getFilter()),
                all(written.getOrganisations(), OrganisationId::new));
    }

    private static Criteria criteria(AudienceFilter written) {
        return new Criteria(
                written.getWords() == null ? null : written.getWords().strip(),
                all(written.getSectors(), Sector::getValue),
                all(written.getKinds(), OrganisationKind::getValue),
                all(written.getRoles(), OrganisationRole::getValue),
                all(written.getStandings(), Standing::getValue),
                all(written.getTopics(), Function.identity()),
                all(written.getCommunities(), Function.identity()),
                all(written.getAreas(), Function.identity()),
                all(written.getCompact(), CompactState::getValue));
    }

    static org.compacthub.contract.model.Audience whole(
            Audience audience, Map<OrganisationId, Organisation> owners, Caller reader) {
        return new org.compacthub.contract.model.Audience(
                audience.id().value(),
                audience.version(),
                OrganisationMapping.reference(owners.get(audience.owner())),
                written(audience.draft()),
                audience.isChangeableBy(reader),
                audience.createdAt().atOffset(ZoneOffset.UTC),
                audience.updatedAt().atOffset(ZoneOffset.UTC));
    }

    private static org.compacthub.contract.model.AudienceDraft written(AudienceDraft draft) {
        var written = new org.compacthub.contract.model.AudienceDraft(draft.name());
        if (draft.criteria() == null) {
            List<UUID> picked = all(draft.picked(), OrganisationId::value);
            return written.organisations(picked);
        }
        Criteria criteria = draft.criteria();
        return written.filter(new AudienceFilter()
                .words(criteria.words())
                .sectors(all(criteria.sectors(), Sector::fromValue))
                .kinds(all(criteria.kinds(), OrganisationKind::fromValue))
                .roles(all(criteria.roles(), OrganisationRole::fromValue))
                .standings(all(criteria.standings(), Standing::fromValue))
                .topics(criteria.topics())
                .communities(criteria.communities())
                .areas(criteria.areas())
                .compact(all(criteria.compact(), CompactState::fromValue)));
    }

    static org.compacthub.contract.model.Member member(Organisation organisation, boolean optedOut, int timesAsked) {
        var particulars = organisation.profile().particulars();
        var member = new org.compacthub.contract.model.Member(
                OrganisationMapping.reference(organisation),
                Sector.fromValue(organisation.sector().wireName()),
                Standing.fromValue(WireNames.of(particulars.standing())),
                optedOut,
                timesAsked);
        return particulars.kind() == null
                ? member
                : member.kind(OrganisationKind.fromValue(WireNames.of(particulars.kind())));
    }

    static <A, B> List<B> all(@Nullable List<A> values, Function<A, B> meaning) {
        return values == null ? List.of() : values.stream().map(meaning).toList();
    }
}

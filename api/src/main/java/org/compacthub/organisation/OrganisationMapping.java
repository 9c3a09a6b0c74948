package org.compacthub.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.compacthub.caller.Caller;
import org.compacthub.contract.model.CompactStanding;
import org.compacthub.contract.model.CompactState;
import org.compacthub.contract.model.EntryHint;
import org.compacthub.contract.model.ListedEntry;
import org.compacthub.contract.model.Organisation;
import org.compacthub.contract.model.OrganisationDraft;
import org.compacthub.contract.model.OrganisationKind;
import org.compacthub.contract.model.OrganisationRef;
import org.compacthub.contract.model.OrganisationSummary;
import org.compacthub.contract.model.Sector;
import org.compacthub.contract.model.Standing;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** Contract to domain and back. */
public final class OrganisationMapping {
    private OrganisationMapping() {}

    /** An organisation by id and name, as other records point to it. */
    public static OrganisationRef reference(org.compacthub.organisation.Organisation organisation) {
        return new OrganisationRef(organisation.id().value(), organisation.name());
    }

    /** The same with what tells it apart from another of its name; for those who keep the register. */
    public static ListedEntry listed(org.compacthub.organisation.Organisation organisation) {
        return new ListedEntry(organisation.id().value(), organisation.name(), hint(organisation));
    }

    /** What tells an entry apart from another of its name. */
    public static EntryHint hint(org.compacthub.organisation.Organisation organisation) {
        Profile profile = organisation.profile();
        Particulars more = profile.particulars();
        return new EntryHint(moment(organisation.createdAt()))
                .postcode(more.postcode())
                .address(more.address())
                .identifiers(
                        more.identifiers().isEmpty()
                                ? null
                                : more.identifiers().stream()
                                        .map(Identifier::orgId)
                                        .toList())
                .shortName(profile.shortName())
                .website(profile.website());
    }

    /** What a draft says, held against the entry's own rules. */
    public static Profile profile(OrganisationDraft draft) {
        return ParticularsMapping.profile(draft);
    }

    /** An entry as a draft. */
    public static OrganisationDraft draft(Profile profile) {
        return ParticularsMapping.written(profile);
    }

    static Organisation whole(org.compacthub.organisation.Organisation organisation, Caller reader) {
        org.compacthub.organisation.Organisation seen = organisation.seenWith(Sight.of(reader, organisation.id()));
        return new Organisation(
                        seen.id().value(),
                        seen.version(),
                        ParticularsMapping.written(seen.profile()),
                        organisation.isChangeableBy(reader),
                        compact(seen.keeping()),
                        List.of(),
                        moment(seen.createdAt()),
                        moment(seen.updatedAt()))
                .confirmedOn(confirmedOn(seen));
    }

    private static @Nullable LocalDate confirmedOn(org.compacthub.organisation.Organisation organisation) {
        Instant confirmedAt = organisation.keeping().confirmedAt();
        return confirmedAt.isAfter(organisation.createdAt()) ? London.dayOf(confirmedAt) : null;
    }

    private static CompactStanding compact(Keeping keeping) {
        return new CompactStanding(CompactState.valueOf(keeping.compact().name())).since(keeping.compactSince());
    }

    static OrganisationSummary summary(org.compacthub.organisation.Organisation organisation) {
        Profile profile = organisation.profile();
        Particulars more = profile.particulars();
        return new OrganisationSummary(
                        organisation.id().value(),
                        profile.name(),
                        sector(profile.sector()),
                        Standing.valueOf(more.standing().name()),
                        more.topics(),
                        more.communities(),
                        more.areas(),
                        moment(organisation.updatedAt()))
                .shortName(profile.shortName())
                .kind(
                        more.kind() == null
                                ? null
                                : OrganisationKind.valueOf(more.kind().name()))
                .postcode(more.postcode())
                .website(profile.website());
    }

    static Sector sector(org.compacthub.organisation.Sector sector) {
        return Sector.fromValue(sector.wireName());
    }

    private static OffsetDateTime moment(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

package org.compacthub.referral;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.contact.Contact;
import org.compacthub.contact.Details;
import org.compacthub.contract.model.ReferralAddress;
import org.compacthub.contract.model.ReferralAttribute;
import org.compacthub.contract.model.ReferralContact;
import org.compacthub.contract.model.ReferralIdentifier;
import org.compacthub.contract.model.ReferralLocation;
import org.compacthub.contract.model.ReferralOrganization;
import org.compacthub.contract.model.ReferralOrganizationCore;
import org.compacthub.contract.model.ReferralPhone;
import org.compacthub.contract.model.ReferralService;
import org.compacthub.contract.model.ReferralServiceArea;
import org.compacthub.contract.model.ReferralServiceCore;
import org.compacthub.contract.model.ReferralServiceStatus;
import org.compacthub.contract.model.ReferralTaxonomy;
import org.compacthub.contract.model.ReferralTaxonomyTerm;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationKind;
import org.compacthub.organisation.Particulars;
import org.compacthub.store.WireNames;
import org.jspecify.annotations.Nullable;

/** The register in the words of HSDS 3.0. */
final class ReferralMapping {
    private static final String ORGANIZATION = "organization";
    private static final String SERVICE = "service";
    private static final String SERVICE_AREA = "service_area";
    private static final String POSTAL = "postal";
    private static final String UNKNOWN = "";

    private final TermBook terms;
    private final String publicAddress;

    ReferralMapping(TermBook terms, String publicAddress) {
        this.terms = terms;
        this.publicAddress = publicAddress;
    }

    ReferralOrganization organization(Shown shown, boolean full) {
        Organisation seen = shown.organisation();
        ReferralOrganizationCore core = core(shown);
        ReferralOrganization written = new ReferralOrganization(core.getId(), core.getName(), core.getDescription())
                .alternateName(core.getAlternateName())
                .website(core.getWebsite())
                .legalStatus(core.getLegalStatus())
                .uri(core.getUri())
                .parentOrganizationId(core.getParentOrganizationId())
                .lastModified(shown.changedAt().atOffset(ZoneOffset.UTC));
        if (!full) {
            return written;
        }
        Particulars more = seen.profile().particulars();
        return written.organizationIdentifiers(identifiers(seen))
                .contacts(shown.contacts().stream()
                        .map(contact -> contact(contact, seen.id()))
                        .toList())
                .locations(locations(seen))
                .attributes(attributes(
                        seen.id().value(),
                        ORGANIZATION,
                        Stream.of(
                                        terms.named(Taxonomy.TOPICS, more.topics()),
                                        terms.named(Taxonomy.COMMUNITIES, more.communities()),
                                        terms.named(Taxonomy.AREAS, more.areas()))
                                .flatMap(List::stream)
                                .toList()))
                .services(Entity.SERVICE.absence(seen).isEmpty() ? List.of(serviceCore(seen)) : List.of());
    }

    ReferralService service(Shown shown, boolean full) {
        Organisation seen = shown.organisation();
        ReferralServiceCore core = serviceCore(seen);
        ReferralService written = new ReferralService(
                        core.getId(),
                        core.getOrganizationId(),
                        core.getName(),
                        core.getStatus(),
                        core.getLastModified(),
                        core(shown))
                .alternateName(core.getAlternateName())
                .description(core.getDescription())
                .url(core.getUrl())
                .accreditations(core.getAccreditations());
        if (!full) {
            return written;
        }
        Particulars more = seen.profile().particulars();
        return written.serviceAreas(terms.named(Taxonomy.AREAS, more.areas()).stream()
                        .map(area -> area(core.getId(), area))
                        .toList())
                .attributes(attributes(
                        core.getId(),
                        SERVICE,
                        Stream.concat(
                                        terms.named(Taxonomy.TOPICS, more.topics()).stream(),
                                        terms.named(Taxonomy.COMMUNITIES, more.communities()).stream())
                                .toList()));
    }

    static ReferralTaxonomy taxonomy(Taxonomy taxonomy) {
        return new ReferralTaxonomy(taxonomy.id(), taxonomy.title(), taxonomy.description());
    }

    static ReferralTaxonomyTerm term(TermBook.Entry term) {
        return new ReferralTaxonomyTerm(
                term.id(),
                term.code(),
                term.name(),
                term.name(),
                term.taxonomy().title(),
                term.taxonomy().id(),
                "eng");
    }

    private ReferralOrganizationCore core(Shown shown) {
        Organisation seen = shown.organisation();
        Particulars more = seen.profile().particulars();
        ReferralOrganizationCore core = new ReferralOrganizationCore(
                        seen.id().value(), seen.name(), more.description() == null ? UNKNOWN : more.description())
                .alternateName(alternateName(seen))
                .website(seen.profile().website())
                .legalStatus(legalStatus(more.kind()))
                .uri(URI.create(
                        publicAddress + "/api/v1/organisations/" + seen.id().value()));
        shown.parent().ifPresent(parent -> core.setParentOrganizationId(parent.value()));
        return core;
    }

    private static ReferralServiceCore serviceCore(Organisation seen) {
        Particulars more = seen.profile().particulars();
        String held = more.qualityMarks().stream()
                .filter(Particulars.QualityMark::held)
                .map(Particulars.QualityMark::name)
                .collect(Collectors.joining("; "));
        return new ReferralServiceCore(
                        Entity.SERVICE.id(seen.id()),
                        seen.id().value(),
                        seen.name(),
                        ReferralServiceStatus.valueOf(ServiceStatus.of(seen).name()),
                        moment(seen))
                .alternateName(alternateName(seen))
                .description(more.description())
                .url(seen.profile().website())
                .accreditations(held.isEmpty() ? null : held);
    }

    private static List<ReferralIdentifier> identifiers(Organisation seen) {
        UUID id = seen.id().value();
        return seen.profile().particulars().identifiers().stream()
                .map(identifier -> new ReferralIdentifier(
                        ReferralIds.named("identifier", id.toString(), identifier.orgId()),
                        id,
                        identifier.scheme().code(),
                        identifier.scheme().code(),
                        identifier.value()))
                .toList();
    }

    private static ReferralContact contact(Contact contact, OrganisationId of) {
        UUID id = contact.id().value();
        Details details = contact.details().orElseThrow();
        String telephone = details.telephone();
        return new ReferralContact(
                        id,
                        of.value(),
                        telephone == null
                                ? List.of()
                                : List.of(new ReferralPhone(ReferralIds.named("phone", id.toString()), id, telephone)))
                .name(details.name())
                .title(details.jobTitle())
                .email(details.email());
    }

    private static List<ReferralLocation> locations(Organisation seen) {
        Particulars more = seen.profile().particulars();
        if (more.address() == null || more.postcode() == null) {
            return List.of();
        }
        UUID location = ReferralIds.named("location", seen.id().value().toString());
        UUID address = ReferralIds.named("address", seen.id().value().toString());
        return List.of(new ReferralLocation(
                location,
                POSTAL,
                List.of(new ReferralAddress(
                        address, location, more.address(), UNKNOWN, UNKNOWN, more.postcode(), "GB", POSTAL))));
    }

    private static ReferralServiceArea area(UUID service, TermBook.Entry area) {
        UUID id = ReferralIds.named(SERVICE_AREA, service.toString(), area.code());
        return new ReferralServiceArea(id, service, area.name(), attributes(id, SERVICE_AREA, List.of(area)));
    }

    private static List<ReferralAttribute> attributes(UUID of, String entity, List<TermBook.Entry> terms) {
        return terms.stream()
                .map(term -> new ReferralAttribute(
                        ReferralIds.named(
                                "attribute", entity, of.toString(), term.id().toString()),
                        of,
                        term.taxonomy().title(),
                        entity,
                        term.id(),
                        term(term)))
                .toList();
    }

    private static @Nullable String alternateName(Organisation seen) {
        if (seen.profile().shortName() != null) {
            return seen.profile().shortName();
        }
        return seen.profile().particulars().otherNames().stream()
                .filter(name -> !name.former())
                .map(Particulars.OtherName::name)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String legalStatus(@Nullable OrganisationKind kind) {
        if (kind == null) {
            return null;
        }
        String words = WireNames.of(kind).replace("co-operative", "cooperative").replace('-', ' ');
        String name = words.replace("cooperative", "co-operative");
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }

    private static OffsetDateTime moment(Organisation seen) {
        return seen.updatedAt().atOffset(ZoneOffset.UTC);
    }
}

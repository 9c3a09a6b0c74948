package org.compacthub.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.compacthub.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation tells of itself beyond its name: kept as one document.
 *
 * @param otherNames names it also goes by, or went by
 * @param topics what it works on; terms of the vocabulary, as are communities (its audiences) and areas
 * @param capacity for partners who are signed in
 * @param parent the organisation that it is a part of
 * @param coverage for whom it speaks and passes things on, if it is an infrastructure body
 * @param comingChange for its own people, CVS staff and administrators
 * @param gateway who can be reached through it
 * @param partnerProfile for partners who are signed in
 * @param communicationStrategy how it communicates, as its service standard
 */
public record Particulars(
        @Nullable OrganisationKind kind,
        @Nullable String description,
        List<OtherName> otherNames,
        List<OrganisationRole> roles,
        List<Identifier> identifiers,
        @Nullable String address,
        @Nullable String postcode,
        List<String> topics,
        List<String> communities,
        List<String> areas,
        List<String> expertise,
        List<QualityMark> qualityMarks,
        @Nullable Capacity capacity,
        @Nullable OrganisationId parent,
        @Nullable Coverage coverage,
        Standing standing,
        @Nullable ComingChange comingChange,
        @Nullable Gateway gateway,
        @Nullable PartnerProfile partnerProfile,
        @Nullable AdoptedPaper communicationStrategy,
        @Nullable AdoptedPaper serviceStandard) {

    /** Nothing told. */
    public static final Particulars NONE = new Particulars(
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            Standing.ACTIVE,
            null,
            null,
            null,
            null,
            null);

    public Particulars {
        otherNames = once(otherNames);
        roles = once(roles);
        identifiers = once(identifiers);
        topics = once(topics);
        communities = once(communities);
        areas = once(areas);
        expertise = once(expertise);
        qualityMarks = once(qualityMarks);
        standing = Optional.ofNullable(standing).orElse(Standing.ACTIVE);
    }

    /** @param former whether it no longer goes by that name */
    public record OtherName(String name, boolean former) {}

    /**
     * @param held held, or still sought
     * @param until the last day on which it holds
     */
    public record QualityMark(
            String name, boolean held, @Nullable LocalDate until) {}

    /** Whether it can take part now (Herefordshire 7.2.6). */
    public record Capacity(State state, @Nullable String note) {

        public enum State {
            READY,
            NEEDS_SUPPORT,
            NOT_NOW
        }
    }

    /**
     * Whom an infrastructure body covers (Herefordshire 9.2.6).
     *
     * @param organisations members that it covers whatever they work on
     */
    public record Coverage(
            List<String> topics,
            List<String> communities,
            List<String> areas,
            List<OrganisationId> organisations,
            @Nullable String note) {

        public Coverage {
            topics = once(topics);
            communities = once(communities);
            areas = once(areas);
            organisations = once(organisations);
        }

        public Coverage withAreas(List<String> others) {
            return new Coverage(topics, communities, others, organisations, note);
        }

        /**
         * The same with what each member that was merged counts as in its place.
         *
         * @param survivors by what was merged into them
         */
        public Coverage counting(Map<OrganisationId, OrganisationId> survivors) {
            List<OrganisationId> members = organisations.stream()
                    .map(member -> survivors.getOrDefault(member, member))
                    .toList();
            return new Coverage(topics, communities, areas, members, note);
        }
    }

    /** Early notice of a change to its fitness, performance or future (Herefordshire 7.2.8). */
    public record ComingChange(String note, @Nullable LocalDate expectedOn) {}

    /** The same with other alternate and former names. */
    public Particulars withOtherNames(List<OtherName> otherNames) {
        return new Particulars(
                kind,
                description,
                otherNames,
                roles,
                identifiers,
                address,
                postcode,
                topics,
                communities,
                areas,
                expertise,
                qualityMarks,
                capacity,
                parent,
                coverage,
                standing,
                comingChange,
                gateway,
                partnerProfile,
                communicationStrategy,
                serviceStandard);
    }

    /** The same with other numbers. */
    public Particulars withIdentifiers(List<Identifier> identifiers) {
        return new Particulars(
                kind,
                description,
                otherNames,
                roles,
                identifiers,
                address,
                postcode,
                topics,
                communities,
                areas,
                expertise,
                qualityMarks,
                capacity,
                parent,
                coverage,
                standing,
                comingChange,
                gateway,
                partnerProfile,
                communicationStrategy,
                serviceStandard);
    }

    /** The organisations that this points to. */
    List<OrganisationId> pointsTo() {
        Stream<OrganisationId> covered = coverage == null ? Stream.of() : coverage.organisations().stream();
        return Stream.concat(Stream.ofNullable(parent), covered).distinct().toList();
    }

    /** What a reader with this sight may know. */
    Particulars seenWith(Sight sight) {
        return new Particulars(
                kind,
                description,
                otherNames,
                roles,
                identifiers,
                address,
                postcode,
                topics,
                communities,
                areas,
                expertise,
                qualityMarks,
                sight.reaches(Sight.PARTNER) ? capacity : null,
                parent,
                coverage,
                standing,
                sight.reaches(Sight.KEEPER) ? comingChange : null,
                gateway,
                sight.reaches(Sight.PARTNER) ? partnerProfile : null,
                communicationStrategy,
                serviceStandard);
    }

    /** A document of an earlier version may lack a list. */
    private static <T> List<T> once(@Nullable List<T> values) {
        return values == null ? List.of() : values.stream().distinct().toList();
    }
}

package org.compacthub.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationKind;
import org.compacthub.organisation.Particulars;
import org.compacthub.organisation.Particulars.OtherName;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * What the entry says that is made of two. Of a field that says one thing the survivor's value stays, unless the other's is asked for or the survivor says
 * nothing; what both say in lists is united; and a name that does not stay becomes one that it also goes by. Pure.
 */
final class Merging {
    private final Organisation survivor;
    private final Organisation merged;
    private final Set<String> take;

    private Merging(Organisation survivor, Organisation merged, Set<String> take) {
        this.survivor = survivor;
        this.merged = merged;
        this.take = take;
    }

    /**
     * The entry made of both.
     *
     * @param take fields in which the merged entry's value stays, by their names in the contract
     * @throws DomainProblem {@code VALIDATION} where the values do not make an entry together, or the lists are too long
     */
    static Profile of(Organisation survivor, Organisation merged, Set<String> take) {
        return new Merging(survivor, merged, take).united();
    }

    private Profile united() {
        Profile ours = survivor.profile();
        Profile theirs = merged.profile();
        String name = chosen("name", ours.name(), theirs.name());
        Sector sector = chosen("sector", ours.sector(), theirs.sector());
        Particulars particulars = particulars(ours.particulars(), theirs.particulars(), name, sector);
        refuseTooMany(particulars);
        return new Profile(
                name,
                filled("shortName", ours.shortName(), theirs.shortName()),
                sector,
                filled("website", ours.website(), theirs.website()),
                particulars);
    }

    private Particulars particulars(Particulars ours, Particulars theirs, String name, Sector sector) {
        return new Particulars(
                kind(ours.kind(), theirs.kind(), sector),
                filled("description", ours.description(), theirs.description()),
                otherNames(name),
                union(ours.roles(), theirs.roles()),
                union(ours.identifiers(), theirs.identifiers()),
                filled("address", ours.address(), theirs.address()),
                filled("postcode", ours.postcode(), theirs.postcode()),
                union(ours.topics(), theirs.topics()),
                union(ours.communities(), theirs.communities()),
                union(ours.areas(), theirs.areas()),
                union(ours.expertise(), theirs.expertise()),
                union(ours.qualityMarks(), theirs.qualityMarks()),
                filled("capacity", ours.capacity(), theirs.capacity()),
                filled("parent", another(ours.parent()), another(theirs.parent())),
                filled("coverage", withoutItself(ours.coverage()), withoutItself(theirs.coverage())),
                chosen("standing", ours.standing(), theirs.standing()),
                filled("comingChange", ours.comingChange(), theirs.comingChange()),
                filled("gateway", ours.gateway(), theirs.gateway()),
                filled("partnerProfile", ours.partnerProfile(), theirs.partnerProfile()),
                filled("communicationStrategy", ours.communicationStrategy(), theirs.communicationStrategy()),
                filled("serviceStandard", ours.serviceStandard(), theirs.serviceStandard()));
    }

    private <T> T chosen(String field, T ours, T theirs) {
        return take.contains(field) ? theirs : ours;
    }

    private <T> @Nullable T filled(String field, @Nullable T ours, @Nullable T theirs) {
        boolean fromTheOther = theirs != null && (ours == null || take.contains(field));
        return fromTheOther ? theirs : ours;
    }

    /** A kind that nobody asked for is not taken where it does not go with the sector. */
    private @Nullable OrganisationKind kind(
            @Nullable OrganisationKind ours, @Nullable OrganisationKind theirs, Sector sector) {
        boolean fits = theirs != null && theirs.sectors().contains(sector);
        return filled("kind", ours, fits || take.contains("kind") ? theirs : null);
    }

    private List<OtherName> otherNames(String name) {
        Stream<OtherName> names = Stream.of(survivor.profile(), merged.profile())
                .flatMap(profile -> Stream.concat(
                        Stream.of(new OtherName(profile.name(), false)), profile.particulars().otherNames().stream()));
        List<OtherName> kept = new ArrayList<>();
        names.filter(other -> !isSame(other.name(), name))
                .filter(other -> kept.stream().noneMatch(known -> isSame(known.name(), other.name())))
                .forEach(kept::add);
        return kept;
    }

    private static boolean isSame(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }

    /** The two are one now, and one is no part of itself. */
    private @Nullable OrganisationId another(@Nullable OrganisationId parent) {
        return parent != null && isAnother(parent) ? parent : null;
    }

    private Particulars.@Nullable Coverage withoutItself(Particulars.@Nullable Coverage coverage) {
        return coverage == null
                ? null
                : new Particulars.Coverage(
                        coverage.topics(),
                        coverage.communities(),
                        coverage.areas(),
                        coverage.organisations().stream()
                                .filter(this::isAnother)
                                .toList(),
                        coverage.note());
    }

    private boolean isAnother(OrganisationId id) {
        return Stream.of(survivor, merged).map(Organisation::id).noneMatch(Predicate.isEqual(id));
    }

    private static <T> List<T> union(List<T> ours, List<T> theirs) {
        return Stream.concat(ours.stream(), theirs.stream()).distinct().toList();
    }

    /** As long as the contract has the lists of an entry. */
    private static void refuseTooMany(Particulars united) {
        List<FieldProblem> problems = Stream.of(
                        tooMany("otherNames", united.otherNames(), 20),
                        tooMany("identifiers", united.identifiers(), 10),
                        tooMany("topics", united.topics(), 30),
                        tooMany("communities", united.communities(), 50),
                        tooMany("areas", united.areas(), 50),
                        tooMany("expertise", united.expertise(), 20),
                        tooMany("qualityMarks", united.qualityMarks(), 20))
                .flatMap(List::stream)
                .toList();
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    private static List<FieldProblem> tooMany(String field, List<?> values, int most) {
        return values.size() <= most
                ? List.of()
                : List.of(FieldProblem.inBody(
                        field,
                        "too-many",
                        "Together they have %d, and an entry takes %d. Shorten one of the two first."
                                .formatted(values.size(), most)));
    }
}

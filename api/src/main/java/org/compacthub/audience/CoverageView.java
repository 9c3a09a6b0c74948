package org.compacthub.audience;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.compacthub.contract.model.Coverage;
import org.compacthub.contract.model.CoverageDimension;
import org.compacthub.contract.model.CoverageGap;
import org.compacthub.contract.model.CoverageRow;
import org.compacthub.contract.model.RegisterCoverage;
import org.compacthub.contract.model.RegisterRow;
import org.compacthub.contract.model.UnreachedThere;
import org.compacthub.contract.model.Unstated;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.OrganisationKind;
import org.compacthub.organisation.OrganisationMapping;
import org.compacthub.organisation.Sector;
import org.compacthub.store.Database;
import org.compacthub.store.WireNames;
import org.compacthub.vocabulary.Term;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;

/** How far organisations reach beside the register, and what the register itself covers. */
@Singleton
class CoverageView {
    private final RegisterRows rows;
    private final Infrastructure infrastructure;
    private final Gateways gateways;
    private final Vocabulary vocabulary;
    private final Database database;

    CoverageView(
            RegisterRows rows,
            Infrastructure infrastructure,
            Gateways gateways,
            Vocabulary vocabulary,
            Database database) {
        this.rows = rows;
        this.infrastructure = infrastructure;
        this.gateways = gateways;
        this.vocabulary = vocabulary;
        this.database = database;
    }

    private record Group(String id, String name, boolean seldomHeard) {}

    Coverage of(Set<OrganisationId> reached) {
        List<Footing> register = database.read(rows::footings);
        List<InfrastructureBody> bodies = infrastructure.bodies();
        Predicate<Footing> met = footing -> reached.contains(footing.id());
        List<CoverageGap> gaps = new ArrayList<>();
        Arrays.stream(Dimension.values())
                .filter(Dimension::hasGaps)
                .forEach(dimension -> gaps.addAll(gaps(dimension, register, met, bodies)));
        return new Coverage(
                (int) register.stream().filter(met).count(),
                register.size(),
                unstated(register),
                reach(Dimension.SECTOR, register, met),
                reach(Dimension.KIND, register, met),
                reach(Dimension.AREA, register, met),
                reach(Dimension.COMMUNITY, register, met),
                gaps);
    }

    RegisterCoverage register() {
        List<Footing> register = database.read(rows::footings);
        List<InfrastructureBody> bodies = infrastructure.bodies();
        Set<OrganisationId> supported = new HashSet<>();
        register.stream()
                .filter(footing -> bodies.stream().anyMatch(body -> body.covers(footing)))
                .forEach(footing -> supported.add(footing.id()));
        Predicate<Footing> met = footing -> supported.contains(footing.id());
        return new RegisterCoverage(
                register.size(),
                supported.size(),
                unstated(register),
                support(Dimension.SECTOR, register, met),
                support(Dimension.KIND, register, met),
                support(Dimension.AREA, register, met),
                support(Dimension.COMMUNITY, register, met),
                unreached(register));
    }

    private static Unstated unstated(List<Footing> register) {
        return new Unstated(
                silent(Dimension.KIND, register),
                silent(Dimension.AREA, register),
                silent(Dimension.COMMUNITY, register));
    }

    private static int silent(Dimension dimension, List<Footing> register) {
        return (int) register.stream()
                .filter(footing -> dimension.of(footing).isEmpty())
                .count();
    }

    /** By area and community at once (ORG 221): a community may be reached, and nobody reach it there. */
    private List<UnreachedThere> unreached(List<Footing> register) {
        List<Term> communities = vocabulary.terms(TermKind.AUDIENCE);
        return parts().flatMap(area -> {
                    Set<String> reached = new HashSet<>();
                    List<Footing> there = register.stream()
                            .filter(footing -> footing.areas().contains(area.id()))
                            .toList();
                    there.forEach(footing -> reached.addAll(footing.communities()));
                    var missed = communities.stream()
                            .filter(community -> !reached.contains(community.id()))
                            .map(community -> new org.compacthub.contract.model.Term(community.id(), community.name())
                                    .seldomHeard(community.seldomHeard() ? true : null))
                            .toList();
                    return there.isEmpty() || missed.isEmpty()
                            ? Stream.of()
                            : Stream.of(new UnreachedThere(area.id(), area.name(), missed));
                })
                .toList();
    }

    private List<CoverageRow> reach(Dimension dimension, List<Footing> register, Predicate<Footing> met) {
        Tally tally = Tally.of(dimension, register, met);
        return groups(dimension)
                .map(group -> new CoverageRow(
                                group.id,
                                group.name,
                                tally.of(group.id).met(),
                                tally.of(group.id).all())
                        .seldomHeard(dimension == Dimension.COMMUNITY ? group.seldomHeard : null))
                .toList();
    }

    private List<RegisterRow> support(Dimension dimension, List<Footing> register, Predicate<Footing> met) {
        Tally tally = Tally.of(dimension, register, met);
        return groups(dimension)
                .map(group -> new RegisterRow(
                                group.id,
                                group.name,
                                tally.of(group.id).all(),
                                tally.of(group.id).met())
                        .seldomHeard(dimension == Dimension.COMMUNITY ? group.seldomHeard : null))
                .toList();
    }

    private List<CoverageGap> gaps(
            Dimension dimension, List<Footing> register, Predicate<Footing> met, List<InfrastructureBody> bodies) {
        Tally tally = Tally.of(dimension, register, met);
        List<Gateways.Open> open = dimension == Dimension.COMMUNITY ? gateways.all() : List.of();
        Map<InfrastructureBody, Set<String>> within = new LinkedHashMap<>();
        bodies.forEach(body -> within.put(body, body.groups(dimension, register)));
        return groups(dimension)
                .filter(group -> tally.of(group.id).met() == 0)
                .map(group -> new CoverageGap(
                                CoverageDimension.fromValue(WireNames.of(dimension)),
                                group.id,
                                group.name,
                                tally.of(group.id).all(),
                                bodies.stream()
                                        .filter(body -> within.get(body).contains(group.id))
                                        .map(body -> OrganisationMapping.reference(body.organisation()))
                                        .toList(),
                                Gateways.to(List.of(group.id), open).stream()
                                        .map(gateway -> OrganisationMapping.reference(gateway.organisation()))
                                        .toList())
                        .seldomHeard(dimension == Dimension.COMMUNITY ? group.seldomHeard : null))
                .toList();
    }

    private Stream<Group> groups(Dimension dimension) {
        return switch (dimension) {
            case SECTOR -> Arrays.stream(Sector.values()).map(sector -> group(sector.wireName()));
            case KIND -> Arrays.stream(OrganisationKind.values()).map(kind -> group(WireNames.of(kind)));
            case AREA -> parts();
            case COMMUNITY -> vocabulary.terms(TermKind.AUDIENCE).stream().map(CoverageView::group);
        };
    }

    /** Whoever works in the whole counts in each of its areas, so that the whole is no group of its own. */
    private Stream<Group> parts() {
        Set<String> whole = vocabulary.areas().whole();
        return vocabulary.terms(TermKind.AREA).stream()
                .filter(area -> !whole.contains(area.id()))
                .map(CoverageView::group);
    }

    private static Group group(Term term) {
        return new Group(term.id(), term.name(), term.seldomHeard());
    }

    /** In words: a community group, a co-operative. */
    private static Group group(String id) {
        String words = id.equals("co-operative") ? id : id.replace('-', ' ');
        return new Group(id, Character.toUpperCase(words.charAt(0)) + words.substring(1), false);
    }
}

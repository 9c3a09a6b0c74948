package org.compacthub.audience;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationSearch;
import org.compacthub.organisation.Standing;
import org.compacthub.vocabulary.Areas;
import org.compacthub.vocabulary.Vocabulary;

/** The infrastructure bodies at work that say whom they cover. */
@Singleton
class Infrastructure {
    private static final Criteria BODIES = new Criteria(
            null,
            List.of(),
            List.of(),
            List.of("infrastructure"),
            List.of("active"),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private final OrganisationSearch search;
    private final MergedEntries merged;
    private final Vocabulary vocabulary;

    Infrastructure(OrganisationSearch search, MergedEntries merged, Vocabulary vocabulary) {
        this.search = search;
        this.merged = merged;
        this.vocabulary = vocabulary;
    }

    /** What a body covers of what was asked for. */
    record Match(InfrastructureBody body, List<String> topics, List<String> communities, List<String> areas) {
        static Match of(InfrastructureBody body, List<String> topics, List<String> communities, List<String> areas) {
            return new Match(
                    body,
                    common(body.coverage().topics(), topics),
                    common(body.coverage().communities(), communities),
                    common(body.coverage().areas(), areas));
        }

        int weight() {
            return topics.size() + communities.size() + areas.size();
        }

        private static List<String> common(List<String> covered, List<String> asked) {
            return asked.stream().filter(covered::contains).distinct().toList();
        }
    }

    /** By name. Whoever covers the whole of the deployment's areas covers each of them, and whoever names a member that was merged names what it was merged into. */
    List<InfrastructureBody> bodies() {
        Areas areas = vocabulary.areas();
        List<InfrastructureBody> bodies = new ArrayList<>();
        search.each(BODIES.filter(), organisation -> {
            var coverage = organisation.profile().particulars().coverage();
            if (coverage != null) {
                List<String> reached = List.copyOf(areas.reachedBy(coverage.areas()));
                bodies.add(new InfrastructureBody(organisation, coverage.withAreas(reached)));
            }
        });
        Map<OrganisationId, OrganisationId> survivors = merged.survivors(bodies.stream()
                .flatMap(body -> body.coverage().organisations().stream())
                .distinct()
                .toList());
        return bodies.stream().map(body -> body.counting(survivors)).toList();
    }

    /** Those that cover an organisation, by name, itself aside. Nobody covers a closed one. */
    List<Covering> covering(Organisation organisation) {
        if (organisation.profile().particulars().standing() == Standing.CLOSED) {
            return List.of();
        }
        Areas areas = vocabulary.areas();
        return bodies().stream()
                .filter(body -> !body.organisation().id().equals(organisation.id()))
                .flatMap(body -> Covering.of(body, organisation, areas).stream())
                .toList();
    }

    /** Those that cover any of it, those that cover most first; all of them, by name, where nothing is asked for. */
    static List<Match> matching(
            List<InfrastructureBody> bodies, List<String> topics, List<String> communities, List<String> areas) {
        boolean anything = topics.isEmpty() && communities.isEmpty() && areas.isEmpty();
        return bodies.stream()
                .map(body -> Match.of(body, topics, communities, areas))
                .filter(match -> anything || match.weight() > 0)
                .sorted(Comparator.comparing(Match::weight).reversed())
                .toList();
    }
}

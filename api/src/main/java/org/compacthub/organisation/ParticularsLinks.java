package org.compacthub.organisation;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.compacthub.id.OrganisationId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.time.London;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;

/** Whether everything that an entry names is there, terms and other organisations, and what it tells as done is not still to come. */
@Singleton
class ParticularsLinks {
    private final Vocabulary vocabulary;
    private final OrganisationRows rows;
    private final InstantSource clock;

    ParticularsLinks(Vocabulary vocabulary, OrganisationRows rows, InstantSource clock) {
        this.vocabulary = vocabulary;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * @throws DomainProblem {@code VALIDATION} naming each that is not
     */
    void requireSound(OrganisationId self, Particulars particulars) {
        List<FieldProblem> problems = problems(self, particulars);
        problems.addAll(late(self, particulars));
        refuse(problems);
    }

    /**
     * The same for what two entries said before: what they told as done is not asked about again.
     *
     * @throws DomainProblem {@code VALIDATION} naming each that is not there
     */
    void requireLinked(OrganisationId self, Particulars particulars) {
        refuse(problems(self, particulars));
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    private List<FieldProblem> problems(OrganisationId self, Particulars particulars) {
        List<FieldProblem> problems = new ArrayList<>();
        problems.addAll(vocabulary.unknown(TermKind.TOPIC, particulars.topics(), "topics"));
        problems.addAll(vocabulary.unknown(TermKind.AUDIENCE, particulars.communities(), "communities"));
        problems.addAll(vocabulary.unknown(TermKind.AREA, particulars.areas(), "areas"));
        Particulars.Coverage coverage = particulars.coverage();
        if (coverage != null) {
            problems.addAll(vocabulary.unknown(TermKind.TOPIC, coverage.topics(), "coverage/topics"));
            problems.addAll(vocabulary.unknown(TermKind.AUDIENCE, coverage.communities(), "coverage/communities"));
            problems.addAll(vocabulary.unknown(TermKind.AREA, coverage.areas(), "coverage/areas"));
        }
        if (particulars.gateway() != null) {
            problems.addAll(
                    vocabulary.unknown(TermKind.AUDIENCE, particulars.gateway().communities(), "gateway/communities"));
        }
        addUnknown(self, particulars, problems);
        return problems;
    }

    /** An entry that said so before the rule was there can still be changed in all else. */
    private List<FieldProblem> late(OrganisationId self, Particulars particulars) {
        LocalDate today = London.today(clock);
        if (ParticularsRules.late(particulars, Particulars.NONE, today).isEmpty()) {
            return List.of();
        }
        Particulars before =
                rows.find(self).map(entry -> entry.profile().particulars()).orElse(Particulars.NONE);
        return ParticularsRules.late(particulars, before, today);
    }

    private void addUnknown(OrganisationId self, Particulars particulars, List<FieldProblem> problems) {
        List<OrganisationId> named = particulars.pointsTo();
        Map<OrganisationId, Organisation> known = rows.all(named);
        Organisation parent = particulars.parent() == null ? null : known.get(particulars.parent());
        if (self.equals(particulars.parent()) || (parent != null && self.equals(parent.id()))) {
            problems.add(FieldProblem.inBody("parent", "itself", "An organisation is not a part of itself."));
        } else if (particulars.parent() != null && parent == null) {
            problems.add(unknown("parent"));
        } else if (parent != null) {
            circle(self, parent).ifPresent(problems::add);
        }
        if (particulars.coverage() != null) {
            List<OrganisationId> covered = particulars.coverage().organisations();
            for (int index = 0; index < covered.size(); index++) {
                String field = "coverage/organisations/" + index;
                Organisation member = known.get(covered.get(index));
                if (member == null) {
                    problems.add(unknown(field));
                } else if (self.equals(member.id())) {
                    problems.add(
                            FieldProblem.inBody(field, "itself", "An organisation is not one of its own members."));
                }
            }
        }
    }

    /** A branch of its own branch: each step leads to an entry that counts, and one that is no part of anything ends it. */
    private Optional<FieldProblem> circle(OrganisationId self, Organisation parent) {
        Set<OrganisationId> passed = new HashSet<>();
        Optional<Organisation> above = Optional.of(parent);
        while (above.isPresent() && passed.add(above.get().id())) {
            Optional<OrganisationId> next =
                    Optional.ofNullable(above.get().profile().particulars().parent());
            Optional<Organisation> after = next.flatMap(rows::find);
            if (after.map(Organisation::id).filter(self::equals).isPresent()) {
                return Optional.of(FieldProblem.inBody(
                        "parent",
                        "circle",
                        parent.name() + " is itself a part of this organisation, by way of "
                                + above.get().name() + ". Take that out there first."));
            }
            above = after;
        }
        return Optional.empty();
    }

    private static FieldProblem unknown(String field) {
        return FieldProblem.inBody(field, "unknown-organisation", "The register has no organisation with this id.");
    }
}

package org.compacthub.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compacthub.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** What has to be true within one entry. Lengths and forms that the contract states are held there. */
final class ParticularsRules {
    private ParticularsRules() {}

    static List<FieldProblem> problems(Sector sector, Particulars particulars) {
        List<FieldProblem> problems = new ArrayList<>();
        OrganisationKind kind = particulars.kind();
        if (kind != null && !kind.sectors().contains(sector)) {
            problems.add(FieldProblem.inBody(
                    "kind",
                    "other-sector",
                    "An organisation of this kind belongs to the %s sector. Choose that sector, or another kind."
                            .formatted(kind.sectors().stream()
                                    .map(Sector::wireName)
                                    .collect(Collectors.joining(" or the ")))));
        }
        for (int index = 0; index < particulars.identifiers().size(); index++) {
            Identifier identifier = particulars.identifiers().get(index);
            boolean wellFormed = identifier
                    .scheme()
                    .normalised(identifier.value())
                    .filter(identifier.value()::equals)
                    .isPresent();
            if (!wellFormed) {
                problems.add(FieldProblem.inBody(
                        "identifiers/" + index + "/value",
                        "form",
                        "A number of %s has %s."
                                .formatted(
                                        identifier.scheme().code(),
                                        identifier.scheme().formInWords())));
            }
        }
        if (particulars.postcode() != null
                && Postcode.normalised(particulars.postcode()).isEmpty()) {
            problems.add(FieldProblem.inBody("postcode", "postcode", "Give a whole UK postcode, such as M5 4WT."));
        }
        if (particulars.coverage() != null && !particulars.roles().contains(OrganisationRole.INFRASTRUCTURE)) {
            problems.add(FieldProblem.inBody(
                    "coverage",
                    "not-infrastructure",
                    "Only an infrastructure body covers others. Give it the role infrastructure, or leave this out."));
        }
        addOfGatewayAndPapers(particulars, problems);
        return problems;
    }

    /** What is newly told as done, and is still to come on that day. */
    static List<FieldProblem> late(Particulars now, Particulars before, LocalDate today) {
        return Stream.of(
                        late(
                                "communicationStrategy",
                                now.communicationStrategy(),
                                before.communicationStrategy(),
                                today),
                        late("serviceStandard", now.serviceStandard(), before.serviceStandard(), today))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FieldProblem> late(
            String field, @Nullable AdoptedPaper now, @Nullable AdoptedPaper before, LocalDate today) {
        return Optional.ofNullable(now)
                .filter(paper -> before == null || !Objects.equals(paper.adoptedOn(), before.adoptedOn()))
                .flatMap(paper -> paper.lateProblem(field, today));
    }

    private static void addOfGatewayAndPapers(Particulars particulars, List<FieldProblem> problems) {
        if (particulars.gateway() != null) {
            particulars.gateway().problem().ifPresent(problems::add);
        }
        if (particulars.communicationStrategy() != null) {
            problems.addAll(particulars.communicationStrategy().problems("communicationStrategy"));
        }
        if (particulars.serviceStandard() != null) {
            problems.addAll(particulars.serviceStandard().problems("serviceStandard"));
        }
    }
}

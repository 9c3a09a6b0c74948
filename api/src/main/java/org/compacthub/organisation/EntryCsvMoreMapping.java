package org.compacthub.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.compacthub.contract.model.CompactSignUp;
import org.compacthub.contract.model.CompactStanding;
import org.compacthub.contract.model.InfrastructureCoverage;
import org.compacthub.contract.model.OrganisationIdentifier;
import org.compacthub.contract.model.QualityMark;
import org.compacthub.http.Spreadsheet;
import org.jspecify.annotations.Nullable;

/** The columns of the spreadsheet that tell what is too much for one text of an entry, or what the register keeps of it. */
final class EntryCsvMoreMapping {
    static final List<String> NAMES = List.of(
            "identifierLinks",
            "qualityMarks",
            "qualityMarksSought",
            "qualityMarksUntil",
            "parent",
            "coverageTopics",
            "coverageCommunities",
            "coverageAreas",
            "coverageOrganisations",
            "coverageNote",
            "compactState",
            "compactSince",
            "compactLatestState",
            "compactJobTitle",
            "compactSignedOn",
            "compactAppliedOn",
            "compactSettledOn",
            "compactReason",
            "confirmedOn",
            "confirmationDueOn",
            "disputedFields");

    private EntryCsvMoreMapping() {}

    static List<@Nullable Object> cells(org.compacthub.contract.model.Organisation told) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(joined(told.getEntry().getIdentifiers(), OrganisationIdentifier::getUrl));
        List<QualityMark> marks = told.getEntry().getQualityMarks();
        cells.add(marks(marks, QualityMark::getHeld, QualityMark::getName));
        cells.add(marks(marks, mark -> !mark.getHeld(), QualityMark::getName));
        cells.add(marks(
                marks, mark -> mark.getUntil() != null, mark -> "%s: %s".formatted(mark.getName(), mark.getUntil())));
        cells.add(told.getEntry().getParent());
        addCoverage(cells, told.getEntry().getCoverage());
        addCompact(cells, told.getCompact());
        cells.add(told.getConfirmedOn());
        cells.add(told.getConfirmationDueOn());
        cells.add(joined(told.getDisputed(), dispute -> dispute.getField().getValue()));
        return cells;
    }

    private static void addCoverage(List<@Nullable Object> cells, @Nullable InfrastructureCoverage told) {
        InfrastructureCoverage coverage = Objects.requireNonNullElseGet(told, InfrastructureCoverage::new);
        cells.add(joined(coverage.getTopics(), Function.identity()));
        cells.add(joined(coverage.getCommunities(), Function.identity()));
        cells.add(joined(coverage.getAreas(), Function.identity()));
        cells.add(joined(coverage.getOrganisations(), Function.identity()));
        cells.add(Spreadsheet.freeText(coverage.getNote()));
    }

    private static void addCompact(List<@Nullable Object> cells, CompactStanding compact) {
        CompactSignUp latest = compact.getLatest();
        cells.add(compact.getState().getValue());
        cells.add(compact.getSince());
        cells.add(latest == null ? "" : latest.getState().getValue());
        cells.add(latest == null ? "" : Spreadsheet.freeText(latest.getJobTitle()));
        cells.add(latest == null ? "" : latest.getSignedOn());
        cells.add(latest == null ? "" : latest.getAppliedOn());
        cells.add(latest == null ? "" : latest.getSettledOn());
        cells.add(latest == null ? "" : Spreadsheet.freeText(latest.getReason()));
    }

    private static String marks(
            @Nullable List<QualityMark> marks, Predicate<QualityMark> which, Function<QualityMark, String> written) {
        return marks == null
                ? ""
                : Spreadsheet.freeText(joined(marks.stream().filter(which).toList(), written));
    }

    private static <T> String joined(@Nullable Collection<T> values, Function<T, ? extends @Nullable Object> written) {
        return values == null
                ? ""
                : values.stream()
                        .map(value -> (Object) written.apply(value))
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .distinct()
                        .collect(Collectors.joining("; "));
    }
}

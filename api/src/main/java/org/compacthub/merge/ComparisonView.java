package org.compacthub.merge;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.compacthub.contract.model.ChosenFieldName;
import org.compacthub.contract.model.ComparedEntry;
import org.compacthub.contract.model.ComparedField;
import org.compacthub.contract.model.DuplicateReason;
import org.compacthub.contract.model.EntryComparison;
import org.compacthub.contract.model.EntryFieldName;
import org.compacthub.contract.model.Likeness;
import org.compacthub.duplicate.Duplicates;
import org.compacthub.duplicate.Match;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.EntryFieldMapping;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Profile;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.compacthub.time.London;

/** Two entries side by side. For those who keep the register, so nothing of either is held back. */
@Singleton
class ComparisonView {
    private static final Set<String> CHOSEN = Arrays.stream(ChosenFieldName.values())
            .map(ChosenFieldName::getValue)
            .collect(Collectors.toSet());

    private final Organisations organisations;
    private final MergedEntries merged;
    private final EntryFieldMapping fields;
    private final Duplicates duplicates;
    private final BroughtAlongRows along;
    private final Database database;
    private final InstantSource clock;

    ComparisonView(
            Organisations organisations,
            MergedEntries merged,
            EntryFieldMapping fields,
            Duplicates duplicates,
            BroughtAlongRows along,
            Database database,
            InstantSource clock) {
        this.organisations = organisations;
        this.merged = merged;
        this.fields = fields;
        this.duplicates = duplicates;
        this.along = along;
        this.database = database;
        this.clock = clock;
    }

    /**
     * @throws DomainProblem {@code NOT_FOUND} where one of the two is not there, {@code CONFLICT} where both are one
     */
    EntryComparison of(OrganisationId oneId, OrganisationId otherId) {
        Map<OrganisationId, Organisation> found = organisations.all(List.of(oneId, otherId));
        if (!found.containsKey(oneId) || !found.containsKey(otherId)) {
            throw DomainProblem.notFound("organisation");
        }
        Organisation one = found.get(oneId);
        Organisation other = found.get(otherId);
        if (one.id().equals(other.id())) {
            throw DomainProblem.conflict("The two are one entry. Look for the merge among those done to take it back.");
        }
        Map<String, Object> ours = fields.all(one.profile());
        Map<String, Object> theirs = fields.all(other.profile());
        EntryComparison comparison = new EntryComparison(
                entry(one),
                entry(other),
                Arrays.stream(EntryFieldName.values())
                        .filter(field -> says(ours, field) || says(theirs, field))
                        .map(field -> compared(field, ours, theirs))
                        .toList());
        likeness(one.profile(), other.id())
                .ifPresent(match -> comparison
                        .likeness(Likeness.valueOf(match.likeness().name()))
                        .common(match.common().stream()
                                .map(key -> DuplicateReason.valueOf(key.kind().name()))
                                .distinct()
                                .sorted()
                                .toList())
                        .identifiersDiffer(match.identifiersDiffer()));
        return comparison;
    }

    private Optional<Match> likeness(Profile one, OrganisationId other) {
        return duplicates.like(one).stream()
                .filter(match -> match.organisation().equals(other))
                .findFirst();
    }

    private ComparedEntry entry(Organisation organisation) {
        Set<OrganisationId> family = merged.all(List.of(organisation.id()));
        return new ComparedEntry(
                organisation.id().value(),
                organisation.version(),
                organisation.name(),
                organisation.createdAt().atOffset(ZoneOffset.UTC),
                written(database.read(() -> along.of(family, London.today(clock)))));
    }

    private static org.compacthub.contract.model.BroughtAlong written(BroughtAlong along) {
        return new org.compacthub.contract.model.BroughtAlong(
                along.contacts(),
                along.people(),
                along.consultations(),
                along.consulted(),
                along.audiences(),
                along.interests(),
                along.meetingPlaces(),
                along.knowledgeNotes(),
                along.sent(),
                along.supportOffers(),
                along.barriers(),
                along.mergedBefore());
    }

    private static boolean says(Map<String, Object> entry, EntryFieldName field) {
        Object value = entry.get(field.getValue());
        return value != null && !List.of().equals(value);
    }

    private static ComparedField compared(EntryFieldName field, Map<String, Object> ours, Map<String, Object> theirs) {
        Object one = says(ours, field) ? ours.get(field.getValue()) : null;
        Object other = says(theirs, field) ? theirs.get(field.getValue()) : null;
        return new ComparedField(field, !Objects.equals(one, other), !CHOSEN.contains(field.getValue()))
                .one(one)
                .other(other);
    }
}

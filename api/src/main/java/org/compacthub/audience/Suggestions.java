package org.compacthub.audience;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Caller;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationLife;
import org.compacthub.consultation.ConsultationStatus;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.interest.Interests;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Standing;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;
import org.compacthub.store.WireNames;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** Who is said to be missing, and what the lead answers. What somebody wrote stays out of the trail, since it may speak of people. */
@Singleton
public class Suggestions {
    private final SuggestionRows rows;
    private final ConsulteeRows consulteeRows;
    private final Consultees consultees;
    private final ConsultationLife consultations;
    private final Organisations organisations;
    private final MergedEntries merged;
    private final Interests interests;
    private final AuditTrail trail;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    Suggestions(
            SuggestionRows rows,
            ConsulteeRows consulteeRows,
            Consultees consultees,
            ConsultationLife consultations,
            Organisations organisations,
            MergedEntries merged,
            Interests interests,
            AuditTrail trail,
            Database database,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.consulteeRows = consulteeRows;
        this.consultees = consultees;
        this.consultations = consultations;
        this.organisations = organisations;
        this.merged = merged;
        this.interests = interests;
        this.trail = trail;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @throws DomainProblem {@code NOT_FOUND}, {@code CONFLICT} once it is closed or while the same entry is suggested and not answered, or {@code VALIDATION}
     */
    public Suggestion suggest(
            ConsultationId id,
            @Nullable OrganisationId organisation,
            @Nullable String name,
            String reason,
            Caller caller) {
        return database.write(() -> {
            // Two who suggest the same at one time come one after the other.
            consulteeRows.lock(id);
            Consultation consultation = consultations.get(id, caller);
            requireInTime(consultation);
            if (organisation != null) {
                requireMissing(consultation, organisation);
                if (rows.isOpen(id, merged.all(List.of(organisation)))) {
                    throw DomainProblem.conflict(
                            "It has been suggested already, and the lead organisation has still to answer. There is"
                                    + " nothing more to do.");
                }
            }
            Suggestion added = new Suggestion(
                    ids.next(),
                    id,
                    organisation,
                    name,
                    reason,
                    caller.organisation().orElse(null),
                    clock.instant(),
                    SuggestionStatus.OPEN,
                    null,
                    null);
            rows.insert(added);
            record("suggestConsultee", added, null, caller);
            return added;
        });
    }

    /** Oldest first. */
    List<Suggestion> page(ConsultationId id, Caller caller, Optional<UUID> after, int size) {
        return database.read(() -> {
            ConsulteeAccess.requireInside(caller, consultations.get(id, caller));
            return rows.list(id, after, size);
        });
    }

    /**
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN}, {@code CONFLICT} if it was answered before or is accepted too late, or {@code VALIDATION}
     */
    Suggestion answer(ConsultationId id, UUID suggestion, Suggestion.Answer answer, Caller caller) {
        return database.write(() -> {
            consulteeRows.lock(id);
            Consultation consultation = consultations.get(id, caller);
            ConsulteeAccess.requireLead(caller, consultation);
            Suggestion before = rows.find(id, suggestion).orElseThrow(() -> DomainProblem.notFound("suggestion"));
            Suggestion after = before.answered(answer, clock.instant());
            if (after.status() == SuggestionStatus.ACCEPTED && after.organisation() != null) {
                requireInTime(consultation);
                requireKnown(after.organisation());
                consultees.add(consultation, after.organisation());
            }
            rows.update(after);
            record("answerSuggestion", after, before.status(), caller);
            return after;
        });
    }

    private void requireInTime(Consultation consultation) {
        ConsultationStatus status = consultation.statusOn(London.today(clock));
        if (!ConsulteeList.mayAdd(status)) {
            throw DomainProblem.conflict("It is %s. Who is missing can be suggested and added until it closes."
                    .formatted(status.wireName()));
        }
    }

    /** Of one that opted out nobody learns here that it is on the list. */
    private void requireMissing(Consultation consultation, OrganisationId organisation) {
        requireKnown(organisation);
        boolean listed = consulteeRows.all(consultation.id()).contains(organisation);
        if (listed && !interests.optedOut(consultation).contains(organisation)) {
            throw DomainProblem.invalid(
                    FieldProblem.inBody("organisation", "on-the-list", "It is among those being consulted already."));
        }
    }

    private void requireKnown(OrganisationId organisation) {
        Optional<Organisation> found =
                Optional.ofNullable(organisations.held(Set.of(organisation)).get(organisation));
        if (found.isEmpty()) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                    "organisation", "unknown-organisation", "The register has no organisation with this id."));
        }
        if (found.get().profile().particulars().standing() == Standing.CLOSED) {
            throw DomainProblem.invalid(
                    FieldProblem.inBody("organisation", "closed", "It has closed and can't be consulted."));
        }
    }

    private void record(String action, Suggestion suggestion, @Nullable SuggestionStatus before, Caller caller) {
        trail.record(
                caller.actor(),
                action,
                SubjectKind.CONSULTATION,
                suggestion.consultation().value(),
                List.of(FieldChange.of(
                        "consultee-suggestions/" + suggestion.id(),
                        before == null ? null : WireNames.of(before),
                        WireNames.of(suggestion.status()))));
    }
}

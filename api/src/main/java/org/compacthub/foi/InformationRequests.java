package org.compacthub.foi;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Caller;
import org.compacthub.holiday.WorkingDays;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/**
 * What a public body and the organisations concerned do about a request for information. To everybody else there is none. Each change locks the request, so that what it is held
 * against is what it is written beside.
 */
@Singleton
public class InformationRequests {
    private static final int CONCERNED_AT_MOST = 50;
    private static final int TASKS_AT_MOST = 30;

    private final InformationRequestRows rows;
    private final Organisations organisations;
    private final MergedEntries merged;
    private final WorkingDays workingDays;
    private final AuditTrail trail;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    InformationRequests(
            InformationRequestRows rows,
            Organisations organisations,
            MergedEntries merged,
            WorkingDays workingDays,
            AuditTrail trail,
            Database database,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.organisations = organisations;
        this.merged = merged;
        this.workingDays = workingDays;
        this.trail = trail;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Records a request that the caller's public body has to answer.
     *
     * @throws DomainProblem {@code VALIDATION}
     */
    public InformationRequest record(InformationRequest.Asked asked, Caller by) {
        asked.requireSound(today());
        return database.write(() -> {
            InformationRequest request = new InformationRequest(
                    new InformationRequestId(ids.next()),
                    0,
                    by.organisation().orElseThrow(() -> DomainProblem.forbidden("Sign in for a public body first.")),
                    asked,
                    workingDays.after(asked.receivedOn(), InformationRequest.DAYS_TO_ANSWER),
                    InformationRequest.State.OPEN,
                    null,
                    List.of());
            rows.insert(request);
            audit("recordInformationRequest", request, by);
            return request;
        });
    }

    /**
     * One request, as far as the caller may see it.
     *
     * @throws DomainProblem {@code NOT_FOUND}
     */
    public InformationRequest get(InformationRequestId id, Caller reader) {
        return database.read(() -> seen(rows.find(id), reader));
    }

    /** Those that concern the caller's organisation, newest first, after that one. */
    List<InformationRequest> list(
            Set<InformationRequest.State> states, Optional<UUID> before, int size, Caller reader) {
        return database.read(() -> rows.of(reader.organisations(), states, before, size)).stream()
                .map(request -> request.seenBy(reader))
                .toList();
    }

    /**
     * Tells an organisation that material about it is asked for.
     *
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN} to others than the public body, {@code VALIDATION}; {@code CONFLICT} where the request is closed, the
     *     organisation has been told, or too many are
     */
    public Concern tell(InformationRequestId id, Concern.Told told, Caller by) {
        return database.write(() -> {
            InformationRequest request = openToAuthority(id, by);
            told.requireSound(today(), request.dueOn());
            Organisation organisation = requireOther(request, told.organisation());
            requireNotTold(request, organisation.id());
            if (request.concerned().size() >= CONCERNED_AT_MOST) {
                throw DomainProblem.conflict(
                        "At most %d organisations can be told of one request.".formatted(CONCERNED_AT_MOST));
            }
            Concern concern = new Concern(
                    ids.next(),
                    0,
                    new Concern.Told(organisation.id(), told.material(), told.sensitive(), told.commentBy()),
                    today(),
                    null,
                    List.of(),
                    null);
            rows.insert(id, concern);
            rows.update(request.changed());
            audit("tellConcerned", request, by);
            return concern;
        });
    }

    /**
     * Takes what an organisation says.
     *
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN} to others than its people, {@code STALE}, {@code CONFLICT} once it is decided or the request closed
     */
    public Concern comment(
            InformationRequestId id,
            UUID part,
            long version,
            Concern.Opinion opinion,
            String text,
            boolean sensitive,
            Caller by) {
        return change("commentOnDisclosure", id, part, by, (request, concern) -> {
            requireActsFor(concern, by);
            return concern.commented(version, new Concern.Comment(opinion, text, sensitive, today()));
        });
    }

    /**
     * Records what becomes of an organisation's material.
     *
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN} to others than the public body, {@code STALE}, {@code CONFLICT} where the request is closed,
     *     {@code VALIDATION}
     */
    public Concern decide(
            InformationRequestId id,
            UUID part,
            long version,
            Concern.Disposition disposition,
            @Nullable String reason,
            Caller by) {
        return change("decideDisclosure", id, part, by, (request, concern) -> {
            requireAuthority(request, by);
            return concern.decided(version, new Concern.Decision(disposition, reason, today()));
        });
    }

    /**
     * Asks an organisation for help.
     *
     * @throws DomainProblem as {@link #decide}; {@code CONFLICT} as well where there are too many tasks
     */
    Concern addTask(
            InformationRequestId id, UUID part, long version, String what, @Nullable LocalDate dueOn, Caller by) {
        if (dueOn != null && dueOn.isBefore(today())) {
            throw DomainProblem.invalid(FieldProblem.inBody("dueOn", "in-the-past", "Choose today or a later day.")
                    .passingOn(today()));
        }
        return database.write(() -> {
            CooperationTask task = new CooperationTask(ids.next(), what, dueOn, null);
            Concern changed = change("addCooperationTask", id, part, by, (request, concern) -> {
                requireAuthority(request, by);
                if (concern.tasks().size() >= TASKS_AT_MOST) {
                    throw DomainProblem.conflict(
                            "At most %d tasks can be given to one organisation.".formatted(TASKS_AT_MOST));
                }
                return concern.asking(version, task);
            });
            rows.insertTask(changed, task);
            return changed;
        });
    }

    /**
     * Says whether a task is done.
     *
     * @throws DomainProblem {@code NOT_FOUND}, {@code STALE}, {@code CONFLICT} where the request is closed
     */
    Concern setTask(InformationRequestId id, UUID part, UUID task, long version, boolean done, Caller by) {
        return database.write(() -> {
            Optional<LocalDate> doneOn = done ? Optional.of(today()) : Optional.empty();
            Concern changed = change(
                    "setCooperationTask",
                    id,
                    part,
                    by,
                    (request, concern) -> concern.withTask(version, task, doneOn.orElse(null)));
            rows.updateTask(task, doneOn);
            return changed;
        });
    }

    /**
     * Records that a request was answered or taken back.
     *
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN} to others than the public body, {@code STALE}, {@code CONFLICT}, {@code VALIDATION}
     */
    InformationRequest close(
            InformationRequestId id, long version, InformationRequest.State outcome, LocalDate on, Caller by) {
        return database.write(() -> {
            InformationRequest request = seen(rows.findLocked(id), by);
            requireAuthority(request, by);
            InformationRequest closed = request.closed(version, outcome, on, today());
            rows.update(closed);
            audit("closeInformationRequest", closed, by);
            return closed;
        });
    }

    private Concern change(
            String action,
            InformationRequestId id,
            UUID part,
            Caller by,
            BiFunction<InformationRequest, Concern, Concern> change) {
        return database.write(() -> {
            InformationRequest request = seen(rows.findLocked(id), by);
            Concern concern = request.concern(part);
            request.requireOpen();
            Concern changed = change.apply(request, concern);
            rows.update(changed);
            audit(action, request, by);
            return changed;
        });
    }

    private InformationRequest openToAuthority(InformationRequestId id, Caller by) {
        InformationRequest request = seen(rows.findLocked(id), by);
        requireAuthority(request, by);
        request.requireOpen();
        return request;
    }

    private static InformationRequest seen(Optional<InformationRequest> found, Caller reader) {
        return found.map(request -> request.seenBy(reader))
                .filter(request ->
                        request.isAnsweredBy(reader) || !request.concerned().isEmpty())
                .orElseThrow(() -> DomainProblem.notFound("request for information"));
    }

    private static void requireAuthority(InformationRequest request, Caller by) {
        if (!request.isAnsweredBy(by)) {
            throw DomainProblem.forbidden("This is for the public body that answers the request.");
        }
    }

    private static void requireActsFor(Concern concern, Caller by) {
        if (!by.actsFor(concern.organisation())) {
            throw DomainProblem.forbidden("Comments are the organisation's own.");
        }
    }

    private Organisation requireOther(InformationRequest request, OrganisationId told) {
        Organisation organisation = organisations
                .find(told)
                .orElseThrow(() -> DomainProblem.invalid(FieldProblem.inBody(
                        "organisation", "unknown-organisation", "The register has no organisation with this id.")));
        if (merged.all(List.of(request.authority())).contains(organisation.id())) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                    "organisation", "itself", "The public body that answers it needs not be told."));
        }
        return organisation;
    }

    private void requireNotTold(InformationRequest request, OrganisationId organisation) {
        Set<OrganisationId> family = merged.all(List.of(organisation));
        if (request.concerned().stream().anyMatch(concern -> family.contains(concern.organisation()))) {
            throw DomainProblem.conflict("This organisation has been told of the request already.");
        }
    }

    private LocalDate today() {
        return London.today(clock);
    }

    /** That something was done, and never what: the trail has other readers. */
    private void audit(String action, InformationRequest request, Caller by) {
        trail.record(
                by.actor(),
                action,
                SubjectKind.INFORMATION_REQUEST,
                request.id().value(),
                List.of());
    }
}

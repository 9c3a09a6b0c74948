package org.compacthub.approach;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Caller;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationLife;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Standing;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What those who ask and those who are asked do about whom to approach. To everybody else there is no such question: what is advised may say more of a group
 * than it would have everybody read.
 */
@Singleton
public class ApproachRequests {
    private final ApproachRequestRows rows;
    private final ConsultationLife consultations;
    private final Organisations organisations;
    private final MergedEntries merged;
    private final Vocabulary vocabulary;
    private final AuditTrail trail;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    ApproachRequests(
            ApproachRequestRows rows,
            ConsultationLife consultations,
            Organisations organisations,
            MergedEntries merged,
            Vocabulary vocabulary,
            AuditTrail trail,
            Database database,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.consultations = consultations;
        this.organisations = organisations;
        this.merged = merged;
        this.vocabulary = vocabulary;
        this.trail = trail;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Asks these organisations.
     *
     * @throws DomainProblem {@code VALIDATION}
     */
    public ApproachRequest ask(ApproachRequest.Question question, List<OrganisationId> whom, Caller by) {
        question.requireSound(today());
        requireTerms(question);
        return database.write(() -> {
            requireKnown(question.consultation(), by);
            OrganisationId asker =
                    by.organisation().orElseThrow(() -> DomainProblem.forbidden("Sign in for an organisation first."));
            ApproachRequest request = new ApproachRequest(
                    ids.next(),
                    0,
                    asker,
                    question,
                    today(),
                    null,
                    known("asked", whom, asker).stream()
                            .map(organisation -> new Advisor(organisation, 0, null))
                            .toList());
            rows.insert(request);
            audit("askWhomToApproach", request, by);
            return request;
        });
    }

    /**
     * One question, as far as the caller may see it.
     *
     * @throws DomainProblem {@code NOT_FOUND}
     */
    ApproachRequest get(UUID id, Caller reader) {
        return database.read(() -> seen(rows.find(id), reader));
    }

    /** Those that the caller's organisation asked or was asked, newest first, before that one. */
    List<ApproachRequest> list(Optional<Boolean> open, Optional<UUID> before, int size, Caller reader) {
        return database.read(() -> rows.of(reader.organisations(), open, before, size)).stream()
                .map(request -> request.seenBy(reader))
                .toList();
    }

    /** A question with the part of one organisation in it. */
    public record Advised(ApproachRequest request, Advisor advisor) {}

    /**
     * Takes what an organisation advises.
     *
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN} to others than its people, {@code STALE}, {@code CONFLICT} once the question is closed,
     *     {@code VALIDATION}
     */
    public Advised advise(UUID id, OrganisationId organisation, long version, Advisor.Draft draft, Caller by) {
        return database.write(() -> {
            ApproachRequest request = seen(rows.findLocked(id), by);
            Advisor advisor = request.advisor(merged.all(List.of(organisation)));
            if (!by.actsFor(advisor.organisation())) {
                throw DomainProblem.forbidden("What an organisation advises is its own.");
            }
            request.requireOpen();
            List<OrganisationId> whom = known("organisations", draft.organisations(), request.askedBy());
            Advisor changed =
                    advisor.advising(version, new Advisor.Advice(draft.text(), draft.conditions(), whom, today()));
            rows.update(id, changed);
            audit("adviseWhomToApproach", request, by);
            return new Advised(request.with(List.of(changed)), changed);
        });
    }

    /**
     * Closes a question with what came of the advice.
     *
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN} to others than those who asked, {@code STALE}, {@code CONFLICT}
     */
    public ApproachRequest close(UUID id, long version, String outcome, Caller by) {
        return database.write(() -> {
            ApproachRequest request = seen(rows.findLocked(id), by);
            if (!request.isAskedBy(by)) {
                throw DomainProblem.forbidden("It is closed by those who asked it.");
            }
            ApproachRequest closed = request.closed(version, new ApproachRequest.Closing(outcome, today()));
            rows.update(closed);
            audit("closeApproachRequest", closed, by);
            return closed;
        });
    }

    private static ApproachRequest seen(Optional<ApproachRequest> found, Caller reader) {
        return found.map(request -> request.seenBy(reader))
                .filter(request -> request.isAskedBy(reader) || !request.asked().isEmpty())
                .orElseThrow(() -> DomainProblem.notFound("question about whom to approach"));
    }

    private void requireKnown(@Nullable ConsultationId consultation, Caller by) {
        if (consultation != null
                && consultations.seen(List.of(consultation), by).isEmpty()) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                    "consultation",
                    "unknown-consultation",
                    "There is no consultation with this id that you may see. Leave it out, or give another."));
        }
    }

    private void requireTerms(ApproachRequest.Question question) {
        List<FieldProblem> problems = new ArrayList<>();
        problems.addAll(vocabulary.unknown(TermKind.TOPIC, question.topics(), "topics"));
        problems.addAll(vocabulary.unknown(TermKind.AUDIENCE, question.communities(), "communities"));
        problems.addAll(vocabulary.unknown(TermKind.AREA, question.areas(), "areas"));
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    /** As they are in the register now, each once: of merged entries the survivor. The asker itself is refused. */
    private List<OrganisationId> known(String field, List<OrganisationId> named, OrganisationId asker) {
        Map<OrganisationId, Organisation> found = organisations.all(named);
        Set<OrganisationId> own = merged.all(List.of(asker));
        List<FieldProblem> problems = new ArrayList<>();
        Set<OrganisationId> known = new LinkedHashSet<>();
        for (int index = 0; index < named.size(); index++) {
            Optional<Organisation> organisation = Optional.ofNullable(found.get(named.get(index)));
            String at = field + "/" + index;
            if (organisation.isEmpty()) {
                problems.add(FieldProblem.inBody(
                        at, "unknown-organisation", "The register has no organisation with this id."));
            } else if (organisation.get().profile().particulars().standing() == Standing.CLOSED) {
                problems.add(FieldProblem.inBody(at, "closed", "It has closed and can't be approached."));
            } else if (own.contains(organisation.get().id())) {
                problems.add(FieldProblem.inBody(at, "itself", "This is the organisation that asks."));
            } else {
                known.add(organisation.get().id());
            }
        }
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
        return List.copyOf(known);
    }

    private LocalDate today() {
        return London.today(clock);
    }

    /** That something was done, and never what: the trail has other readers. */
    private void audit(String action, ApproachRequest request, Caller by) {
        trail.record(by.actor(), action, SubjectKind.APPROACH_REQUEST, request.id(), List.of());
    }
}

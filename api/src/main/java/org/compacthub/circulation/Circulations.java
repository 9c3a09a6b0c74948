package org.compacthub.circulation;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.compacthub.audience.Audience;
import org.compacthub.audience.Audiences;
import org.compacthub.audience.ConsulteeAccess;
import org.compacthub.audience.Membership;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Caller;
import org.compacthub.code.Codes;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationLife;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.interest.Interests;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationRole;
import org.compacthub.organisation.Organisations;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;
import org.compacthub.store.WireNames;
import org.compacthub.time.London;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What people record in the log. A line in the trail says by which route and to how many, and is hidden as long as its consultation is. */
@Singleton
public class Circulations {
    private final CirculationRows rows;
    private final Audiences audiences;
    private final Membership membership;
    private final ConsultationLife consultations;
    private final Interests interests;
    private final Organisations organisations;
    private final Vocabulary vocabulary;
    private final Codes codes;
    private final AuditTrail trail;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    Circulations(
            CirculationRows rows,
            Audiences audiences,
            Membership membership,
            ConsultationLife consultations,
            Interests interests,
            Organisations organisations,
            Vocabulary vocabulary,
            Codes codes,
            AuditTrail trail,
            Database database,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.audiences = audiences;
        this.membership = membership;
        this.consultations = consultations;
        this.interests = interests;
        this.organisations = organisations;
        this.vocabulary = vocabulary;
        this.codes = codes;
        this.trail = trail;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param leftOut those who had opted out */
    public record Recorded(Circulation circulation, Set<OrganisationId> leftOut) {}

    /**
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN}, {@code CONFLICT} if nobody may know of the consultation yet, or {@code VALIDATION}
     */
    public Recorded record(Sending sending, Caller caller) {
        sending.requireSound(London.today(clock), codes);
        return database.write(() -> {
            Set<OrganisationId> optedOut = Set.of();
            if (sending.consultation() != null) {
                Consultation consultation = consultations.get(sending.consultation(), caller);
                ConsulteeAccess.requireInside(caller, consultation);
                if (!consultation.isAnnounced()) {
                    throw DomainProblem.conflict("It is only an idea yet. Announce it before it is sent round.");
                }
                optedOut = interests.optedOut(consultation);
            }
            requireKnown(sending);
            if (sending.notice() != null) {
                optedOut = interests.optedOutOfNotice(
                        sending.notice().topics(), sending.notice().informationOnly());
            }
            Set<OrganisationId> recipients = new LinkedHashSet<>();
            organisations.all(sending.organisations()).values().forEach(entry -> recipients.add(entry.id()));
            Circulation.To audience = null;
            if (sending.audience() != null) {
                Audience found = audiences.get(sending.audience(), caller);
                audience = new Circulation.To(found.id(), found.draft().name());
                recipients.addAll(membership.all(found));
            }
            Set<OrganisationId> leftOut = new LinkedHashSet<>(recipients);
            leftOut.retainAll(optedOut);
            recipients.removeAll(optedOut);
            Circulation added = new Circulation(
                    ids.next(),
                    sending.consultation(),
                    sending.notice(),
                    sending.route(),
                    sending.through(),
                    audience,
                    sending.words(),
                    organisation(caller),
                    sending.sentOn(),
                    recipients.size(),
                    leftOut.size(),
                    List.of());
            rows.insert(added, recipients, leftOut, clock.instant());
            audit("recordCirculation", added, WireNames.of(added.route()) + ", " + recipients.size(), caller);
            return new Recorded(added, leftOut);
        });
    }

    /**
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN}, or {@code VALIDATION}
     */
    Circulation report(UUID id, Reach reach, Caller caller) {
        OrganisationId by = organisation(caller);
        return database.write(() -> {
            Circulation found = reportable(id, caller);
            reach.requireSound(found.sentOn(), London.today(clock));
            rows.report(id, reach.report(ids.next(), 0, by));
            audit("reportReach", found, "reported", caller);
            return rows.find(id).orElseThrow();
        });
    }

    /**
     * @param version of the report that the caller has read
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN} to others than who reported it, {@code STALE}, or {@code VALIDATION}
     */
    Circulation correctReport(UUID id, UUID report, long version, Reach reach, Caller caller) {
        return database.write(() -> {
            Circulation found = reportable(id, caller);
            Circulation.Report before = changeable(id, report, version, caller);
            reach.requireSound(found.sentOn(), London.today(clock));
            Circulation.Report after = reach.report(report, version, before.by());
            if (!after.equals(before)) {
                rows.change(reach.report(report, version + 1, before.by()));
                audit("correctReachReport", found, "corrected", caller);
            }
            return rows.find(id).orElseThrow();
        });
    }

    /** The same, where the report is taken back. */
    Circulation withdrawReport(UUID id, UUID report, long version, Caller caller) {
        return database.write(() -> {
            Circulation found = reportable(id, caller);
            rows.remove(changeable(id, report, version, caller));
            audit("withdrawReachReport", found, "taken back", caller);
            return rows.find(id).orElseThrow();
        });
    }

    private Circulation reportable(UUID id, Caller caller) {
        Circulation found = rows.find(id).orElseThrow(() -> DomainProblem.notFound("circulation"));
        if (found.consultation() != null) {
            requireVisible(found, caller);
        }
        if (!found.mayBeReportedBy(caller)) {
            throw DomainProblem.forbidden("How far it was passed on is reported by those who sent it or passed it on.");
        }
        return found;
    }

    private Circulation.Report changeable(UUID circulation, UUID id, long version, Caller caller) {
        Circulation.Report found = rows.reportsHeld(circulation).stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow(() -> DomainProblem.notFound("report"));
        if (!found.mayBeChangedBy(caller, organisations.get(found.by()).id())) {
            throw DomainProblem.forbidden("A report is corrected or taken back by the organisation that made it.");
        }
        if (found.version() != version) {
            throw DomainProblem.stale(found.version());
        }
        return found;
    }

    static OrganisationId organisation(Caller caller) {
        return caller.organisation().orElseThrow(() -> DomainProblem.forbidden("Sign in for an organisation first."));
    }

    private void requireVisible(Circulation found, Caller caller) {
        try {
            consultations.get(found.consultation(), caller);
        } catch (DomainProblem hidden) {
            throw DomainProblem.notFound("circulation");
        }
    }

    private void requireKnown(Sending sending) {
        List<FieldProblem> problems = new ArrayList<>();
        if (sending.notice() != null) {
            problems.addAll(vocabulary.unknown(TermKind.TOPIC, sending.notice().topics(), "topics"));
        }
        Map<OrganisationId, Organisation> known = organisations.all(sending.organisations());
        for (int index = 0; index < sending.organisations().size(); index++) {
            if (!known.containsKey(sending.organisations().get(index))) {
                problems.add(FieldProblem.inBody(
                        "organisations/" + index,
                        "unknown-organisation",
                        "The register has no organisation with this id."));
            }
        }
        if (sending.through() != null && !isInfrastructure(sending.through())) {
            problems.add(FieldProblem.inBody(
                    "through", "no-infrastructure-body", "The register has no infrastructure body with this id."));
        }
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    private boolean isInfrastructure(OrganisationId id) {
        return organisations
                .find(id)
                .filter(found -> found.profile().particulars().roles().contains(OrganisationRole.INFRASTRUCTURE))
                .isPresent();
    }

    private void audit(String action, Circulation circulation, @Nullable String told, Caller caller) {
        boolean ofConsultation = circulation.consultation() != null;
        trail.record(
                caller.actor(),
                action,
                ofConsultation ? SubjectKind.CONSULTATION : SubjectKind.ORGANISATION,
                ofConsultation
                        ? circulation.consultation().value()
                        : circulation.by().value(),
                List.of(FieldChange.of("circulations/" + circulation.id(), null, told)));
    }
}

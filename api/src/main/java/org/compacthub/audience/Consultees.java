package org.compacthub.audience;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Caller;
import org.compacthub.consultation.Consultation;
import org.compacthub.consultation.ConsultationAnnounced;
import org.compacthub.consultation.ConsultationId;
import org.compacthub.consultation.ConsultationLife;
import org.compacthub.http.Cursor;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.interest.Interests;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Standing;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** Whom each consultation asks. A line in the trail is among the consultation's own, and so hidden as long as that is. */
@Singleton
public class Consultees {
    private final ConsulteeRows rows;
    private final AudienceRows audienceRows;
    private final Audiences audiences;
    private final Membership membership;
    private final ConsultationLife consultations;
    private final Interests interests;
    private final Organisations organisations;
    private final AuditTrail trail;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    Consultees(
            ConsulteeRows rows,
            AudienceRows audienceRows,
            Audiences audiences,
            Membership membership,
            ConsultationLife consultations,
            Interests interests,
            Organisations organisations,
            AuditTrail trail,
            Database database,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.audienceRows = audienceRows;
        this.audiences = audiences;
        this.membership = membership;
        this.consultations = consultations;
        this.interests = interests;
        this.organisations = organisations;
        this.trail = trail;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param note why a fixed list is drawn again */
    public record Wanted(
            List<AudienceId> audiences,
            List<OrganisationId> organisations,
            @Nullable String note) {}

    /**
     * An organisation on a list.
     *
     * @param picked by name, and not with an audience alone
     */
    public record Entry(OrganisationId organisation, String name, boolean picked) {}

    /**
     * A part of a list, by name.
     *
     * @param hidden those that are left out
     * @param last the one before the first; the beginning where absent
     * @throws DomainProblem {@code VALIDATION} where the last is nobody
     */
    public List<Entry> page(ConsultationId id, Set<OrganisationId> hidden, Optional<UUID> last, int size) {
        Optional<OrganisationId> after = last.map(OrganisationId::new)
                .map(known ->
                        organisations.find(known).orElseThrow(Cursor::foreign).id());
        return database.read(() -> rows.page(id, hidden, after, size));
    }

    /** How many are on a list without those hidden. */
    public int count(ConsultationId id, Set<OrganisationId> hidden) {
        return database.read(() -> rows.count(id, hidden));
    }

    /** Everybody on the list of a consultation, those who opted out included. */
    public Set<OrganisationId> all(ConsultationId id) {
        return database.read(() -> rows.all(id));
    }

    /**
     * Puts whom the audiences hold now on the list, with those picked.
     *
     * @throws DomainProblem {@code NOT_FOUND}, {@code FORBIDDEN}, {@code STALE}, {@code CONFLICT} once it is open, or {@code VALIDATION}
     */
    public void set(ConsultationId id, long version, Wanted wanted, Caller caller) {
        database.write(() -> {
            rows.lock(id);
            Consultation consultation = consultations.get(id, caller);
            ConsulteeAccess.requireSetter(caller, consultation);
            ConsulteeList before = rows.list(id);
            if (before.version() != version) {
                throw DomainProblem.stale(before.version());
            }
            before.requireSettable(consultation.statusOn(London.today(clock)), wanted.note());
            List<Audience> drawn = requireKnown(wanted, caller);
            Instant now = clock.instant();
            ConsulteeList after = new ConsulteeList(
                    version + 1,
                    consultation.isAnnounced() ? now : null,
                    drawn.stream().map(Audience::id).toList(),
                    List.of());
            int count = draw(consultation, after, drawn, Set.copyOf(wanted.organisations()));
            if (before.fixedAt() != null) {
                rows.note(ids.next(), id, wanted.note(), now);
            }
            record("setConsultees", consultation, caller, count + " organisations", wanted.note());
            return true;
        });
    }

    /** Draws the audiences once more at the moment when everybody can first know of the consultation, and fixes the list. */
    @EventListener
    void on(ConsultationAnnounced announced) {
        Consultation consultation = announced.consultation();
        ConsulteeList before = rows.list(consultation.id());
        if (before.version() > 0) {
            List<Audience> drawn =
                    List.copyOf(audienceRows.all(before.audiences()).values());
            ConsulteeList after =
                    new ConsulteeList(before.version() + 1, clock.instant(), before.audiences(), List.of());
            draw(consultation, after, drawn, rows.picked(consultation.id()));
        }
    }

    /** Adds one that was missing. The caller has locked the list. */
    void add(Consultation consultation, OrganisationId added) {
        ConsultationId id = consultation.id();
        OrganisationId organisation = organisations.get(added).id();
        if (rows.all(id).contains(organisation)) {
            return;
        }
        ConsulteeList before = rows.list(id);
        Instant fixedAt = before.fixedAt();
        if (fixedAt == null && consultation.isAnnounced()) {
            fixedAt = clock.instant();
        }
        rows.keep(id, new ConsulteeList(before.version() + 1, fixedAt, before.audiences(), List.of()));
        Set<OrganisationId> one = Set.of(organisation);
        rows.add(id, one, one, interests.optedOut(consultation));
    }

    private int draw(
            Consultation consultation, ConsulteeList list, List<Audience> audiences, Set<OrganisationId> wanted) {
        Collection<Organisation> known = organisations.all(wanted).values();
        Set<OrganisationId> picked = known.stream().map(Organisation::id).collect(Collectors.toSet());
        Set<OrganisationId> all = new LinkedHashSet<>(picked);
        audiences.forEach(audience -> all.addAll(membership.all(audience)));
        known.stream().filter(Consultees::isClosed).map(Organisation::id).forEach(all::remove);
        rows.keep(consultation.id(), list);
        rows.clear(consultation.id());
        rows.add(consultation.id(), all, picked, interests.optedOut(consultation));
        return all.size();
    }

    private List<Audience> requireKnown(Wanted wanted, Caller caller) {
        List<FieldProblem> problems = new ArrayList<>();
        Map<AudienceId, Audience> found = audiences.visible(wanted.audiences(), caller);
        for (int index = 0; index < wanted.audiences().size(); index++) {
            if (!found.containsKey(wanted.audiences().get(index))) {
                problems.add(FieldProblem.inBody(
                        "audiences/" + index,
                        "unknown-audience",
                        "There is no audience with this id, or you may not see it."));
            }
        }
        Map<OrganisationId, Organisation> known = organisations.all(wanted.organisations());
        Set<OrganisationId> possible = new HashSet<>(known.keySet());
        problems.addAll(Unknown.organisations(wanted.organisations(), possible));
        for (int index = 0; index < wanted.organisations().size(); index++) {
            Organisation organisation = known.get(wanted.organisations().get(index));
            if (organisation != null && isClosed(organisation)) {
                problems.add(FieldProblem.inBody(
                        "organisations/" + index,
                        "closed",
                        "%s has closed and can't be consulted.".formatted(organisation.name())));
            }
        }
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
        return wanted.audiences().stream().distinct().map(found::get).toList();
    }

    private static boolean isClosed(Organisation organisation) {
        return organisation.profile().particulars().standing() == Standing.CLOSED;
    }

    private void record(
            String action, Consultation consultation, Caller caller, String consultees, @Nullable String note) {
        trail.record(
                caller.actor(),
                action,
                SubjectKind.CONSULTATION,
                consultation.id().value(),
                List.of(FieldChange.of("consultees", null, consultees), FieldChange.of("note", null, note)));
    }
}

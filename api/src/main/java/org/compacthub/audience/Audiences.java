package org.compacthub.audience;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.organisation.Organisations;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.compacthub.vocabulary.TermKind;
import org.compacthub.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The saved audiences. A line in the trail is among those of the owner's, and says only that there is a new version: the trail's readers may not know what a
 * planner has in mind.
 */
@Singleton
public class Audiences {
    private final AudienceRows rows;
    private final Organisations organisations;
    private final Vocabulary vocabulary;
    private final AuditTrail trail;
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;

    Audiences(
            AudienceRows rows,
            Organisations organisations,
            Vocabulary vocabulary,
            AuditTrail trail,
            Database database,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.organisations = organisations;
        this.vocabulary = vocabulary;
        this.trail = trail;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * One that the caller may see.
     *
     * @throws DomainProblem {@code NOT_FOUND}, also where it exists and the caller may not know of it
     */
    public Audience get(AudienceId id, Caller caller) {
        return database.read(() -> rows.find(id)
                .filter(audience -> isVisible(audience, caller))
                .orElseThrow(() -> DomainProblem.notFound("audience")));
    }

    /** Those of the wanted ones that the caller may see. */
    public Map<AudienceId, Audience> visible(Collection<AudienceId> wanted, Caller caller) {
        Map<AudienceId, Audience> found = rows.all(wanted);
        found.values().removeIf(audience -> !isVisible(audience, caller));
        return found;
    }

    List<Audience> page(Caller caller, Optional<AudienceId> after, int size) {
        boolean all = caller.is(Role.CVS) || caller.is(Role.ADMINISTRATOR);
        Optional<Set<OrganisationId>> owner = all ? Optional.empty() : Optional.of(caller.organisations());
        return database.read(() -> rows.list(owner, after, size, London.today(clock)));
    }

    /**
     * Saves one for the organisation acted for.
     *
     * @throws DomainProblem {@code FORBIDDEN} without an organisation, or {@code VALIDATION}
     */
    public Audience add(AudienceDraft draft, Caller caller) {
        OrganisationId owner =
                caller.organisation().orElseThrow(() -> DomainProblem.forbidden("Sign in for an organisation first."));
        return database.write(() -> {
            requireSound(draft);
            Audience added = Audience.added(new AudienceId(ids.next()), owner, draft, clock.instant());
            rows.insert(added);
            record("createAudience", added, null, added.version(), caller);
            return added;
        });
    }

    Audience change(AudienceId id, long version, AudienceDraft draft, Caller caller) {
        return database.write(() -> {
            Audience before = changeable(id, version, caller);
            requireSound(draft);
            Audience after = before.changed(draft, clock.instant());
            if (after.version() != before.version()) {
                rows.update(after);
                record("changeAudience", after, before.version(), after.version(), caller);
            }
            return after;
        });
    }

    void delete(AudienceId id, long version, Caller caller) {
        database.write(() -> {
            Audience before = changeable(id, version, caller);
            rows.delete(id);
            record("deleteAudience", before, before.version(), null, caller);
            return true;
        });
    }

    private Audience changeable(AudienceId id, long version, Caller caller) {
        Audience found = rows.findLocked(id)
                .filter(audience -> isVisible(audience, caller))
                .orElseThrow(() -> DomainProblem.notFound("audience"));
        if (!found.isChangeableBy(caller)) {
            throw DomainProblem.forbidden(
                    "An audience is changed by its owner's people, by CVS staff and by administrators.");
        }
        if (found.version() != version) {
            throw DomainProblem.stale(found.version());
        }
        return found;
    }

    private boolean isVisible(Audience audience, Caller caller) {
        return audience.isVisibleTo(caller, false)
                || audience.isVisibleTo(caller, rows.isUsed(audience.id(), London.today(clock)));
    }

    private void requireSound(AudienceDraft draft) {
        List<FieldProblem> problems = new ArrayList<>();
        Criteria criteria = draft.criteria();
        if (criteria != null) {
            problems.addAll(vocabulary.unknown(TermKind.TOPIC, criteria.topics(), "filter/topics"));
            problems.addAll(vocabulary.unknown(TermKind.AUDIENCE, criteria.communities(), "filter/communities"));
            problems.addAll(vocabulary.unknown(TermKind.AREA, criteria.areas(), "filter/areas"));
        }
        Set<OrganisationId> known = organisations.all(draft.picked()).keySet();
        problems.addAll(Unknown.organisations(draft.picked(), known));
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    private void record(String action, Audience audience, @Nullable Long before, @Nullable Long after, Caller caller) {
        trail.record(
                caller.actor(),
                action,
                SubjectKind.ORGANISATION,
                audience.owner().value(),
                List.of(FieldChange.of("audience/" + audience.id().value(), told(before), told(after))));
    }

    private static @Nullable String told(@Nullable Long version) {
        return version == null ? null : "version " + version;
    }
}

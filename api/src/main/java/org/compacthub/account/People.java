package org.compacthub.account;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Actor;
import org.compacthub.caller.Caller;
import org.compacthub.caller.Role;
import org.compacthub.id.Ids;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationChanged;
import org.compacthub.organisation.OrganisationMerged;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Sector;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;
import org.compacthub.store.StoreException;

/** The people with an account. */
@Singleton
public class People {
    private final PersonRows rows;
    private final ApiKeyRows keys;
    private final Organisations organisations;
    private final MergedEntries merged;
    private final Passwords passwords;
    private final Database database;
    private final AuditTrail trail;
    private final Ids ids;
    private final InstantSource clock;

    People(
            PersonRows rows,
            ApiKeyRows keys,
            Organisations organisations,
            MergedEntries merged,
            Passwords passwords,
            Database database,
            AuditTrail trail,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.keys = keys;
        this.organisations = organisations;
        this.merged = merged;
        this.passwords = passwords;
        this.database = database;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Somebody to open an account for.
     *
     * @param email not checked yet
     * @param password the first one, which the person is asked to change
     * @param memberships not checked yet
     */
    public record Newcomer(String name, String email, String password, List<MembershipWanted> memberships) {
        public Newcomer {
            name = name.strip();
            memberships = List.copyOf(memberships);
        }

        @Override
        public String toString() {
            return "Newcomer[]";
        }
    }

    public Optional<Person> find(PersonId id) {
        return database.read(() -> rows.find(id));
    }

    /** Those of the people who have an account, with their names. */
    public Map<PersonId, String> names(Collection<PersonId> wanted) {
        return database.read(() -> rows.names(wanted));
    }

    /** Those of some organisations at which somebody has an account, be it by an entry that was merged into theirs. */
    public Set<OrganisationId> represented(Collection<OrganisationId> wanted) {
        if (wanted.isEmpty()) {
            return Set.of();
        }
        return database.read(() -> {
            Set<OrganisationId> all = merged.all(wanted);
            Map<OrganisationId, OrganisationId> survivors = merged.survivors(all);
            Set<OrganisationId> represented = rows.represented(all).stream()
                    .map(id -> survivors.getOrDefault(id, id))
                    .collect(Collectors.toSet());
            return wanted.stream()
                    .filter(id -> represented.contains(survivors.getOrDefault(id, id)))
                    .collect(Collectors.toSet());
        });
    }

    /** Whether anybody has an account at all. */
    public boolean isEmpty() {
        return database.read(rows::isEmpty);
    }

    /** People by name: everybody for an administrator, for others those of the organisation they act for. */
    List<Person> list(Caller caller, Optional<PersonId> after, int size) {
        Set<OrganisationId> only = caller.is(Role.ADMINISTRATOR) ? Set.of() : caller.organisations();
        return database.read(() -> rows.list(only, after, size));
    }

    /**
     * Opens an account as administrators may, with a line in the trail that names neither address nor password.
     *
     * @throws DomainProblem {@code VALIDATION} with everything that is wrong; {@code CONFLICT} where the email has an account
     */
    public Person add(Newcomer newcomer, Actor by) {
        return add(newcomer, by, Role.ADMINISTRATOR);
    }

    /**
     * Opens an account, as far as the caller's role goes.
     *
     * @throws DomainProblem {@code FORBIDDEN} where the memberships are not for the caller to give; else as {@link #add(Newcomer, Actor)}
     */
    Person add(Newcomer newcomer, Caller by) {
        return add(newcomer, by.actor(), by.role());
    }

    private Person add(Newcomer newcomer, Actor by, Role opener) {
        refuseForbidden(opener, newcomer, organisations::all);
        check(newcomer);
        String hash = passwords.hash(newcomer.password());
        try {
            return database.write(() -> {
                refuseForbidden(opener, newcomer, organisations::held);
                Person person = new Person(
                        new PersonId(ids.next()),
                        0,
                        newcomer.name(),
                        new EmailAddress(newcomer.email()),
                        checked(newcomer.memberships()));
                rows.insert(person, hash, clock.instant());
                trail.record(
                        by,
                        "createPerson",
                        SubjectKind.PERSON,
                        person.id().value(),
                        List.of(
                                FieldChange.of("name", null, person.name()),
                                FieldChange.of("memberships", null, described(person.memberships()))));
                return person;
            });
        } catch (StoreException fault) {
            if (fault.isDuplicate()) {
                throw DomainProblem.conflict(taken(opener));
            }
            throw fault;
        }
    }

    private static void refuseForbidden(
            Role opener,
            Newcomer newcomer,
            Function<Collection<OrganisationId>, Map<OrganisationId, Organisation>> lookUp) {
        MembershipRules.forbidden(opener, newcomer.memberships(), sectors(newcomer.memberships(), lookUp))
                .ifPresent(reason -> {
                    throw DomainProblem.forbidden(reason);
                });
    }

    /** Nothing of the account but that there is one. */
    private static String taken(Role opener) {
        String taken = "Somebody has an account with this email already.";
        return opener == Role.ADMINISTRATOR
                ? taken
                : taken + " An administrator can let that account act for another organisation.";
    }

    /**
     * Replaces a person's memberships. Sessions and keys lose what is taken away at once.
     *
     * @param version the version that the caller has read
     * @throws DomainProblem {@code NOT_FOUND}, {@code STALE}, {@code VALIDATION}; {@code CONFLICT} where nobody would be administrator
     */
    Person setMemberships(PersonId id, long version, List<MembershipWanted> wanted, Caller by) {
        return database.write(() -> {
            List<PersonId> administrators = rows.lockAdministrators();
            Person before = rows.findLocked(id).orElseThrow(() -> DomainProblem.notFound("person"));
            if (before.version() != version) {
                throw DomainProblem.stale(before.version());
            }
            Person after = before.withMemberships(checked(wanted));
            if (after.memberships().equals(before.memberships())) {
                return before;
            }
            refuseWithoutAdministrator(after, administrators);
            Instant now = clock.instant();
            rows.updateMemberships(after, now);
            keys.revokeAllBut(id, after.memberships(), now);
            trail.record(
                    by.actor(),
                    "setMemberships",
                    SubjectKind.PERSON,
                    id.value(),
                    List.of(FieldChange.of(
                            "memberships", described(before.memberships()), described(after.memberships()))));
            return after;
        });
    }

    /** An organisation whose people have a role can't leave the sector that the role needs. */
    @EventListener
    void onOrganisationChanged(OrganisationChanged event) {
        Organisation after = event.after();
        if (after.sector() == event.before().sector()) {
            return;
        }
        refuseWithoutSector(after.id(), after.sector());
    }

    /** Whoever acts for the entry that is merged acts for the survivor from then on, in the same role. */
    @EventListener
    void onOrganisationMerged(OrganisationMerged event) {
        refuseWithoutSector(event.merged().id(), event.survivor().sector());
    }

    private void refuseWithoutSector(OrganisationId organisation, Sector sector) {
        Set<OrganisationId> family = merged.all(Set.of(organisation));
        for (Role role : Role.values()) {
            if (MembershipRules.refusal(role, sector).isPresent() && rows.hasRole(family, role)) {
                throw DomainProblem.conflict(
                        "It has people with the role %s, which does not go with that sector. Change their memberships first."
                                .formatted(role.wireName()));
            }
        }
    }

    private void check(Newcomer newcomer) {
        List<FieldProblem> problems = new ArrayList<>();
        if (newcomer.name().isEmpty() || newcomer.name().chars().anyMatch(Character::isISOControl)) {
            problems.add(FieldProblem.inBody("name", "blank", "Give the person's name, on one line."));
        }
        if (!EmailAddress.isAddress(newcomer.email())) {
            problems.add(FieldProblem.inBody("email", "email", "Give an email address, such as name@example.org."));
        }
        PasswordRules.problem("password", newcomer.password(), List.of(newcomer.name(), newcomer.email()))
                .ifPresent(problems::add);
        problems.addAll(problems(newcomer.memberships(), organisations::all));
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    private List<Membership> checked(List<MembershipWanted> wanted) {
        List<FieldProblem> problems = problems(wanted, organisations::held);
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
        return wanted.stream()
                .map(membership -> new Membership(membership.organisation(), membership.role()))
                .toList();
    }

    private static List<FieldProblem> problems(
            List<MembershipWanted> wanted,
            Function<Collection<OrganisationId>, Map<OrganisationId, Organisation>> lookUp) {
        return MembershipRules.problems(wanted, sectors(wanted, lookUp));
    }

    private static Map<OrganisationId, Sector> sectors(
            List<MembershipWanted> wanted,
            Function<Collection<OrganisationId>, Map<OrganisationId, Organisation>> lookUp) {
        Set<OrganisationId> named =
                wanted.stream().map(MembershipWanted::organisation).collect(Collectors.toSet());
        return lookUp.apply(named).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().sector()));
    }

    private static void refuseWithoutAdministrator(Person after, List<PersonId> administrators) {
        boolean isOne = after.memberships().stream().anyMatch(held -> held.role() == Role.ADMINISTRATOR);
        boolean anotherIs = administrators.stream().anyMatch(other -> !other.equals(after.id()));
        boolean wasOne = administrators.contains(after.id());
        if (wasOne && !isOne && !anotherIs) {
            throw DomainProblem.conflict("This is the last administrator. Make somebody else one first.");
        }
    }

    private String described(List<Membership> memberships) {
        Map<OrganisationId, Organisation> named = organisations.all(
                memberships.stream().map(Membership::organisation).distinct().toList());
        return memberships.stream()
                .map(held -> named.get(held.organisation()).name() + ": "
                        + held.role().wireName())
                .collect(Collectors.joining("; "));
    }
}

package org.compacthub.account;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Actor;
import org.compacthub.http.Idempotency;
import org.compacthub.id.PersonId;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;

/**
 * What accounts hold on their people, for a person who asks (INF 347). An erased account is an empty shell: its id stays, so that the record of what was done has no
 * holes, and nothing of the person does.
 */
@Singleton
public class AccountData {
    private final PersonRows people;
    private final ApiKeyRows keys;
    private final SessionRows sessions;
    private final AuditTrail trail;
    private final Idempotency idempotency;
    private final ApplicationEventPublisher<AccountErased> events;
    private final SessionSettings settings;
    private final Database database;
    private final InstantSource clock;

    AccountData(
            PersonRows people,
            ApiKeyRows keys,
            SessionRows sessions,
            AuditTrail trail,
            Idempotency idempotency,
            ApplicationEventPublisher<AccountErased> events,
            SessionSettings settings,
            Database database,
            InstantSource clock) {
        this.people = people;
        this.keys = keys;
        this.sessions = sessions;
        this.trail = trail;
        this.idempotency = idempotency;
        this.events = events;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    /** How long any session lasts at most. */
    public Duration longestSession() {
        return settings.longest();
    }

    /** How long a key is kept after it ended or was revoked. */
    public Duration keysKept() {
        return Pruning.KEYS_KEPT;
    }

    /** The account with that address, if there is one. */
    public Optional<AccountHeld> find(EmailAddress email) {
        return database.read(() -> people.credentials(email)
                .map(PersonRows.Credentials::person)
                .flatMap(people::find)
                .map(this::held));
    }

    /** Says in the trail that the person was given a copy, in the transaction under way. */
    public void copied(PersonId person, String why, Actor by) {
        record("copyPersonalData", person, why, by);
    }

    /**
     * Empties an account. Its sessions and keys end at once, and it is among the memberships, the trail's names and the answers kept for retries no more.
     *
     * @return whether there was one; it may have been erased a moment ago
     * @throws DomainProblem {@code CONFLICT} where nobody would be administrator
     */
    public boolean erase(PersonId id, String why, Actor by) {
        return database.write(() -> {
            List<PersonId> administrators = people.lockAdministrators();
            if (people.findLocked(id).isEmpty()) {
                return false;
            }
            if (isLast(id, administrators)) {
                throw DomainProblem.conflict(
                        "This is the account of the last administrator. Make somebody else one first, and it can be"
                                + " erased.");
            }
            Instant now = clock.instant();
            Set<UUID> made = keys.ofMaker(id).stream().map(AccountHeld.Key::id).collect(Collectors.toSet());
            sessions.removeAll(id);
            keys.removeAll(id);
            people.erase(id, now);
            idempotency.forget("/api/v1/people/" + id.value());
            trail.blank(SubjectKind.PERSON, Set.of(id.value()), "name");
            trail.blank(SubjectKind.API_KEY, made, "label");
            record("erasePersonalData", id, why, by);
            events.publishEvent(new AccountErased(id, by));
            return true;
        });
    }

    private AccountHeld held(Person person) {
        PersonRows.Since since = people.since(person.id());
        return new AccountHeld(
                person,
                since.openedAt(),
                since.changedAt(),
                keys.ofMaker(person.id()),
                sessions.open(person.id(), clock.instant()),
                isLast(person.id(), people.administrators()));
    }

    private void record(String action, PersonId person, String why, Actor by) {
        trail.record(by, action, SubjectKind.PERSON, person.value(), List.of(FieldChange.of("why", null, why)));
    }

    private static boolean isLast(PersonId id, List<PersonId> administrators) {
        return administrators.contains(id) && administrators.stream().allMatch(id::equals);
    }
}

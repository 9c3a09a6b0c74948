package org.compacthub.account;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.audit.AuditTrail;
import org.compacthub.audit.FieldChange;
import org.compacthub.audit.SubjectKind;
import org.compacthub.caller.Caller;
import org.compacthub.id.Ids;
import org.compacthub.id.PersonId;
import org.compacthub.organisation.Family;
import org.compacthub.organisation.MergedEntries;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.FieldProblem;
import org.compacthub.store.Database;
import org.compacthub.time.London;
import org.jspecify.annotations.Nullable;

/** The keys of programs. */
@Singleton
class ApiKeys {
    /** More than anybody keeps an eye on; it bounds the list. */
    private static final int MOST = 100;

    private final ApiKeyRows rows;
    private final PersonRows people;
    private final MergedEntries merged;
    private final Database database;
    private final AuditTrail trail;
    private final Secrets secrets;
    private final Ids ids;
    private final InstantSource clock;

    ApiKeys(
            ApiKeyRows rows,
            PersonRows people,
            MergedEntries merged,
            Database database,
            AuditTrail trail,
            Secrets secrets,
            Ids ids,
            InstantSource clock) {
        this.rows = rows;
        this.people = people;
        this.merged = merged;
        this.database = database;
        this.trail = trail;
        this.secrets = secrets;
        this.ids = ids;
        this.clock = clock;
    }

    /** A key that was just made, with its secret, which is not to be had again. */
    record Made(ApiKey key, ApiKeyText text) {}

    /** Who a program with this key is; nobody where the key is wrong, revoked, expired, or its maker's membership is gone. */
    Optional<Caller> caller(String text) {
        Optional<ApiKeyText> given = ApiKeyText.parse(text);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = London.today(clock);
        Optional<ApiKey> live = database.read(() -> rows.findLive(given.get().id(), today))
                .filter(stored -> Secrets.same(Secrets.hash(given.get().secret()), stored.secretHash()))
                .map(ApiKeyRows.Stored::key);
        live.filter(key -> !today.equals(key.lastUsedOn())).ifPresent(key -> noteUse(key, today));
        return live.map(key -> {
            Family family = merged.family(key.membership().organisation());
            return Caller.program(
                            key.maker(), family.survivor(), key.membership().role())
                    .alsoFor(family.merged());
        });
    }

    /** The keys of the organisation that the caller acts for. */
    List<ApiKey> list(Caller caller) {
        return database.read(() -> rows.list(caller.organisations()));
    }

    /**
     * Makes a key that acts as the caller does.
     *
     * @param expiresOn its last day, a year from today where it is null
     * @throws DomainProblem {@code VALIDATION} for a day that has passed or lies more than a year ahead; {@code CONFLICT} for too many keys
     */
    Made make(Caller caller, String label, @Nullable LocalDate expiresOn) {
        LocalDate lastDay = checkedLastDay(expiresOn);
        String name = checkedLabel(label);
        ApiKeyText text = new ApiKeyText(ids.next(), secrets.next());
        return database.write(() -> {
            if (rows.list(caller.organisations()).size() >= MOST) {
                throw DomainProblem.conflict("The organisation has " + MOST + " keys. Revoke one first.");
            }
            PersonId maker = caller.person().orElseThrow();
            Person person = people.findLocked(maker).orElseThrow(Sessions::ended);
            ApiKey key = new ApiKey(
                    text.id(), name, maker, person.name(), membership(person, caller), clock.instant(), lastDay, null);
            rows.insert(key, Secrets.hash(text.secret()));
            trail.record(
                    caller.actor(),
                    "createApiKey",
                    SubjectKind.API_KEY,
                    key.id(),
                    List.of(
                            FieldChange.of("label", null, key.label()),
                            FieldChange.of("expiresOn", null, key.expiresOn())));
            return new Made(key, text);
        });
    }

    /**
     * Revokes a key of the organisation that the caller acts for.
     *
     * @throws DomainProblem {@code NOT_FOUND} for a key that is not one of theirs, or no more
     */
    void revoke(Caller caller, UUID id) {
        database.write(() -> {
            ApiKey key =
                    rows.findLocked(id, caller.organisations()).orElseThrow(() -> DomainProblem.notFound("API key"));
            rows.revoke(key.id(), clock.instant());
            trail.record(caller.actor(), "revokeApiKey", SubjectKind.API_KEY, key.id(), List.of());
            return key;
        });
    }

    private void noteUse(ApiKey key, LocalDate today) {
        database.write(() -> {
            rows.used(key.id(), today);
            return key;
        });
    }

    private LocalDate checkedLastDay(@Nullable LocalDate wanted) {
        LocalDate today = London.today(clock);
        LocalDate latest = today.plusYears(1);
        if (wanted == null) {
            return latest;
        }
        if (wanted.isBefore(today) || wanted.isAfter(latest)) {
            LocalDate nearest = wanted.isBefore(today) ? today : latest;
            throw DomainProblem.invalid(FieldProblem.inBody(
                            "expiresOn", "key-lifetime", "Give a day from %s to %s.".formatted(today, latest))
                    .passingOn(nearest));
        }
        return wanted;
    }

    private static String checkedLabel(String label) {
        if (label.isBlank()) {
            throw DomainProblem.invalid(FieldProblem.inBody(
                    "label", "blank", "Say what the key is for, so that it can be told from others."));
        }
        return label.strip();
    }

    /** The one by which the caller acts, which may be of an entry that was merged. */
    private static Membership membership(Person person, Caller caller) {
        return person.memberships().stream()
                .filter(held -> held.role() == caller.role() && caller.actsFor(held.organisation()))
                .findFirst()
                .orElseGet(() -> new Membership(caller.organisation().orElseThrow(), caller.role()));
    }
}

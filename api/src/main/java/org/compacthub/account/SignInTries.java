package org.compacthub.account;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.id.Ids;
import org.compacthub.problem.DomainProblem;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;

/**
 * Slows down who guesses passwords. Kept in the database, so that guesses at several servers count together. A try is written down before the
 * password is looked at, so that many at once count as well, and taken back when it succeeds.
 */
@Singleton
class SignInTries {
    private final Database database;
    private final Ids ids;
    private final InstantSource clock;
    private final SignInSettings settings;

    SignInTries(Database database, Ids ids, InstantSource clock, SignInSettings settings) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
    }

    /** A try that is under way. */
    record Try(UUID accountRow, String account, UUID addressRow) {}

    /**
     * Counts a try.
     *
     * @param account the email that is tried, whether or not anybody has it
     * @param address where the request comes from
     * @throws DomainProblem {@code TOO_MANY} where either has failed too often; that try does not count
     */
    Try begin(EmailAddress account, String address) {
        Try begun = new Try(ids.next(), Secrets.hash("account:" + account.value()), ids.next());
        String addressHash = Secrets.hash("address:" + address);
        Instant now = clock.instant();
        write(begun, addressHash, now);
        Optional<Duration> wait = database.read(() -> longer(
                wait(begun.account(), begun.accountRow(), settings.triesPerAccount(), now),
                wait(addressHash, begun.addressRow(), settings.triesPerAddress(), now)));
        if (wait.isPresent()) {
            remove(List.of(begun.accountRow(), begun.addressRow()));
            throw DomainProblem.tooMany(
                    "There were too many wrong passwords. Try again in %d minutes."
                            .formatted(wait.get().plusSeconds(59).toMinutes()),
                    wait.get());
        }
        return begun;
    }

    /** The password was right: the account's failures are forgotten, and this try no longer counts for its address. */
    void succeeded(Try begun) {
        database.write(() -> {
            database.update("DELETE FROM sign_in_try WHERE subject_hash = ?", List.of(begun.account()));
            return database.update("DELETE FROM sign_in_try WHERE id = ?", List.of(begun.addressRow()));
        });
    }

    /** Nobody looked at the password: the try does not count. */
    void abandoned(Try begun) {
        remove(List.of(begun.accountRow(), begun.addressRow()));
    }

    /** Removes what no longer counts. */
    int prune(Instant now, int most) {
        return database.update(
                "DELETE FROM sign_in_try WHERE at <= ? ORDER BY at LIMIT ?",
                List.of(now.minus(settings.window()), most));
    }

    private void write(Try begun, String addressHash, Instant now) {
        database.write(() -> {
            database.updateAll(
                    "INSERT INTO sign_in_try (id, subject_hash, at) VALUES (?, ?, ?)",
                    List.of(
                            List.of(begun.accountRow(), begun.account(), now),
                            List.of(begun.addressRow(), addressHash, now)));
            return begun;
        });
    }

    /** How long it takes until there are few enough failures in the window; nothing where there are now. */
    private Optional<Duration> wait(String subject, UUID own, int allowed, Instant now) {
        List<Instant> failures = database.query(
                "SELECT at FROM sign_in_try WHERE subject_hash = ? AND at > ? AND id <> ? ORDER BY at DESC LIMIT ?",
                List.of(subject, now.minus(settings.window()), own, allowed),
                row -> Rows.moment(row, "at"));
        if (failures.size() < allowed) {
            return Optional.empty();
        }
        return Optional.of(Duration.between(now, failures.getLast().plus(settings.window())));
    }

    private void remove(List<UUID> rows) {
        database.write(
                () -> database.update("DELETE FROM sign_in_try WHERE id IN (" + Rows.marks(rows.size()) + ")", rows));
    }

    private static Optional<Duration> longer(Optional<Duration> one, Optional<Duration> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().compareTo(other.get()) > 0 ? one : other;
    }
}

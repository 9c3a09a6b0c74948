package org.compacthub.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account holds on its person. Never a hash.
 *
 * @param keys all that are still kept, the oldest first
 * @param sessions those that are open, the oldest first
 * @param lastAdministrator whether nobody else is an administrator
 */
public record AccountHeld(
        Person person,
        Instant openedAt,
        Instant changedAt,
        List<Key> keys,
        List<Session> sessions,
        boolean lastAdministrator) {

    public AccountHeld {
        keys = List.copyOf(keys);
        sessions = List.copyOf(sessions);
    }

    /** A key that the person made for a program. */
    public record Key(
            UUID id,
            String label,
            Instant createdAt,
            LocalDate expiresOn,
            @Nullable LocalDate lastUsedOn,
            @Nullable Instant revokedAt) {}

    /** A sign-in that has not ended. */
    public record Session(Instant startedAt, Instant endsAt) {}
}

package org.compacthub.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.compacthub.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A key with which a program acts as its maker does.
 *
 * @param membership in which it acts; the key is dead once the maker no longer has it
 * @param expiresOn the last day in Europe/London on which it works
 * @param lastUsedOn the last day on which it was used
 */
record ApiKey(
        UUID id,
        String label,
        PersonId maker,
        String makerName,
        Membership membership,
        Instant createdAt,
        LocalDate expiresOn,
        @Nullable LocalDate lastUsedOn) {}

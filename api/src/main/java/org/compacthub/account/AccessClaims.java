package org.compacthub.account;

import java.time.Instant;
import java.util.UUID;
import org.compacthub.id.PersonId;

/**
 * What an access token says. It is believed only as long as the database agrees that the session and the membership hold.
 *
 * @param family the session that it belongs to
 * @param expiresAt the moment from which it is worth nothing
 */
record AccessClaims(PersonId person, Membership membership, UUID family, Instant expiresAt) {}

package org.compacthub.account;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.id.Ids;
import org.compacthub.id.PersonId;
import org.compacthub.organisation.Family;
import org.compacthub.problem.DomainProblem;
import org.compacthub.problem.ProblemCode;
import org.compacthub.store.Database;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sessions of people. A sign-in begins a family of refresh tokens, each good for one renewal. A spent token that comes back ends the whole
 * family: either its holder or whoever used it first is not who they should be, and nobody can tell which.
 *
 * <p>Two tabs may send the same token at the same moment. So for some seconds, and only while nothing has been renewed since, a spent
 * token still gives an access token, but never a new refresh token. A thief gains at most those few minutes by it, can't go on from there, and
 * everybody else's next renewal is as before.
 */
@Singleton
class Sessions {
    static final Duration TWIN_GRACE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    private final SessionRows rows;
    private final PersonRows people;
    private final Database database;
    private final Secrets secrets;
    private final Ids ids;
    private final InstantSource clock;
    private final SessionSettings settings;

    Sessions(
            SessionRows rows,
            PersonRows people,
            Database database,
            Secrets secrets,
            Ids ids,
            InstantSource clock,
            SessionSettings settings) {
        this.rows = rows;
        this.people = people;
        this.database = database;
        this.secrets = secrets;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * What a sign-in or a renewal gives.
     *
     * @param refreshToken the next refresh token; null where the one that the browser has, or is about to get, stays good
     */
    record Granted(AccessClaims claims, @Nullable String refreshToken) {}

    /** What became of a renewal. */
    sealed interface Renewal {
        record Renewed(Granted granted) implements Renewal {}

        /** The token is unknown, or its time or its session is over. */
        record Refused() implements Renewal {}

        /** The token had been spent before; its family is ended. */
        record Reused(UUID family) implements Renewal {}
    }

    Granted start(PersonId person, Membership membership) {
        return database.write(() -> {
            Instant now = clock.instant();
            UUID family = ids.next();
            Instant endsAt = now.plus(settings.longest());
            rows.start(family, person, membership, now, endsAt);
            return new Granted(claims(person, membership, family, now), addToken(family, now, endsAt));
        });
    }

    Renewal renew(String refreshToken) {
        Renewal renewal = database.write(() -> renewed(Secrets.hash(refreshToken)));
        if (renewal instanceof Renewal.Reused reused) {
            LOG.warn("A spent refresh token came back; session family {} is ended", reused.family());
        }
        return renewal;
    }

    /** For which organisation a token's session acts, where session and membership are as the token says. */
    Optional<Family> holds(AccessClaims claims) {
        return database.read(() -> rows.holds(claims, clock.instant()));
    }

    /** The same session, acting for another of the person's organisations from now on. */
    Granted actFor(AccessClaims session, Membership membership) {
        return database.write(() -> {
            rows.actFor(session.family(), membership);
            return new Granted(claims(session.person(), membership, session.family(), clock.instant()), null);
        });
    }

    void end(UUID family) {
        database.write(() -> {
            rows.revoke(family, clock.instant());
            return family;
        });
    }

    /** Ends the session of a refresh token, if there is one. */
    void endOf(String refreshToken) {
        database.write(() -> {
            Optional<SessionRows.StoredToken> stored = rows.lock(Secrets.hash(refreshToken));
            stored.ifPresent(token -> rows.revoke(token.family(), clock.instant()));
            return stored;
        });
    }

    /** Ends every other session of the person, in the transaction under way. */
    void endOthers(AccessClaims kept) {
        rows.revokeAllBut(kept.person(), kept.family(), clock.instant());
    }

    /** What somebody is told whose session, or whose account, is no more. */
    static DomainProblem ended() {
        return DomainProblem.of(ProblemCode.SIGN_IN_NEEDED, "Your session has ended. Sign in again.");
    }

    private Renewal renewed(String hash) {
        Instant now = clock.instant();
        Optional<SessionRows.StoredToken> stored = rows.lock(hash);
        if (stored.isEmpty() || stored.get().isDead(now)) {
            return new Renewal.Refused();
        }
        SessionRows.StoredToken token = stored.get();
        if (token.spentAt() != null && !isTwin(token, token.spentAt(), now)) {
            rows.revoke(token.family(), now);
            return new Renewal.Reused(token.family());
        }
        Optional<Membership> membership = membershipOf(token);
        if (membership.isEmpty()) {
            rows.revoke(token.family(), now);
            return new Renewal.Refused();
        }
        AccessClaims claims = claims(token.person(), membership.get(), token.family(), now);
        if (token.spentAt() != null) {
            return new Renewal.Renewed(new Granted(claims, null));
        }
        rows.spend(hash, now);
        return new Renewal.Renewed(new Granted(claims, addToken(token.family(), now, token.endsAt())));
    }

    private boolean isTwin(SessionRows.StoredToken token, Instant spentAt, Instant now) {
        return now.isBefore(spentAt.plus(TWIN_GRACE)) && !rows.anySpentAfter(token.family(), spentAt);
    }

    /** The membership acted for, or another of the person's where it has been taken away. */
    private Optional<Membership> membershipOf(SessionRows.StoredToken token) {
        Optional<Person> person = people.find(token.person());
        if (person.filter(found -> found.has(token.membership())).isPresent()) {
            return Optional.of(token.membership());
        }
        Optional<Membership> other =
                person.flatMap(found -> found.memberships().stream().findFirst());
        other.ifPresent(membership -> rows.actFor(token.family(), membership));
        return other;
    }

    private AccessClaims claims(PersonId person, Membership membership, UUID family, Instant now) {
        // Tokens name moments in whole seconds.
        Instant end = now.plus(settings.access()).truncatedTo(ChronoUnit.SECONDS);
        return new AccessClaims(person, membership, family, end);
    }

    private String addToken(UUID family, Instant now, Instant endsAt) {
        String token = secrets.next();
        Instant idleEnd = now.plus(settings.idle());
        rows.addToken(Secrets.hash(token), family, now, idleEnd.isBefore(endsAt) ? idleEnd : endsAt);
        return token;
    }
}

package org.compacthub.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Signs and reads access tokens (JWT, HS256). A token of another key or algorithm, without an end or past it, is none. */
@Singleton
class AccessTokens {
    private static final JWSAlgorithm ALGORITHM = JWSAlgorithm.HS256;
    private static final String ISSUER = "compact-hub";
    private static final String ORGANISATION = "organisation";
    private static final String ROLE = "role";
    private static final String FAMILY = "family";

    private final String secret;
    private final InstantSource clock;

    AccessTokens(TokenSecret secret, InstantSource clock) {
        this.secret = secret.value();
        this.clock = clock;
    }

    String sign(AccessClaims claims) {
        JWTClaimsSet set = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(claims.person().value().toString())
                .claim(ORGANISATION, claims.membership().organisation().value().toString())
                .claim(ROLE, claims.membership().role().wireName())
                .claim(FAMILY, claims.family().toString())
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(claims.expiresAt()))
                .build();
        try {
            SignedJWT jwt = new SignedJWT(new JWSHeader(ALGORITHM), set);
            jwt.sign(new MACSigner(secret));
            return jwt.serialize();
        } catch (JOSEException fault) {
            throw new IllegalStateException("The token secret can't sign", fault);
        }
    }

    Optional<AccessClaims> read(String token) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            if (!ALGORITHM.equals(jwt.getHeader().getAlgorithm()) || !jwt.verify(new MACVerifier(secret))) {
                return Optional.empty();
            }
            JWTClaimsSet set = jwt.getJWTClaimsSet();
            return isCurrent(set) ? Optional.of(claims(set)) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isCurrent(JWTClaimsSet set) {
        Instant now = clock.instant();
        Date end = set.getExpirationTime();
        Date beginning = set.getNotBeforeTime();
        return ISSUER.equals(set.getIssuer())
                && end != null
                && now.isBefore(end.toInstant())
                && (beginning == null || !now.isBefore(beginning.toInstant()));
    }

    /** @throws IllegalArgumentException where a claim is missing or makes no sense */
    private static AccessClaims claims(JWTClaimsSet set) throws ParseException {
        Role role = Role.of(text(set.getStringClaim(ROLE)))
                .orElseThrow(() -> new IllegalArgumentException("A token names an unknown role"));
        return new AccessClaims(
                new PersonId(UUID.fromString(text(set.getSubject()))),
                new Membership(new OrganisationId(UUID.fromString(text(set.getStringClaim(ORGANISATION)))), role),
                UUID.fromString(text(set.getStringClaim(FAMILY))),
                set.getExpirationTime().toInstant());
    }

    private static String text(@Nullable String claim) {
        if (claim == null) {
            throw new IllegalArgumentException("A token lacks a claim");
        }
        return claim;
    }
}

package org.compacthub.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;
import org.compacthub.id.PersonId;
import org.junit.jupiter.api.Test;

class AccessTokensTest {
    private static final String SECRET = "nG7v2Lq9Xw4Zt6Rk1Mb8Yc3Hd5Jf0PaUsEo4Ti2Wy7Xz1Kq5Vb";
    private static final String OTHER = "Qz8Lp3Vn6Xr1Tc9Wk4Hb7Md2Gf5Js0YaUeOi3Rt6Ev9Bn2Cm5Kx";
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final AccessClaims CLAIMS = new AccessClaims(
            new PersonId(new UUID(1, 2)),
            new Membership(new OrganisationId(new UUID(3, 4)), Role.OFFICER),
            new UUID(5, 6),
            NOW.plus(Duration.ofMinutes(10)));

    private final AccessTokens tokens = at(NOW);

    @Test
    void a_token_says_what_was_signed() {
        assertThat(tokens.read(tokens.sign(CLAIMS))).contains(CLAIMS);
    }

    @Test
    void a_token_is_worth_nothing_from_the_moment_it_ends() {
        String token = tokens.sign(CLAIMS);
        assertThat(at(CLAIMS.expiresAt().minusMillis(1)).read(token)).isPresent();
        assertThat(at(CLAIMS.expiresAt()).read(token)).isEmpty();
    }

    @Test
    void a_token_without_an_end_is_refused() throws JOSEException {
        assertThat(tokens.read(signed(claims().expirationTime(null).build(), JWSAlgorithm.HS256, SECRET)))
                .isEmpty();
    }

    @Test
    void a_token_that_is_not_good_yet_is_refused() throws JOSEException {
        Date later = Date.from(NOW.plusSeconds(60));
        assertThat(tokens.read(signed(claims().notBeforeTime(later).build(), JWSAlgorithm.HS256, SECRET)))
                .isEmpty();
    }

    @Test
    void a_token_of_another_key_algorithm_or_issuer_is_refused() throws JOSEException {
        assertThat(tokens.read(signed(claims().build(), JWSAlgorithm.HS256, SECRET)))
                .isPresent();
        assertThat(tokens.read(signed(claims().build(), JWSAlgorithm.HS256, OTHER)))
                .isEmpty();
        assertThat(tokens.read(signed(claims().build(), JWSAlgorithm.HS384, SECRET)))
                .isEmpty();
        assertThat(tokens.read(signed(claims().issuer("elsewhere").build(), JWSAlgorithm.HS256, SECRET)))
                .isEmpty();
    }

    @Test
    void an_unsigned_token_is_refused() {
        assertThat(tokens.read(new PlainJWT(claims().build()).serialize())).isEmpty();
    }

    @Test
    void a_token_that_was_changed_is_refused() {
        String[] parts = tokens.sign(CLAIMS).split("\\.");
        String changed =
                new String(java.util.Base64.getUrlDecoder().decode(parts[1])).replace("officer", "administrator");
        String forged = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(changed.getBytes());
        assertThat(tokens.read(parts[0] + "." + forged + "." + parts[2])).isEmpty();
        assertThat(tokens.read(parts[0] + "." + parts[1] + ".")).isEmpty();
        assertThat(tokens.read("")).isEmpty();
        assertThat(tokens.read("a.b.c")).isEmpty();
    }

    @Test
    void a_token_that_lacks_a_claim_or_names_no_role_of_ours_is_refused() throws JOSEException {
        for (String claim : new String[] {"sub", "organisation", "role", "family"}) {
            assertThat(tokens.read(signed(claims().claim(claim, null).build(), JWSAlgorithm.HS256, SECRET)))
                    .as(claim)
                    .isEmpty();
        }
        assertThat(tokens.read(signed(claims().claim("role", "king").build(), JWSAlgorithm.HS256, SECRET)))
                .isEmpty();
        assertThat(tokens.read(signed(claims().claim("role", "reader").build(), JWSAlgorithm.HS256, SECRET)))
                .isEmpty();
        assertThat(tokens.read(signed(claims().claim("role", 7).build(), JWSAlgorithm.HS256, SECRET)))
                .isEmpty();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("compact-hub")
                .subject(new UUID(1, 2).toString())
                .claim("organisation", new UUID(3, 4).toString())
                .claim("role", "officer")
                .claim("family", new UUID(5, 6).toString())
                .expirationTime(Date.from(CLAIMS.expiresAt()));
    }

    private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, String secret) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader(algorithm), claims);
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    private static AccessTokens at(Instant moment) {
        return new AccessTokens(new TokenSecret(new TokenSettings(SECRET, null)), InstantSource.fixed(moment));
    }
}

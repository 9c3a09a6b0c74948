package org.compacthub.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.compacthub.caller.Role;
import org.compacthub.id.PersonId;
import org.compacthub.organisation.Sector;
import org.compacthub.store.Database;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.MovableClock;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = MovableClock.PROPERTY, value = "true")
class SessionHttpTest {
    private static final String SESSION = "/api/v1/session";
    private static final String REFRESH = "/api/v1/session/refresh";
    private static final String ACCESS_COOKIE = "__Host-access";
    private static final String REFRESH_COOKIE = "__Secure-refresh";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private MovableClock clock;

    @Inject
    private AccessTokens tokens;

    @Inject
    private Database database;

    @Test
    void a_session_says_who_acts_for_whom_and_until_when() {
        SignedIn officer = people.with(Role.OFFICER);
        ContractAnswer session = client.get(SESSION).as(officer).send().expect(200);
        assertThat(session.at("signedIn")).isEqualTo(true);
        assertThat(session.textAt("role")).isEqualTo("officer");
        assertThat(session.textAt("person.id"))
                .isEqualTo(officer.person().value().toString());
        assertThat(session.textAt("memberships.0.organisation.id"))
                .isEqualTo(officer.organisation().value().toString());
        assertThat(session.textAt("expiresAt"))
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(10)).toString());
        assertThat(session.header("Cache-Control")).contains("no-store");
    }

    @Test
    void nobody_is_a_reader() {
        ContractAnswer session = client.get(SESSION).send().expect(200);
        assertThat(session.at("signedIn")).isEqualTo(false);
        assertThat(session.textAt("role")).isEqualTo("reader");
    }

    @Test
    void the_cookies_are_out_of_reach_of_scripts_and_other_sites() {
        Person person = member();
        ContractAnswer answer =
                signIn(person.email().value(), TestPeople.PASSWORD).expect(200);
        assertThat(answer.headers("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie.toLowerCase())
                        .contains("httponly")
                        .contains("; secure")
                        .contains("samesite=strict")
                        .doesNotContain("domain"));
        assertThat(answer.headers("Set-Cookie").get(0))
                .startsWith(ACCESS_COOKIE + "=")
                .contains("; Path=/;");
        assertThat(answer.headers("Set-Cookie").get(1))
                .startsWith(REFRESH_COOKIE + "=")
                .contains("; Path=/api/v1/session;");
    }

    @Test
    void a_wrong_password_and_an_unknown_email_get_the_same_answer() {
        Person person = member();
        ContractAnswer wrong =
                signIn(person.email().value(), "not the password").expect(401);
        ContractAnswer unknown =
                signIn("nobody.at.all@example.org", "not the password").expect(401);
        assertThat(wrong.textAt("code")).isEqualTo("sign-in-failed");
        assertThat(without(wrong, "instance")).isEqualTo(without(unknown, "instance"));
        assertThat(wrong.headers("Set-Cookie")).isEmpty();
        signIn("not an address", "x").expect(401);
    }

    @Test
    void an_access_token_ends_after_ten_minutes() {
        SignedIn person = people.with(Role.MEMBER);
        clock.pass(Duration.ofMinutes(10).minusSeconds(1));
        client.get("/api/v1/people").as(person).send().expect(200);
        clock.pass(Duration.ofSeconds(1));
        client.get("/api/v1/people").as(person).send().expect(401);
        assertThat(client.get(SESSION).as(person).send().expect(200).at("signedIn"))
                .isEqualTo(false);
    }

    @Test
    void a_renewal_gives_new_cookies_each_time() {
        SignedIn first = people.with(Role.MEMBER);
        clock.pass(Duration.ofMinutes(11));
        SignedIn second = renewed(first);
        clock.pass(Duration.ofMinutes(11));
        SignedIn third = renewed(second);
        assertThat(third.cookie(REFRESH_COOKIE))
                .isNotEqualTo(first.cookie(REFRESH_COOKIE))
                .isNotEqualTo(second.cookie(REFRESH_COOKIE));
        client.get("/api/v1/people").as(third).send().expect(200);
    }

    @Test
    void a_spent_refresh_token_that_comes_back_ends_the_whole_family() {
        SignedIn stolen = people.with(Role.MEMBER);
        SignedIn thief = renewed(stolen);
        clock.pass(Sessions.TWIN_GRACE);
        client.post(REFRESH).as(stolen).send().expect(401);
        client.get("/api/v1/people").as(thief).send().expect(401);
        client.post(REFRESH).as(thief).send().expect(401);
    }

    @Test
    void two_tabs_that_renew_at_once_both_stay_signed_in() {
        SignedIn tab = people.with(Role.MEMBER);
        SignedIn winner = renewed(tab);
        clock.pass(Sessions.TWIN_GRACE.minusSeconds(1));
        ContractAnswer loser = client.post(REFRESH).as(tab).send().expect(200);
        assertThat(TestPeople.cookies(loser)).containsOnlyKeys(ACCESS_COOKIE);
        client.get("/api/v1/people").as(winner).send().expect(200);
        renewed(winner);
    }

    @Test
    void the_grace_for_two_tabs_ends_with_the_next_renewal() {
        SignedIn tab = people.with(Role.MEMBER);
        SignedIn winner = renewed(tab);
        clock.pass(Duration.ofSeconds(1));
        SignedIn next = renewed(winner);
        client.post(REFRESH).as(tab).send().expect(401);
        client.get("/api/v1/people").as(next).send().expect(401);
    }

    @Test
    void a_session_ends_after_a_day_without_renewal_and_after_a_month_in_any_case() {
        SignedIn idle = people.with(Role.MEMBER);
        clock.pass(Duration.ofHours(24));
        client.post(REFRESH).as(idle).send().expect(401);

        SignedIn busy = people.with(Role.MEMBER);
        for (int day = 1; day < 30; day++) {
            clock.pass(Duration.ofHours(23));
            busy = renewed(busy);
        }
        clock.pass(Duration.ofHours(23));
        busy = renewed(busy);
        clock.pass(Duration.ofHours(30));
        client.post(REFRESH).as(busy).send().expect(401);
    }

    @Test
    void signing_out_makes_both_tokens_worthless_at_once() {
        SignedIn person = people.with(Role.MEMBER);
        ContractAnswer out = client.delete(SESSION).as(person).send().expect(204);
        assertThat(TestPeople.cookies(out)).containsOnlyKeys(ACCESS_COOKIE, REFRESH_COOKIE);
        assertThat(out.headers("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("Max-Age=0"));
        client.get("/api/v1/people").as(person).send().expect(401);
        client.post(REFRESH).as(person).send().expect(401);
        client.delete(SESSION).as(person).send().expect(204);
    }

    @Test
    void a_membership_that_is_taken_away_stops_working_at_once() {
        SignedIn administrator = people.with(Role.ADMINISTRATOR);
        SignedIn officer = people.with(Role.OFFICER);
        client.get("/api/v1/people").as(officer).send().expect(200);
        client.put("/api/v1/people/" + officer.person().value() + "/memberships")
                .as(administrator)
                .ifMatch(0)
                .json("{\"memberships\":[{\"organisation\":\"%s\",\"role\":\"member\"}]}"
                        .formatted(officer.organisation().value()))
                .send()
                .expect(200);
        client.get("/api/v1/people").as(officer).send().expect(401);
        ContractAnswer renewed = client.post(REFRESH).as(officer).send().expect(200);
        assertThat(renewed.textAt("role")).isEqualTo("member");
    }

    @Test
    void somebody_without_any_membership_can_neither_sign_in_nor_renew() {
        SignedIn administrator = people.with(Role.ADMINISTRATOR);
        SignedIn member = people.with(Role.MEMBER);
        client.put("/api/v1/people/" + member.person().value() + "/memberships")
                .as(administrator)
                .ifMatch(0)
                .json("{\"memberships\":[]}")
                .send()
                .expect(200);
        client.post(REFRESH).as(member).send().expect(401);
        signIn(member.email(), TestPeople.PASSWORD).expect(403);
    }

    @Test
    void a_person_acts_for_another_of_their_organisations_and_for_no_other() {
        var council = people.organisation(Sector.PUBLIC).id();
        var charity = people.organisation(Sector.VOLUNTARY).id();
        Person person =
                people.person(new MembershipWanted(council, Role.OFFICER), new MembershipWanted(charity, Role.MEMBER));
        SignedIn session = people.signIn(person.email().value(), TestPeople.PASSWORD);
        var other = session.organisation().equals(council) ? charity : council;
        String role = other.equals(council) ? "officer" : "member";

        ContractAnswer moved = actFor(session, other.value(), role).expect(200);
        assertThat(moved.textAt("organisation.id")).isEqualTo(other.value().toString());
        SignedIn acting = with(session, TestPeople.cookies(moved));
        assertThat(client.get(SESSION).as(acting).send().textAt("role")).isEqualTo(role);
        assertThat(client.post(REFRESH).as(acting).send().expect(200).textAt("organisation.id"))
                .isEqualTo(other.value().toString());

        actFor(acting, other.value(), "administrator").expect(400);
        actFor(acting, people.organisation(Sector.PUBLIC).id().value(), "officer")
                .expect(400);
    }

    @Test
    void a_changed_password_ends_the_other_sessions_and_keeps_this_one() {
        SignedIn here = people.with(Role.MEMBER);
        SignedIn elsewhere = people.signIn(here.email(), TestPeople.PASSWORD);
        String replacement = "walnut ferry quilt under 93";
        change(here, "not the password", replacement).expect(400);
        ContractAnswer weak = change(here, TestPeople.PASSWORD, "password1234").expect(400);
        assertThat(weak.textAt("errors.0.pointer")).isEqualTo("#/replacement");
        change(here, TestPeople.PASSWORD, replacement).expect(204);
        client.get("/api/v1/people").as(here).send().expect(200);
        client.get("/api/v1/people").as(elsewhere).send().expect(401);
        client.post(REFRESH).as(elsewhere).send().expect(401);
        signIn(here.email(), TestPeople.PASSWORD).expect(401);
        signIn(here.email(), replacement).expect(200);
    }

    @Test
    void signing_in_again_ends_the_session_that_the_browser_had() {
        SignedIn before = people.with(Role.MEMBER);
        client.post(SESSION)
                .as(before)
                .json(credentials(before.email(), "not the password"))
                .send()
                .expect(401);
        client.get("/api/v1/people").as(before).send().expect(200);
        client.post(SESSION)
                .as(before)
                .json(credentials(before.email(), TestPeople.PASSWORD))
                .send()
                .expect(200);
        client.get("/api/v1/people").as(before).send().expect(401);
    }

    @Test
    void tabs_that_renew_at_the_very_same_time_get_one_refresh_token_between_them() throws Exception {
        SignedIn tabs = people.with(Role.MEMBER);
        try (ExecutorService browser = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<ContractAnswer> renewal =
                    () -> client.post(REFRESH).as(tabs).send();
            int renewed = 0;
            for (Future<ContractAnswer> answer : browser.invokeAll(List.of(renewal, renewal, renewal))) {
                Map<String, String> cookies = TestPeople.cookies(answer.get().expect(200));
                assertThat(cookies).containsKey(ACCESS_COOKIE);
                renewed += cookies.containsKey(REFRESH_COOKIE) ? 1 : 0;
            }
            assertThat(renewed).isEqualTo(1);
        }
    }

    @Test
    void a_forged_access_token_opens_nothing() throws Exception {
        SignedIn person = people.with(Role.ADMINISTRATOR);
        AccessClaims own = tokens.read(person.cookie(ACCESS_COOKIE)).orElseThrow();
        String otherSession =
                tokens.sign(new AccessClaims(own.person(), own.membership(), UUID.randomUUID(), own.expiresAt()));
        SignedIn other = people.with(Role.MEMBER);
        String othersSession = tokens.sign(new AccessClaims(
                new PersonId(other.person().value()), own.membership(), own.family(), own.expiresAt()));
        String widerRole = tokens.sign(new AccessClaims(
                own.person(),
                new Membership(own.membership().organisation(), Role.STEWARD),
                own.family(),
                own.expiresAt()));
        JWTClaimsSet claims =
                JWTClaimsSet.parse(Map.of("sub", own.person().value().toString()));
        SignedJWT otherKey = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                SignedJWT.parse(person.cookie(ACCESS_COOKIE)).getJWTClaimsSet());
        otherKey.sign(new MACSigner("Qz8Lp3Vn6Xr1Tc9Wk4Hb7Md2Gf5Js0YaUeOi3Rt6Ev9Bn2Cm5Kx"));
        for (String forged : List.of(
                otherSession,
                othersSession,
                widerRole,
                otherKey.serialize(),
                new PlainJWT(claims).serialize(),
                "nonsense",
                person.cookie(REFRESH_COOKIE))) {
            client.get("/api/v1/people")
                    .header("Cookie", ACCESS_COOKIE + "=" + forged)
                    .send()
                    .expect(401);
        }
        client.get("/api/v1/people").as(person).send().expect(200);
    }

    @Test
    void the_database_keeps_no_token_that_could_be_used() {
        SignedIn person = people.with(Role.MEMBER);
        List<String> kept = database.read(() ->
                database.query("SELECT token_hash FROM refresh_token", List.of(), row -> row.getString("token_hash")));
        assertThat(kept)
                .contains(Secrets.hash(person.cookie(REFRESH_COOKIE)))
                .doesNotContain(person.cookie(REFRESH_COOKIE));
    }

    private Person member() {
        return people.person(
                new MembershipWanted(people.organisation(Sector.VOLUNTARY).id(), Role.MEMBER));
    }

    private ContractAnswer signIn(String email, String password) {
        return client.post(SESSION).json(credentials(email, password)).send();
    }

    private static String credentials(String email, String password) {
        return "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password);
    }

    private ContractAnswer change(SignedIn person, String current, String replacement) {
        return client.put("/api/v1/session/password")
                .as(person)
                .json("{\"current\":\"%s\",\"replacement\":\"%s\"}".formatted(current, replacement))
                .send();
    }

    private ContractAnswer actFor(SignedIn person, UUID organisation, String role) {
        return client.put("/api/v1/session/acting-for")
                .as(person)
                .json("{\"organisation\":\"%s\",\"role\":\"%s\"}".formatted(organisation, role))
                .send();
    }

    private SignedIn renewed(SignedIn person) {
        ContractAnswer answer = client.post(REFRESH).as(person).send().expect(200);
        return with(person, TestPeople.cookies(answer));
    }

    private static SignedIn with(SignedIn person, Map<String, String> cookies) {
        Map<String, String> jar = new java.util.HashMap<>(person.jar());
        jar.putAll(cookies);
        return new SignedIn(person.person(), person.organisation(), person.role(), person.email(), jar);
    }

    private static Map<String, Object> without(ContractAnswer answer, String member) {
        Map<String, Object> rest = new java.util.HashMap<>(answer.json());
        rest.remove(member);
        return rest;
    }
}

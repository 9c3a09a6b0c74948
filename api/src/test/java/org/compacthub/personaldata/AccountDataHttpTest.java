package org.compacthub.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.compacthub.caller.Role;
import org.compacthub.store.Database;
import org.compacthub.store.Rows;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.compacthub.time.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an account holds on its person: copied to them, and erased without holes in the record. */
@MicronautTest(transactional = false)
class AccountDataHttpTest {
    private static final String WHY = "Asked for in writing, identity seen at the desk";
    private final String surname = "Ravensworth" + UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Quentin " + surname;

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Database database;

    @Inject
    private InstantSource clock;

    private SignedIn administrator;
    private SignedIn person;
    private String email;

    @BeforeEach
    void open() {
        administrator = people.with(Role.ADMINISTRATOR);
        SignedIn colleague = people.with(Role.OFFICER);
        email = "q" + colleague.organisation().value() + "@example.org";
        ContractAnswer opened = newcomer(colleague.organisation().value(), "open-" + email);
        assertThat(opened.textAt("name")).isEqualTo(name);
        person = people.signIn(email, TestPeople.PASSWORD);
    }

    @Test
    void an_administrator_finds_and_copies_what_an_account_holds_and_no_hash() {
        key(surname + "'s laptop");
        ContractAnswer found = post("searches", administrator, "").expect(200);
        assertThat(found.at("hasAccount")).isEqualTo(true);
        assertThat(found.textAt("account.name")).isEqualTo(name);
        assertThat(found.at("account.apiKeys")).isEqualTo(1);
        assertThat(found.at("account.sessions")).isEqualTo(1);
        assertThat(found.at("account.lastAdministrator")).isEqualTo(false);

        ContractAnswer copy = copy(administrator).expect(200);
        assertThat(copy.textAt("account.name")).isEqualTo(name);
        assertThat(copy.textAt("account.email")).isEqualTo(email);
        assertThat(copy.textAt("account.openedAt")).isNotEmpty();
        assertThat(copy.textAt("account.memberships.0.role")).isEqualTo("officer");
        assertThat(copy.ofEach("account.apiKeys", "label")).containsExactly(surname + "'s laptop");
        assertThat(copy.textAt("account.sessions.0.startedAt")).isNotEmpty();
        assertThat(copy.text())
                .doesNotContain("argon2")
                .doesNotContain("secret")
                .doesNotContain("ash\"");
        assertThat(copy.header("Cache-Control")).contains("no-store");
        ContractAnswer trail = trail(person.person().value());
        assertThat(trail.textAt("items.0.action")).isEqualTo("copyPersonalData");
        assertThat(trail.textAt("items.0.fields.0.after")).isEqualTo(WHY);
    }

    @Test
    void staff_are_told_that_there_is_an_account_and_nothing_of_it_and_can_not_erase_it() {
        SignedIn staff = people.with(Role.CVS);
        ContractAnswer found = post("searches", staff, "").expect(200);
        assertThat(found.at("hasAccount")).isEqualTo(true);
        assertThat(found.at("account")).isNull();
        ContractAnswer copy = copy(staff).expect(200);
        assertThat(copy.at("account")).isNull();
        assertThat(copy.text()).doesNotContain(surname);
        assertThat(erase(staff).expect(403).textAt("detail")).contains("by administrators");
        ContractAnswer rest =
                post("erasures", staff, ",\"why\":\"%s\"".formatted(WHY)).expect(200);
        assertThat(rest.at("account")).isEqualTo(false);
        assertThat(rest.at("hasAccount")).isEqualTo(true);
        for (Role role : List.of(Role.MEMBER, Role.OFFICER, Role.STEWARD)) {
            erase(people.with(role)).expect(403);
        }
        client.get("/api/v1/people").as(person).send().expect(200);
    }

    @Test
    void an_account_goes_only_where_that_is_asked_for() {
        ContractAnswer erased = post("erasures", administrator, ",\"why\":\"%s\"".formatted(WHY))
                .expect(200);
        assertThat(erased.at("account")).isEqualTo(false);
        assertThat(erased.at("hasAccount")).isEqualTo(true);
        client.get("/api/v1/people").as(person).send().expect(200);
    }

    @Test
    void an_erased_account_is_of_no_use_at_once_and_its_address_is_free() {
        String secret = key("Nightly");
        ContractAnswer wrong = signIn("some other words 59");
        ContractAnswer erased = erase(administrator).expect(200);
        assertThat(erased.at("account")).isEqualTo(true);
        assertThat(erased.at("hasAccount")).isEqualTo(false);

        client.get("/api/v1/people").as(person).send().expect(401);
        client.post("/api/v1/session/refresh").as(person).send().expect(401);
        client.get("/api/v1/organisations").withKey(secret).send().expect(401);
        ContractAnswer refused = signIn(TestPeople.PASSWORD).expect(401);
        assertThat(refused.textAt("detail")).isEqualTo(wrong.textAt("detail"));
        client.put("/api/v1/people/" + person.person().value() + "/memberships")
                .as(administrator)
                .ifMatch(1)
                .json("{\"memberships\":[]}")
                .send()
                .expect(404);
        assertThat(post("searches", administrator, "").expect(200).at("hasAccount"))
                .isEqualTo(false);
        assertThat(erase(administrator).expect(200).at("account")).isEqualTo(false);

        ContractAnswer anew = newcomer(person.organisation().value(), "again-" + email);
        assertThat(anew.textAt("id")).isNotEqualTo(person.person().value().toString());
        assertThat(people.signIn(email, TestPeople.PASSWORD).role()).isEqualTo(Role.OFFICER);
    }

    @Test
    void the_record_goes_on_to_say_what_somebody_did_and_names_them_no_more() {
        key(surname + "'s laptop");
        erase(administrator).expect(200);
        ContractAnswer mine = trail(person.person().value());
        assertThat(mine.ofItems("action")).containsExactly("erasePersonalData", "createPerson");
        assertThat(mine.textAt("items.1.fields.0.field")).isEqualTo("name");
        assertThat(mine.textAt("items.1.fields.0.after")).isEqualTo("(erased)");
        ContractAnswer all =
                client.get("/api/v1/changes?limit=100").as(administrator).send().expect(200);
        assertThat(all.text()).doesNotContain(surname).doesNotContain(email);
        Object made = all.json().get("items");
        assertThat(made.toString())
                .contains("createApiKey")
                .contains("name=Somebody whose account was erased")
                .contains("id=" + person.person().value());
        ContractAnswer listed =
                client.get("/api/v1/people?limit=100").as(administrator).send().expect(200);
        assertThat(listed.ofItems("id")).doesNotContain(person.person().value().toString());
        assertThat(everyTextOfTheDatabaseOn(person.person().value()))
                .doesNotContain(surname)
                .doesNotContain(email);
    }

    @Test
    void what_was_shared_with_somebody_before_its_release_is_shared_no_more_and_stays_changeable() {
        SignedIn lead = people.with(Role.OFFICER);
        String released = London.today(clock).plusDays(40).toString();
        ContractAnswer plan = client.post("/api/v1/consultations")
                .as(lead)
                .json("{\"title\":\"Ferry timetable\",\"embargo\":{\"releaseOn\":\"%s\",\"people\":[\"%s\"]}}"
                        .formatted(released, person.person().value()))
                .send()
                .expect(201);
        String path = "/api/v1/consultations/" + plan.textAt("id");
        client.get(path).as(person).send().expect(200);
        assertThat(copy(administrator).expect(200).text())
                .as("an administrator who is not named may not know of it")
                .doesNotContain("Ferry");

        erase(administrator).expect(200);
        ContractAnswer after = client.get(path).as(lead).send().expect(200);
        assertThat(after.text()).doesNotContain(person.person().value().toString());
        client.put(path)
                .as(lead)
                .ifMatch(after.version())
                .json("{\"title\":\"Ferries\",\"embargo\":{\"releaseOn\":\"%s\",\"people\":[\"%s\"]}}"
                        .formatted(released, lead.person().value()))
                .send()
                .expect(200);
        assertThat(client.get(path + "/changes").as(lead).send().expect(200).ofItems("action"))
                .containsExactly("changeConsultation", "erasePersonalData", "createConsultation");
    }

    @Test
    void the_reason_may_not_name_the_person() {
        for (String why : List.of("Quentin " + surname.toUpperCase(Locale.ROOT) + " asked", "by " + email)) {
            ContractAnswer refused = post("erasures", administrator, ",\"why\":\"%s\",\"account\":true".formatted(why))
                    .expect(400);
            assertThat(refused.textAt("errors.0.pointer")).isEqualTo("#/why");
        }
        client.get("/api/v1/people").as(person).send().expect(200);
    }

    @Test
    void an_administrator_may_erase_their_own_account_where_another_is_left() {
        SignedIn own = people.with(Role.ADMINISTRATOR);
        client.post("/api/v1/personal-data-erasures")
                .as(own)
                .json("{\"email\":\"%s\",\"why\":\"%s\",\"account\":true}".formatted(own.email(), WHY))
                .send()
                .expect(200);
        client.get("/api/v1/people").as(own).send().expect(401);
    }

    private String everyTextOfTheDatabaseOn(UUID id) {
        return database.read(() -> {
            StringBuilder all = new StringBuilder();
            database.query(
                            "SELECT name, email, password_hash, erased_at FROM person WHERE id = ?",
                            List.of(id),
                            row -> row.getString("name") + row.getString("email") + row.getString("password_hash"))
                    .forEach(all::append);
            database.query("SELECT label FROM api_key WHERE person = ?", List.of(id), row -> row.getString("label"))
                    .forEach(all::append);
            database.query(
                            "SELECT body FROM idempotency WHERE body LIKE CONCAT('%', ?, '%')",
                            List.of(id), row -> row.getString("body"))
                    .forEach(all::append);
            database.query(
                            "SELECT id, fields FROM audit_change WHERE subject = ? OR person = ?",
                            List.of(id, id),
                            row -> Map.entry(Rows.id(row, "id"), row.getString("fields")))
                    .forEach(all::append);
            return all.toString();
        });
    }

    private ContractAnswer newcomer(UUID organisation, String retryKey) {
        return client.post("/api/v1/people")
                .as(administrator)
                .header("Idempotency-Key", retryKey)
                .json("""
                    {"name":"%s","email":"%s","password":"%s",
                     "memberships":[{"organisation":"%s","role":"officer"}]}
                    """.formatted(name, email, TestPeople.PASSWORD, organisation))
                .send()
                .expect(201);
    }

    private String key(String label) {
        return client.post("/api/v1/api-keys")
                .as(person)
                .json("{\"label\":\"%s\"}".formatted(label))
                .send()
                .expect(201)
                .textAt("secret");
    }

    private ContractAnswer signIn(String password) {
        return client.post("/api/v1/session")
                .json("{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password))
                .send();
    }

    private ContractAnswer trail(UUID subject) {
        return client.get("/api/v1/changes?subject=" + subject)
                .as(administrator)
                .send()
                .expect(200);
    }

    private ContractAnswer copy(SignedIn by) {
        return post("copies", by, ",\"why\":\"%s\"".formatted(WHY));
    }

    private ContractAnswer erase(SignedIn by) {
        return post("erasures", by, ",\"why\":\"%s\",\"account\":true".formatted(WHY));
    }

    private ContractAnswer post(String what, SignedIn by, String more) {
        return client.post("/api/v1/personal-data-" + what)
                .as(by)
                .json("{\"email\":\"%s\"%s}".formatted(email, more))
                .send();
    }
}

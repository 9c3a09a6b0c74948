package org.compacthub.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.compacthub.caller.Role;
import org.compacthub.store.Database;
import org.compacthub.testing.AtOnce;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.MovableClock;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = MovableClock.PROPERTY, value = "true")
class JoiningHttpTest {
    private static final String ALL = "/api/v1/entry-requests";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Database database;

    @Inject
    private MovableClock clock;

    @Inject
    private ForgottenAskers askers;

    private SignedIn staff;

    @BeforeEach
    void staff() {
        staff = people.with(Role.CVS);
    }

    @Test
    void anybody_asks_and_staff_enter_the_organisation_under_the_same_id() {
        ContractAnswer asked = ask("Kersal Kites", "\"postcode\":\"m7 3qt\"").expect(201);
        String id = asked.textAt("id");
        assertThat(asked.text()).doesNotContain("Kersal").doesNotContain("example.org");
        client.get("/api/v1/organisations/" + id).send().expect(404);
        assertThat(waiting(id)).containsEntry("email", "asker@example.org");
        ContractAnswer entered = accept(id, 0).expect(201);
        assertThat(entered.textAt("id")).isEqualTo(id);
        assertThat(entered.header("Location")).contains("/api/v1/organisations/" + id);
        ContractAnswer read = client.get("/api/v1/organisations/" + id).send().expect(200);
        assertThat(read.textAt("entry.name")).isEqualTo("Kersal Kites");
        assertThat(read.textAt("entry.postcode")).isEqualTo("M7 3QT");
        ContractAnswer sources = client.get("/api/v1/organisations/" + id + "/sources")
                .as(staff)
                .send()
                .expect(200);
        assertThat(sources.textAt("items.0.suppliedHow")).isEqualTo("its own request to be entered");
        assertThat(sources.textAt("items.0.confirmedBy.id"))
                .isEqualTo(staff.organisation().value().toString());
        assertThat(client.get("/api/v1/organisations/" + id + "/changes")
                        .as(staff)
                        .send()
                        .ofItems("action"))
                .containsExactly("createOrganisation", "acceptEntryRequest", "requestEntry");
    }

    @Test
    void who_asked_only_staff_and_administrators_see() {
        ask("Secret Singers", null).expect(201);
        client.get(ALL).send().expect(401);
        for (Role role : List.of(Role.MEMBER, Role.OFFICER, Role.STEWARD)) {
            client.get(ALL).as(people.with(role)).send().expect(403);
        }
        client.get(ALL).as(people.with(Role.ADMINISTRATOR)).send().expect(200);
        String trail = client.get("/api/v1/changes?limit=200")
                .as(people.with(Role.STEWARD))
                .send()
                .expect(200)
                .text();
        assertThat(trail).contains("requestEntry").doesNotContain("asker@example.org");
    }

    @Test
    void a_request_is_declined_with_a_reason() {
        String id = ask("Doubtful Club", null).expect(201).textAt("id");
        client.post(ALL + "/" + id + "/refusal")
                .as(staff)
                .ifMatch(0)
                .json("{}")
                .sendWrong()
                .expect(400);
        ContractAnswer declined = decline(id, 0).expect(200);
        assertThat(declined.textAt("state")).isEqualTo("declined");
        assertThat(declined.textAt("reason")).isEqualTo("It is in the register already.");
        accept(id, 1).expect(409);
        client.get("/api/v1/organisations/" + id).send().expect(404);
    }

    @Test
    void stale_versions_and_unknown_requests_are_refused() {
        String id = ask("Stale Club", null).expect(201).textAt("id");
        client.post(ALL + "/" + id + "/acceptance").as(staff).send().expect(428);
        accept(id, 3).expect(412);
        accept(UUID.randomUUID().toString(), 0).expect(404);
        client.post(ALL + "/" + id + "/acceptance")
                .as(people.with(Role.OFFICER))
                .ifMatch(0)
                .send()
                .expect(403);
    }

    @Test
    void what_seems_to_be_in_the_register_already_is_entered_only_where_that_is_said() {
        String there = ask("Weaste Well Dressers", null).expect(201).textAt("id");
        accept(there, 0).expect(201);
        String again = ask("WEASTE WELL-DRESSERS LTD", null).expect(201).textAt("id");
        ContractAnswer refused = accept(again, 0).expect(409);
        assertThat(refused.textAt("errors.0.code")).isEqualTo("likely-duplicate");
        assertThat(refused.textAt("errors.0.existing")).isEqualTo(there);
        client.post(ALL + "/" + again + "/acceptance?despite-duplicates=true")
                .as(staff)
                .ifMatch(0)
                .send()
                .expect(201);
    }

    @Test
    void of_many_who_settle_at_once_one_does() throws Exception {
        String id = ask("Busy Bees", null).expect(201).textAt("id");
        List<Integer> statuses = AtOnce.of(4, turn -> (turn % 2 == 0 ? accept(id, 0) : decline(id, 0)).status());
        assertThat(statuses).filteredOn(status -> status < 300).hasSize(1);
        assertThat(statuses).filteredOn(status -> status >= 300).containsOnly(412);
    }

    @Test
    void what_is_wrong_is_said_where_it_lies_in_the_request() {
        assertThat(ask("Odd Club", "\"postcode\":\"nowhere\"").expect(400).textAt("errors.0.pointer"))
                .isEqualTo("#/entry/postcode");
        assertThat(ask("Odd Club", "\"topics\":[\"no-such\"]").expect(400).textAt("errors.0.pointer"))
                .isEqualTo("#/entry/topics/0");
        client.post(ALL)
                .json("{\"entry\":{\"name\":\"Odd Club\",\"sector\":\"voluntary\"},\"email\":\"nobody\"}")
                .sendWrong()
                .expect(400);
        String covered = IntStream.range(0, 500)
                .mapToObj(each -> "\"" + UUID.randomUUID() + "\"")
                .collect(Collectors.joining(","));
        String description = "x".repeat(4_000);
        ContractAnswer long20 = ask(
                        "Long Club",
                        "\"description\":\"%s\",\"roles\":[\"infrastructure\"],\"coverage\":{\"organisations\":[%s]}"
                                .formatted(description, covered))
                .expect(400);
        assertThat(long20.textAt("errors.0.pointer")).isEqualTo("#/entry");
    }

    @Test
    void the_email_is_forgotten_thirty_days_after_the_request_is_settled() {
        String accepted = ask("Kept Club", null).expect(201).textAt("id");
        String waits = ask("Waiting Club", null).expect(201).textAt("id");
        accept(accepted, 0).expect(201);
        clock.pass(Duration.ofDays(30));
        askers.forget();
        assertThat(email(accepted)).isEqualTo("asker@example.org");
        clock.pass(Duration.ofSeconds(1));
        askers.forget();
        assertThat(email(accepted)).isEmpty();
        assertThat(email(waits)).isEqualTo("asker@example.org");
    }

    @Test
    void pages_are_oldest_first_and_a_key_makes_a_retry_harmless() {
        String key = UUID.randomUUID().toString();
        String body = body("Paged Club", null);
        String first = client.post(ALL)
                .header("Idempotency-Key", key)
                .json(body)
                .send()
                .expect(201)
                .text();
        assertThat(client.post(ALL)
                        .header("Idempotency-Key", key)
                        .json(body)
                        .send()
                        .expect(201)
                        .text())
                .isEqualTo(first);
        ask("Paged Club 2", null).expect(201);
        ask("Paged Club 3", null).expect(201);
        List<Object> ids = new ArrayList<>();
        String path = ALL + "?state=waiting&limit=2";
        while (path != null) {
            ContractAnswer page = client.get(path).as(staff).send().expect(200);
            ids.addAll(page.ofItems("id"));
            path = page.header("Link")
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .orElse(null);
        }
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
        assertThat(ids.stream().map(Object::toString)).isSorted();
        client.get(ALL + "?cursor=x").as(staff).send().expect(400);
    }

    @Test
    void the_database_keeps_no_waiting_request_without_an_email_and_no_unknown_state() {
        String id = ask("Checked Club", null).expect(201).textAt("id");
        assertThatThrownBy(() -> database.write(
                        () -> database.update("UPDATE entry_request SET email = NULL WHERE id = ?", List.of(id))))
                .hasMessageContaining("entry_request_email_ck");
        assertThatThrownBy(() -> database.write(() -> database.update(
                        "UPDATE entry_request SET state = 'perhaps', settled_at = asked_at WHERE id = ?", List.of(id))))
                .hasMessageContaining("entry_request_state_ck");
    }

    private ContractAnswer ask(String name, String more) {
        return client.post(ALL).json(body(name, more)).send();
    }

    private static String body(String name, String more) {
        return "{\"entry\":{\"name\":\"%s\",\"sector\":\"voluntary\"%s},\"email\":\"asker@example.org\"}"
                .formatted(name, more == null ? "" : "," + more);
    }

    private ContractAnswer accept(String id, long version) {
        return client.post(ALL + "/" + id + "/acceptance")
                .as(staff)
                .ifMatch(version)
                .send();
    }

    private ContractAnswer decline(String id, long version) {
        return client.post(ALL + "/" + id + "/refusal")
                .as(staff)
                .ifMatch(version)
                .json("{\"reason\":\"It is in the register already.\"}")
                .send();
    }

    private Map<String, Object> waiting(String id) {
        List<?> items = (List<?>) client.get(ALL + "?state=waiting&limit=200")
                .as(staff)
                .send()
                .expect(200)
                .at("items");
        return items.stream()
                .map(JoiningHttpTest::request)
                .filter(item -> item.get("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> request(Object item) {
        return (Map<String, Object>) item;
    }

    private String email(String id) {
        return database.read(() -> database.one(
                        "SELECT COALESCE(email, '') AS email FROM entry_request WHERE id = ?",
                        List.of(id),
                        row -> row.getString("email"))
                .orElseThrow());
    }
}

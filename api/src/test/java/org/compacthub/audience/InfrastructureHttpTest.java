package org.compacthub.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class InfrastructureHttpTest {
    private static final String REGISTER = "/api/v1/organisations/";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    private SignedIn staff;

    @BeforeEach
    void staff() {
        staff = people.with(Role.CVS);
    }

    @Test
    void everybody_reads_a_bodys_members_by_name_a_page_at_a_time() {
        String third = added("Weir anglers", "");
        String first = added("Allotment keepers", ",\"standing\":\"closed\"");
        String second = added("Brass band", "");
        String members = REGISTER + body("\"organisations\":[\"%s\",\"%s\",\"%s\"]".formatted(third, first, second))
                + "/members?limit=2";
        ContractAnswer page = client.get(members).send().expect(200);
        assertThat(page.ofItems("id")).containsExactly(first, second);
        assertThat(page.ofItems("standing")).containsExactly("closed", "active");
        assertThat(page.at("total")).isEqualTo(3);
        assertThat(page.header("Link").orElseThrow()).contains("rel=\"next\"");
        String next = members + "&cursor=" + page.textAt("next");
        assertThat(client.get(next).send().expect(200).ofItems("id")).containsExactly(third);
        for (Role role : Role.values()) {
            if (role != Role.READER) {
                assertThat(client.get(next)
                                .as(people.with(role))
                                .send()
                                .expect(200)
                                .ofItems("name"))
                        .containsExactly("Weir anglers");
            }
        }
    }

    @Test
    void there_are_no_members_of_whoever_is_no_body_and_none_of_nobody() {
        assertThat(client.get(REGISTER + added("Chess club", "") + "/members")
                        .send()
                        .expect(200)
                        .ofItems("id"))
                .isEmpty();
        client.get(REGISTER + UUID.randomUUID() + "/members").send().expect(404);
        client.get(REGISTER + UUID.randomUUID() + "/covered-by").send().expect(404);
    }

    @Test
    void a_cursor_of_another_bodys_members_is_refused() {
        String one = added("One", "");
        String named = "\"organisations\":[\"%s\",\"%s\"]".formatted(one, added("Two", ""));
        String cursor = client.get(REGISTER + body(named) + "/members?limit=1")
                .send()
                .expect(200)
                .textAt("next");
        client.get(REGISTER + body(named) + "/members?limit=1&cursor=" + cursor)
                .send()
                .expect(400);
    }

    @Test
    void everybody_reads_who_covers_an_organisation_and_by_which_way() {
        String choir = added(
                "Choir",
                ",\"topics\":[\"budget\",\"transport\"],\"communities\":[\"tenants\"],\"areas\":[\"eccles\",\"ordsall\"]");
        String naming = body("\"topics\":[\"health\"],\"organisations\":[\"%s\"]".formatted(choir));
        String fitting = body("\"topics\":[\"budget\"],\"areas\":[\"salford\"],\"note\":\"Two weeks\"");
        String elsewhere = body("\"topics\":[\"budget\"],\"areas\":[\"quays\"]");
        String without = body("\"note\":\"Nobody yet\"");
        ContractAnswer seen =
                client.get(REGISTER + choir + "/covered-by").send().expect(200);
        assertThat(way(seen, naming))
                .containsEntry("member", true)
                .containsEntry("topics", List.of())
                .containsEntry("areas", List.of());
        assertThat(way(seen, fitting))
                .containsEntry("member", false)
                .containsEntry("topics", List.of("budget"))
                .containsEntry("communities", List.of())
                .containsEntry("areas", List.of("eccles", "ordsall"))
                .containsEntry("note", "Two weeks");
        assertThat(bodies(seen)).doesNotContain(elsewhere, without);
        for (Role role : Role.values()) {
            if (role != Role.READER) {
                assertThat(bodies(client.get(REGISTER + choir + "/covered-by")
                                .as(people.with(role))
                                .send()
                                .expect(200)))
                        .contains(naming, fitting);
            }
        }
    }

    @Test
    void a_closed_organisation_is_covered_by_nobody_and_no_body_that_is_not_at_work_covers_anybody() {
        String closed = added("Closed", ",\"standing\":\"closed\"");
        body("\"organisations\":[\"%s\"]".formatted(closed));
        assertThat(bodies(client.get(REGISTER + closed + "/covered-by").send().expect(200)))
                .isEmpty();
        String open = added("Open", "");
        String dormant = added(
                "Dormant body",
                ",\"standing\":\"dormant\",\"roles\":[\"infrastructure\"],\"coverage\":{\"organisations\":[\"%s\"]}"
                        .formatted(open));
        assertThat(bodies(client.get(REGISTER + open + "/covered-by").send().expect(200)))
                .doesNotContain(dormant);
    }

    @Test
    void a_body_is_not_said_to_cover_itself() {
        String body = added(
                "Voluntary action",
                ",\"topics\":[\"budget\"],\"roles\":[\"infrastructure\"],\"coverage\":{\"topics\":[\"budget\"]}");
        assertThat(bodies(client.get(REGISTER + body + "/covered-by").send().expect(200)))
                .doesNotContain(body);
    }

    private static Map<String, Object> way(ContractAnswer seen, String body) {
        return items(seen).stream()
                .filter(item -> id(item).equals(body))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> bodies(ContractAnswer seen) {
        return items(seen).stream().map(InfrastructureHttpTest::id).toList();
    }

    @SuppressWarnings("unchecked") // JSON objects have names.
    private static List<Map<String, Object>> items(ContractAnswer seen) {
        List<Map<String, Object>> items = new ArrayList<>();
        ((List<?>) seen.at("items")).forEach(item -> items.add((Map<String, Object>) item));
        return items;
    }

    private static String id(Map<String, Object> item) {
        return (String) ((Map<?, ?>) item.get("organisation")).get("id");
    }

    private String body(String coverage) {
        return added(
                "Support " + UUID.randomUUID(),
                ",\"roles\":[\"infrastructure\"],\"coverage\":{%s}".formatted(coverage));
    }

    private String added(String name, String more) {
        return client.post("/api/v1/organisations?despite-duplicates=true")
                .as(staff)
                .json("{\"name\":\"%s\",\"sector\":\"voluntary\"%s}".formatted(name, more))
                .send()
                .expect(201)
                .textAt("id");
    }
}

package org.compacthub.citizenspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.compacthub.caller.Role;
import org.compacthub.id.Ids;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.compacthub.time.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ImportsHttpTest {
    private static final String IMPORTS = "/api/v1/consultation-imports";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private JsonMapper json;

    @Inject
    private Ids ids;

    @Inject
    private InstantSource clock;

    private Map<String, Object> activity;

    @BeforeEach
    void invent() {
        LocalDate today = London.today(clock);
        activity = SampleActivity.open("trams-" + ids.next(), today.minusDays(10), today.plusDays(30));
    }

    @Test
    void an_officer_previews_brings_in_and_brings_in_again() {
        SignedIn officer = people.with(Role.OFFICER);
        String list = list(null, activity, "no activity", 7, Map.of("id", "bare"));

        ContractAnswer preview = client.post(IMPORTS + "?preview=true")
                .as(officer)
                .json(list)
                .send()
                .expect(200);
        assertThat(preview.at("preview")).isEqualTo(true);
        assertThat(preview.at("added")).isEqualTo(1);
        assertThat(preview.at("refused")).isEqualTo(3);
        assertThat(preview.at("rows.0.consultationId")).isNull();

        ContractAnswer real = client.post(IMPORTS).as(officer).json(list).send().expect(200);
        assertThat(real.at("preview")).isEqualTo(false);
        assertThat(real.at("added")).isEqualTo(1);
        assertThat(real.textAt("rows.0.title")).isEqualTo("Trams to the quays");
        assertThat(real.at("rows.0.notMet")).isEqualTo(preview.at("rows.0.notMet"));
        assertThat(real.textAt("rows.1.reason")).startsWith("This is no activity");
        assertThat(real.textAt("rows.3.reason"))
                .contains("title is missing", "url is missing", "visibility must be public");
        assertThat(real.at("rows.3.row")).isEqualTo(4);

        ContractAnswer again =
                client.post(IMPORTS).as(officer).json(list).send().expect(200);
        assertThat(again.at("added")).isEqualTo(0);
        assertThat(again.at("unchanged")).isEqualTo(1);
        assertThat(again.textAt("rows.0.consultationId")).isEqualTo(real.textAt("rows.0.consultationId"));

        ContractAnswer entry = client.get("/api/v1/consultations/" + real.textAt("rows.0.consultationId"))
                .send()
                .expect(200);
        assertThat(entry.textAt("status")).isEqualTo("open");
        assertThat(entry.textAt("draft.heldElsewhere")).startsWith("https://");
        assertThat(entry.textAt("draft.contact.email")).isEqualTo("trams@consult.example.org");
    }

    @Test
    void a_retried_request_gets_the_first_answer() {
        SignedIn officer = people.with(Role.OFFICER);
        String key = "import-" + ids.next();
        ContractAnswer first = client.post(IMPORTS)
                .as(officer)
                .header("Idempotency-Key", key)
                .json(list(null, activity))
                .send()
                .expect(200);
        ContractAnswer retried = client.post(IMPORTS)
                .as(officer)
                .header("Idempotency-Key", key)
                .json(list(null, activity))
                .send()
                .expect(200);
        assertThat(retried.at("added")).isEqualTo(1);
        assertThat(retried.textAt("rows.0.consultationId")).isEqualTo(first.textAt("rows.0.consultationId"));
        client.post(IMPORTS)
                .as(officer)
                .header("Idempotency-Key", key)
                .json(list(null, activity, activity))
                .send()
                .expect(422);
    }

    @Test
    void a_preview_does_not_use_up_the_key() {
        SignedIn officer = people.with(Role.OFFICER);
        String key = "import-" + ids.next();
        for (String query : List.of("?preview=true", "")) {
            ContractAnswer answer = client.post(IMPORTS + query)
                    .as(officer)
                    .header("Idempotency-Key", key)
                    .json(list(null, activity))
                    .send()
                    .expect(200);
            assertThat(answer.at("preview")).isEqualTo(!query.isEmpty());
        }
    }

    @Test
    void the_roles_that_may_are_told_from_those_that_may_not() {
        SignedIn officer = people.with(Role.OFFICER);
        String forOfficer = list(officer.organisation().value().toString(), activity);
        client.post(IMPORTS).json(forOfficer).send().expect(401);
        for (Role role : List.of(Role.MEMBER, Role.STEWARD, Role.OFFICER)) {
            client.post(IMPORTS).as(people.with(role)).json(forOfficer).send().expect(403);
        }
        client.post(IMPORTS)
                .as(people.with(Role.MEMBER))
                .json(list(null, activity))
                .send()
                .expect(403);
        assertThat(client.post(IMPORTS)
                        .as(people.with(Role.CVS))
                        .json(forOfficer)
                        .send()
                        .expect(200)
                        .at("added"))
                .isEqualTo(1);
        assertThat(client.post(IMPORTS)
                        .as(people.with(Role.ADMINISTRATOR))
                        .json(forOfficer)
                        .send()
                        .expect(200)
                        .at("unchanged"))
                .isEqualTo(1);
    }

    @Test
    void what_is_no_list_is_refused_as_a_whole() {
        SignedIn staff = people.with(Role.CVS);
        ContractAnswer unknown = client.post(IMPORTS)
                .as(staff)
                .json(list(ids.next().toString(), activity))
                .send()
                .expect(400);
        assertThat(unknown.textAt("errors.0.pointer")).isEqualTo("#/lead");
        assertThat(unknown.textAt("errors.0.code")).isEqualTo("unknown-organisation");
        for (String wrong : List.of(
                "{\"source\":\"citizen-space\",\"activities\":[]}",
                "{\"source\":\"citizen-space\",\"activities\":{}}",
                "{\"source\":\"citizen-space\"}",
                "{\"source\":\"delib\",\"activities\":[{}]}",
                "{\"source\":\"citizen-space\",\"activities\":[{}],\"lead\":\"us\"}",
                "{\"source\":\"citizen-space\",\"activities\":[{}],\"dryRun\":true}",
                "[]")) {
            client.post(IMPORTS).as(staff).json(wrong).sendWrong().expect(400);
        }
        client.post(IMPORTS + "?preview=perhaps")
                .as(staff)
                .json(list(null, activity))
                .sendWrong()
                .expect(400);
    }

    @Test
    void rows_of_any_shape_are_answered_row_by_row() {
        List<Object> shapes = new ArrayList<>();
        shapes.add(null);
        shapes.add(true);
        shapes.add(1.5);
        shapes.add(List.of());
        shapes.add(Map.of());
        for (String field : activity.keySet()) {
            shapes.add(SampleActivity.with(activity, field, List.of(Map.of("a", List.of()))));
            shapes.add(SampleActivity.with(activity, field, Map.of("a", 1)));
            shapes.add(SampleActivity.with(activity, field, false));
            shapes.add(SampleActivity.with(activity, field, 12_345_678_901_234L));
        }
        ContractAnswer answer = client.post(IMPORTS + "?preview=true")
                .as(people.with(Role.OFFICER))
                .json(list(null, shapes.toArray()))
                .sendWrong()
                .expect(200);
        assertThat((List<?>) answer.at("rows")).hasSize(shapes.size());
    }

    @Test
    void as_many_activities_as_the_contract_allows_come_in_at_once() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int each = 0; each < 2_000; each++) {
            Map<String, Object> one = SampleActivity.with(activity, "id", activity.get("id") + "-" + each);
            all.add(SampleActivity.with(one, "overview", "<p>" + "What it is about. ".repeat(100) + "</p>"));
        }
        ContractAnswer seen = client.post(IMPORTS + "?preview=true")
                .as(people.with(Role.OFFICER))
                .json(list(null, all.toArray()))
                .send()
                .expect(200);
        assertThat(seen.at("added")).isEqualTo(2_000);
    }

    @Test
    void a_list_larger_than_the_server_takes_is_refused() {
        Map<String, Object> large = SampleActivity.with(activity, "overview", "x".repeat(8 * 1024 * 1024));
        client.post(IMPORTS)
                .as(people.with(Role.OFFICER))
                .json(list(null, large))
                .send()
                .expect(413);
    }

    private String list(@org.jspecify.annotations.Nullable String lead, Object... activities) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("source", "citizen-space");
        if (lead != null) {
            list.put("lead", lead);
        }
        list.put("activities", java.util.Arrays.asList(activities));
        try {
            return json.writeValueAsString(list);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

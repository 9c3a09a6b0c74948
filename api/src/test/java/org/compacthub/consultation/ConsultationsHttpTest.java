package org.compacthub.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.ContractRequest;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.compacthub.time.London;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lead does with a consultation, as a client sees it. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsultationsHttpTest {
    private static final String PATH = "/api/v1/consultations";
    private static final String IDEA = "{\"title\":\"Parks\",\"summary\":\"How should they be kept?\"}";
    private static final String WHY = "{\"reason\":\"The budget for it was cut.\"}";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private InstantSource clock;

    private SignedIn officer;
    private SignedIn stranger;

    @BeforeAll
    void people() {
        officer = people.with(Role.OFFICER);
        stranger = people.with(Role.OFFICER);
    }

    @Test
    void a_plan_begins_as_an_idea_of_the_organisation_acted_for() {
        ContractAnswer made = begun();
        assertThat(made.header("Location")).contains(PATH + "/" + made.textAt("id"));
        assertThat(made.header("ETag")).contains("\"0\"");
        assertThat(made.at("status")).isEqualTo("idea");
        assertThat(made.at("mayChange")).isEqualTo(true);
        assertThat(made.at("lead.id")).isEqualTo(officer.organisation().value().toString());
        assertThat(made.at("nextStatuses")).isEqualTo(List.of("heads-up", "planned", "withdrawn"));
    }

    @Test
    void an_idea_is_its_leads_own() {
        String path = PATH + "/" + begun().textAt("id");
        client.get(path).as(officer).send().expect(200);
        client.get(path).as(stranger).send().expect(404);
        client.get(path).send().expect(404);
    }

    @Test
    void an_unchanged_copy_is_not_sent_again() {
        String path = PATH + "/" + begun().textAt("id");
        String tag =
                client.get(path).as(officer).send().expect(200).header("ETag").orElseThrow();
        ContractAnswer same =
                client.get(path).as(officer).header("If-None-Match", tag).send().expect(304);
        assertThat(same.text()).isEmpty();
        assertThat(same.header("ETag")).contains(tag);
        client.get(path)
                .as(officer)
                .header("If-None-Match", "\"x\", W/" + tag)
                .send()
                .expect(304);
        client.get(path).as(officer).header("If-None-Match", "\"other\"").send().expect(200);
    }

    @Test
    void a_change_needs_the_version_that_it_was_made_to() {
        ContractAnswer made = begun();
        String path = PATH + "/" + made.textAt("id");
        String gardens = "{\"title\":\"Gardens\"}";
        client.put(path).as(officer).json(gardens).sendWrong().expect(428);
        ContractAnswer changed =
                client.put(path).as(officer).ifMatch(0).json(gardens).send().expect(200);
        assertThat(changed.at("draft.title")).isEqualTo("Gardens");
        assertThat(changed.at("version")).isEqualTo(1);
        ContractAnswer stale =
                client.put(path).as(officer).ifMatch(0).json(gardens).send().expect(412);
        assertThat(stale.header("ETag")).contains("\"1\"");
        assertThat(stale.at("code")).isEqualTo("stale");
        String tag = client.get(path).as(officer).send().header("ETag").orElseThrow();
        client.put(path)
                .as(officer)
                .header("If-Match", tag)
                .json(gardens)
                .send()
                .expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/\"0\"", "0", "\"0", "\"x\"", "\"0\", \"1\"", "\"99999999999999999999\"", "\"-1\""})
    void what_is_no_version_is_refused_with_what_would_pass(String tag) {
        String path = PATH + "/" + begun().textAt("id");
        ContractAnswer refused = client.put(path)
                .as(officer)
                .header("If-Match", tag)
                .json(IDEA)
                .sendWrong()
                .expect(400);
        assertThat(refused.at("errors.0.parameter")).isEqualTo("If-Match");
        assertThat(refused.at("errors.0.code")).isEqualTo("not-a-version");
    }

    @Test
    void only_its_lead_changes_it() {
        String path = PATH + "/" + begun().textAt("id");
        client.put(path).as(stranger).ifMatch(0).json(IDEA).send().expect(404);
        client.post(path + "/announcement").as(officer).ifMatch(0).send().expect(200);
        client.put(path).as(stranger).ifMatch(1).json(IDEA).send().expect(403);
        client.put(path).ifMatch(1).json(IDEA).send().expect(401);
    }

    @Test
    void a_heads_up_is_seen_by_everybody() {
        String path = PATH + "/" + begun().textAt("id");
        client.post(path + "/announcement").as(officer).ifMatch(0).send().expect(200);
        ContractAnswer seen = client.get(path).send().expect(200);
        assertThat(seen.at("status")).isEqualTo("heads-up");
        assertThat(seen.at("mayChange")).isEqualTo(false);
    }

    @Test
    void a_change_shows_in_the_list_at_once() {
        String path = PATH + "/" + begun().textAt("id");
        client.post(path + "/announcement").as(officer).ifMatch(0).send().expect(200);
        String list = PATH + "?sort=-updated-at";
        assertThat(client.get(list).send().expect(200).at("items.0.title")).isEqualTo("Parks");
        client.put(path)
                .as(officer)
                .ifMatch(1)
                .json(IDEA.replace("Parks", "Ponds"))
                .send()
                .expect(200);
        assertThat(client.get(list).send().expect(200).at("items.0.title")).isEqualTo("Ponds");
        assertThat(client.get(list + "&limit=1").send().expect(200).at("items.0.title"))
                .isEqualTo("Ponds");
    }

    @Test
    void publishing_what_falls_short_asks_for_the_reason_and_publishes_it() {
        ContractAnswer made = created(planOpening(3, 20));
        String path = PATH + "/" + made.textAt("id");
        ContractAnswer short_ = client.post(path + "/publication")
                .as(officer)
                .ifMatch(0)
                .json("{}")
                .send()
                .expect(409);
        assertThat(short_.at("code")).isEqualTo("shortfall");
        List<Map<String, Object>> needed = errors(short_);
        assertThat(needed).isNotEmpty().allSatisfy(error -> {
            assertThat(error).containsKeys("clause", "detail").containsEntry("code", "reason-needed");
            assertThat(error.get("pointer")).isEqualTo("#/justifications");
        });
        assertThat(needed).anySatisfy(error -> assertThat(error).containsKeys("shortBy", "wouldPass"));
        assertThat(client.get(path).as(officer).send().at("version")).isEqualTo(0);
        ContractAnswer published = client.post(path + "/publication")
                .as(officer)
                .ifMatch(0)
                .json(reasons(needed))
                .send()
                .expect(200);
        assertThat(published.at("status")).isEqualTo("planned");
        assertThat((List<?>) client.get(path).send().at("justifications")).hasSameSizeAs(needed);
    }

    @Test
    void a_reason_for_a_clause_that_is_not_kept_here_is_refused() {
        ContractAnswer made = created(planOpening(60, 100));
        ContractAnswer refused = client.post(PATH + "/" + made.textAt("id") + "/publication")
                .as(officer)
                .ifMatch(0)
                .json("{\"justifications\":[{\"clause\":\"salford.99ü\",\"ground\":\"reason\",\"reason\":\"Because"
                        + " it is so.\"}]}")
                .send()
                .expect(400);
        assertThat(refused.at("errors.0.pointer")).isEqualTo("#/justifications/0/clause");
        assertThat(refused.at("errors.0.code")).isEqualTo("unknown-clause");
    }

    @Test
    void a_published_date_moves_with_its_reason_and_both_days_are_kept() {
        LocalDate today = London.today(clock);
        String path = published();
        ContractAnswer moved = client.put(path + "/dates")
                .as(officer)
                .ifMatch(1)
                .json(newDates(today.plusDays(60), today.plusDays(170)))
                .send()
                .expect(200);
        assertThat(moved.at("draft.closesOn")).isEqualTo(today.plusDays(170).toString());
        assertThat(moved.at("dateChanges.0.field")).isEqualTo("closes-on");
        assertThat(moved.at("dateChanges.0.before"))
                .isEqualTo(today.plusDays(160).toString());
        ContractAnswer refused = client.put(path + "/dates")
                .as(officer)
                .ifMatch(2)
                .json(newDates(today.minusDays(1), today.plusDays(170)))
                .send()
                .expect(400);
        assertThat(refused.at("errors.0.pointer")).isEqualTo("#/opensOn");
        assertThat(refused.at("errors.0.wouldPass")).isEqualTo(today.toString());
    }

    @Test
    void progress_waits_for_the_closing() {
        ContractAnswer refused = client.post(published() + "/progress")
                .as(officer)
                .ifMatch(1)
                .json("{\"status\":\"analysing\",\"on\":\"%s\"}".formatted(London.today(clock)))
                .send()
                .expect(409);
        assertThat(refused.textAt("detail")).contains("planned");
    }

    @Test
    void a_withdrawn_one_stays_to_be_seen_with_its_reason_and_changes_no_more() {
        String path = published();
        client.post(path + "/withdrawal")
                .as(officer)
                .ifMatch(1)
                .json(WHY)
                .send()
                .expect(200);
        ContractAnswer seen = client.get(path).send().expect(200);
        assertThat(seen.at("status")).isEqualTo("withdrawn");
        assertThat(seen.at("withdrawal.reason")).isEqualTo("The budget for it was cut.");
        client.post(path + "/withdrawal")
                .as(officer)
                .ifMatch(2)
                .json(WHY)
                .send()
                .expect(409);
        client.put(path).as(officer).ifMatch(2).json(IDEA).send().expect(409);
    }

    @Test
    void an_idea_that_is_dropped_is_never_shown_to_others() {
        String path = PATH + "/" + begun().textAt("id");
        client.post(path + "/withdrawal")
                .as(officer)
                .ifMatch(0)
                .json(WHY)
                .send()
                .expect(200);
        client.get(path).as(officer).send().expect(200);
        client.get(path).send().expect(404);
        client.get(path).as(stranger).send().expect(404);
    }

    @Test
    void the_findings_name_their_clauses() {
        ContractAnswer findings = client.get(published() + "/findings").send().expect(200);
        assertThat(findings.at("codes")).isEqualTo(List.of("salford"));
        assertThat((List<?>) findings.at("items")).isNotEmpty();
    }

    @Test
    void the_trail_tells_its_lead_who_changed_what_and_nobody_else() {
        String path = published();
        ContractAnswer trail = client.get(path + "/changes").as(officer).send().expect(200);
        assertThat(trail.ofItems("action")).containsExactly("publishConsultation", "createConsultation");
        client.get(path + "/changes").as(stranger).send().expect(403);
    }

    @Test
    void a_plan_is_checked_as_it_is_typed_and_nothing_is_kept() {
        ContractAnswer check = client.post("/api/v1/consultation-checks")
                .as(officer)
                .json(planOpening(3, 20))
                .send()
                .expect(200);
        assertThat((List<?>) check.at("findings.items")).isNotEmpty();
        ContractAnswer backwards = client.post("/api/v1/consultation-checks")
                .as(officer)
                .json(planOpening(20, 3))
                .send()
                .expect(200);
        assertThat((List<?>) backwards.at("findings.items")).isNotEmpty();
    }

    @Test
    void nobody_is_told_before_an_embargo_is_over() {
        LocalDate today = London.today(clock);
        assertThat(noticeOf(planOpening(60, 150))).isEqualTo("met");
        String embargoed =
                planOpening(60, 150).strip().replaceFirst("}$", ",\"embargo\":{\"releaseOn\":\"%s\",\"people\":[]}}");
        assertThat(noticeOf(embargoed.formatted(today.plusDays(20)))).isEqualTo("met");
        assertThat(noticeOf(embargoed.formatted(today.plusDays(50)))).isEqualTo("not-met");
        assertThat(noticeOf(embargoed.formatted(today.plusDays(100)))).isEqualTo("not-met");
    }

    private String noticeOf(String plan) {
        ContractAnswer check = client.post("/api/v1/consultation-checks")
                .as(officer)
                .json(plan)
                .send()
                .expect(200);
        List<Object> clauses = check.ofEach("findings.items", "clause");
        return (String) check.ofEach("findings.items", "outcome").get(clauses.indexOf("salford.3k"));
    }

    @Test
    void a_repeated_post_with_its_key_is_one_plan() {
        String key = UUID.randomUUID().toString();
        ContractAnswer first = withKey(key, IDEA).send().expect(201);
        ContractAnswer again = withKey(key, IDEA).send().expect(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        ContractAnswer other = withKey(key, "{\"title\":\"Woods\"}").send().expect(422);
        assertThat(other.at("code")).isEqualTo("key-reused");
    }

    @Test
    void a_key_belongs_to_whoever_sent_it_and_a_refused_request_leaves_none() {
        String key = UUID.randomUUID().toString();
        withKey(key, "{\"title\":\"Parks\",\"topics\":[\"no-such-term\"]}")
                .send()
                .expect(400);
        String mine = withKey(key, IDEA).send().expect(201).textAt("id");
        String theirs = client.post(PATH)
                .as(stranger)
                .header("Idempotency-Key", key)
                .json(IDEA)
                .send()
                .expect(201)
                .textAt("id");
        assertThat(theirs).isNotEqualTo(mine);
    }

    static Stream<Arguments> refusedDrafts() {
        return Stream.of(
                Arguments.of("{\"title\":\"Parks\",\"topics\":[\"no-such-term\"]}", "#/topics/0", "unknown-term"),
                Arguments.of(
                        "{\"title\":\"Parks\",\"partners\":[\"0198c2f4-5a7b-7c3d-9e1f-2a3b4c5d6e7f\"]}",
                        "#/partners/0",
                        "unknown-organisation"),
                Arguments.of("{\"title\":\"Parks\",\"related\":[{}]}", "#/related/0", "missing"),
                Arguments.of(
                        "{\"title\":\"Parks\",\"related\":[{\"consultationId\":\"0198c2f4-5a7b-7c3d-9e1f-2a3b4c5d6e7f\"}]}",
                        "#/related/0/consultationId",
                        "unknown-consultation"),
                Arguments.of(
                        "{\"title\":\"Parks\",\"opensOn\":\"2027-05-02\",\"closesOn\":\"2027-05-01\"}",
                        "#/closesOn",
                        "closes-before-opening"),
                Arguments.of(
                        "{\"title\":\"Parks\",\"heldElsewhere\":\"javascript:alert(1)\"}",
                        "#/heldElsewhere",
                        "not-a-web-address"));
    }

    @ParameterizedTest
    @MethodSource("refusedDrafts")
    void what_a_draft_may_not_say_is_refused_at_its_place(String draft, String pointer, String code) {
        ContractAnswer refused =
                client.post(PATH).as(officer).json(draft).send().expect(400);
        assertThat(refused.at("errors.0.pointer")).isEqualTo(pointer);
        assertThat(refused.at("errors.0.code")).isEqualTo(code);
    }

    private ContractAnswer begun() {
        return created(IDEA);
    }

    private ContractAnswer created(String draft) {
        return client.post(PATH).as(officer).json(draft).send().expect(201);
    }

    private ContractRequest withKey(String key, String draft) {
        return client.post(PATH).as(officer).header("Idempotency-Key", key).json(draft);
    }

    /** The path of one that opens in 60 days for 100, at version 1. */
    private String published() {
        ContractAnswer made = created(planOpening(60, 160));
        String path = PATH + "/" + made.textAt("id");
        ContractAnswer first = client.post(path + "/publication")
                .as(officer)
                .ifMatch(0)
                .json("{}")
                .send();
        if (first.status() == 409) {
            client.post(path + "/publication")
                    .as(officer)
                    .ifMatch(0)
                    .json(reasons(errors(first)))
                    .send()
                    .expect(200);
        }
        return path;
    }

    private String planOpening(int opens, int closes) {
        LocalDate today = London.today(clock);
        return """
            {"title":"Parks","summary":"How should they be kept?","audiences":["residents"],
             "waysToRespond":[{"method":"letter"},{"method":"email"}],
             "opensOn":"%s","opensFirm":true,"closesOn":"%s","closesFirm":true}
            """.formatted(today.plusDays(opens), today.plusDays(closes));
    }

    private static String newDates(LocalDate opens, LocalDate closes) {
        return """
            {"opensOn":"%s","opensFirm":true,"closesOn":"%s","closesFirm":true,"reason":"The hall was flooded."}
            """.formatted(opens, closes);
    }

    private static String reasons(List<Map<String, Object>> needed) {
        return needed.stream()
                .map(error -> "{\"clause\":\"%s\",\"ground\":\"reason\",\"reason\":\"The grant ends in spring.\"}"
                        .formatted(error.get("clause")))
                .collect(java.util.stream.Collectors.joining(",", "{\"justifications\":[", "]}"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> errors(ContractAnswer refused) {
        return (List<Map<String, Object>>) refused.at("errors");
    }
}

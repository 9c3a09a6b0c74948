package org.compacthub.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.compacthub.caller.Role;
import org.compacthub.organisation.Sector;
import org.compacthub.store.Database;
import org.compacthub.testing.AtOnce;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.compacthub.time.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CompactHttpTest {
    private static final String ALL = "/api/v1/organisations";
    private static final String APPLICATION = "{\"jobTitle\":\"Chair of trustees\",\"signedOn\":\"2026-03-02\"}";
    private static final String REASON = "{\"reason\":\"The signed page is missing.\"}";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Database database;

    @Inject
    private InstantSource clock;

    private SignedIn own;
    private SignedIn staff;
    private String path;

    @BeforeEach
    void somebody() {
        own = people.with(Role.MEMBER);
        staff = people.with(Role.CVS);
        path = ALL + "/" + own.organisation().value();
    }

    @Test
    void an_organisation_signs_up_and_staff_confirm_it() {
        assertThat(state()).isEqualTo("none");
        act("intention", own, 0, null, 200);
        assertThat(state()).isEqualTo("intends");
        ContractAnswer applied = act("application", own, 1, APPLICATION, 200);
        assertThat(applied.textAt("compact.latest.jobTitle")).isEqualTo("Chair of trustees");
        assertThat(signatories()).doesNotContain(id());
        ContractAnswer signed = act("confirmation", staff, 2, null, 200);
        assertThat(signed.textAt("compact.state")).isEqualTo("signed");
        assertThat(signed.textAt("compact.since")).isEqualTo("2026-03-02");
        assertThat(signatories()).contains(id());
        assertThat(client.get(ALL + "?limit=200&compact=signed")
                        .send()
                        .expect(200)
                        .ofItems("id"))
                .contains(id());
        assertThat(client.get(ALL + "?limit=200&compact=none&compact=applied")
                        .send()
                        .expect(200)
                        .ofItems("id"))
                .doesNotContain(id());
        act("withdrawal", own, 3, null, 200);
        assertThat(state()).isEqualTo("lapsed");
        assertThat(signatories()).doesNotContain(id());
        act("application", own, 4, APPLICATION, 200);
        act("withdrawal", own, 5, null, 200);
        assertThat(state()).isEqualTo("lapsed");
    }

    @Test
    void an_application_that_is_declined_leads_back_with_a_reason_for_its_own_people_alone() {
        act("intention", own, 0, null, 200);
        act("application", own, 1, APPLICATION, 200);
        act("refusal", staff, 2, "{}", 400);
        act("refusal", staff, 2, REASON, 200);
        assertThat(state()).isEqualTo("intends");
        assertThat(client.get(path).as(own).send().textAt("compact.latest.reason"))
                .contains("missing");
        assertThat(client.get(path).as(staff).send().textAt("compact.latest.state"))
                .isEqualTo("declined");
        assertThat(client.get(path).as(people.with(Role.OFFICER)).send().at("compact.latest"))
                .isNull();
        assertThat(client.get(path).as(people.with(Role.STEWARD)).send().at("compact.latest"))
                .isNull();
        assertThat(client.get(path).send().at("compact.latest")).isNull();
        act("withdrawal", own, 3, null, 200);
        assertThat(state()).isEqualTo("none");
    }

    @Test
    void each_step_belongs_to_its_own_side() {
        SignedIn other = people.with(Role.MEMBER);
        act("intention", other, 0, null, 403);
        act("application", other, 0, APPLICATION, 403);
        act("application", staff, 0, APPLICATION, 403);
        act("withdrawal", staff, 0, null, 403);
        act("confirmation", own, 0, null, 403);
        act("refusal", own, 0, REASON, 403);
        act("lapse", own, 0, REASON, 403);
    }

    @Test
    void what_the_state_does_not_allow_is_a_conflict_and_an_old_version_is_stale() {
        act("confirmation", staff, 0, null, 409);
        act("refusal", staff, 0, REASON, 409);
        act("lapse", staff, 0, REASON, 409);
        act("withdrawal", own, 0, null, 409);
        act("application", own, 0, APPLICATION, 200);
        act("application", own, 1, APPLICATION, 409);
        act("intention", own, 1, null, 409);
        act("confirmation", staff, 0, null, 412);
        client.post(path + "/compact/confirmation").as(staff).send().expect(428);
        act("confirmation", staff, 1, null, 200);
        act("confirmation", staff, 2, null, 409);
        act("lapse", people.with(Role.ADMINISTRATOR), 2, REASON, 200);
        assertThat(state()).isEqualTo("lapsed");
    }

    @Test
    void a_signature_of_tomorrow_is_refused_with_the_day_that_would_pass() {
        LocalDate today = London.today(clock);
        ContractAnswer refused = act(
                "application",
                own,
                0,
                "{\"jobTitle\":\"Chair\",\"signedOn\":\"%s\"}".formatted(today.plusDays(1)),
                400);
        assertThat(refused.textAt("errors.0.pointer")).isEqualTo("#/signedOn");
        assertThat(refused.textAt("errors.0.wouldPass")).isEqualTo(today.toString());
        act("application", own, 0, "{\"jobTitle\":\"Chair\",\"signedOn\":\"%s\"}".formatted(today), 200);
    }

    @Test
    void of_two_who_settle_at_once_one_does() throws Exception {
        act("application", own, 0, APPLICATION, 200);
        List<Integer> statuses = AtOnce.of(
                4,
                turn -> (turn % 2 == 0
                                ? client.post(path + "/compact/confirmation")
                                : client.post(path + "/compact/refusal").json(REASON))
                        .as(staff)
                        .ifMatch(1)
                        .send()
                        .status());
        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses).filteredOn(status -> status != 200).containsOnly(412);
    }

    @Test
    void signatories_are_paged_by_name() {
        for (int turn = 0; turn < 3; turn++) {
            SignedIn signer = people.of(people.organisation(Sector.PRIVATE).id(), Role.MEMBER);
            String theirs = ALL + "/" + signer.organisation().value() + "/compact/";
            client.post(theirs + "application")
                    .as(signer)
                    .ifMatch(0)
                    .json(APPLICATION)
                    .send()
                    .expect(200);
            client.post(theirs + "confirmation").as(staff).ifMatch(1).send().expect(200);
        }
        List<Object> seen = new ArrayList<>();
        String next = "/api/v1/compact/signatories?limit=2";
        while (next != null) {
            ContractAnswer page = client.get(next).send().expect(200);
            page.ofItems("organisation").forEach(each -> seen.add(((java.util.Map<?, ?>) each).get("name")));
            next = page.header("Link")
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .orElse(null);
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates().isSorted();
        client.get("/api/v1/compact/signatories?cursor=x").send().expect(400);
    }

    @Test
    void the_database_knows_no_other_states() {
        assertThatThrownBy(() -> database.write(() -> database.update(
                        "UPDATE organisation SET compact_state = 'perhaps', compact_since = '2026-01-01' WHERE id = ?",
                        List.of(own.organisation().value()))))
                .hasMessageContaining("organisation_compact_state_ck");
    }

    private ContractAnswer act(String step, SignedIn by, long version, String body, int status) {
        var request = client.post(path + "/compact/" + step).as(by).ifMatch(version);
        var whole = body == null ? request : request.json(body);
        return (status == 400 ? whole.sendWrong() : whole.send()).expect(status);
    }

    private String state() {
        return client.get(path).send().expect(200).textAt("compact.state");
    }

    private String id() {
        return own.organisation().value().toString();
    }

    private List<Object> signatories() {
        return client.get("/api/v1/compact/signatories?limit=200").send().expect(200).ofItems("organisation").stream()
                .<Object>map(each -> ((java.util.Map<?, ?>) each).get("id"))
                .toList();
    }
}

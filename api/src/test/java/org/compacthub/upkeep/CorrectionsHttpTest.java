package org.compacthub.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.compacthub.caller.Role;
import org.compacthub.store.Database;
import org.compacthub.testing.AtOnce;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class CorrectionsHttpTest {
    private static final String ALL = "/api/v1/organisations/";
    private static final String ACCEPT = "{\"outcome\":\"accepted\"}";
    private static final String DECLINE = "{\"outcome\":\"declined\",\"reason\":\"We did not move.\"}";
    private static final String POSTCODE = proposal("postcode", "\"m5 4wt\"");

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Database database;

    private SignedIn own;
    private SignedIn officer;
    private String path;

    @BeforeEach
    void somebody() {
        own = people.with(Role.MEMBER);
        officer = people.with(Role.OFFICER);
        path = ALL + own.organisation().value();
    }

    @Test
    void both_values_are_shown_until_one_is_accepted_with_its_proposer_as_the_source() {
        client.put(path)
                .as(own)
                .ifMatch(0)
                .json("{\"name\":\"Trinity Tenants\",\"sector\":\"voluntary\",\"postcode\":\"M3 6JW\"}")
                .send()
                .expect(200);
        String before = client.get(path).send().header("ETag").orElseThrow();
        ContractAnswer proposed = propose(officer, POSTCODE).expect(201);
        assertThat(proposed.textAt("value")).isEqualTo("M5 4WT");
        assertThat(proposed.textAt("state")).isEqualTo("proposed");

        ContractAnswer disputed =
                client.get(path).header("If-None-Match", before).send().expect(200);
        assertThat(disputed.version()).isEqualTo(1);
        assertThat(disputed.textAt("entry.postcode")).isEqualTo("M3 6JW");
        assertThat(disputed.textAt("disputed.0.field")).isEqualTo("postcode");
        assertThat(disputed.textAt("disputed.0.current.value")).isEqualTo("M3 6JW");
        assertThat(disputed.textAt("disputed.0.current.by.id"))
                .isEqualTo(own.organisation().value().toString());
        assertThat(disputed.textAt("disputed.0.proposed.value")).isEqualTo("M5 4WT");
        assertThat(disputed.textAt("disputed.0.proposed.by.id"))
                .isEqualTo(officer.organisation().value().toString());

        ContractAnswer accepted = settle(own, proposed.textAt("id"), 1, ACCEPT).expect(200);
        assertThat(accepted.textAt("entry.postcode")).isEqualTo("M5 4WT");
        assertThat(accepted.at("disputed")).isEqualTo(List.of());
        assertThat(accepted.version()).isEqualTo(2);
        Map<?, ?> source = ((List<?>)
                        client.get(path + "/sources").as(own).send().at("items"))
                .stream()
                        .map(item -> (Map<?, ?>) item)
                        .filter(item -> item.get("field").equals("postcode"))
                        .findFirst()
                        .orElseThrow();
        assertThat(((Map<?, ?>) source.get("suppliedBy")).get("id"))
                .isEqualTo(officer.organisation().value().toString());
        assertThat(((Map<?, ?>) source.get("confirmedBy")).get("id"))
                .isEqualTo(own.organisation().value().toString());
    }

    @Test
    void an_agency_changes_what_it_supplied_until_the_organisation_says_that_it_is_right() {
        String accepted = propose(officer, POSTCODE).expect(201).textAt("id");
        settle(own, accepted, client.get(path).send().version(), ACCEPT).expect(200);
        SignedIn cvs = people.with(Role.CVS);
        client.post(path + "/confirmation")
                .as(cvs)
                .ifMatch(client.get(path).send().version())
                .send()
                .expect(200);

        ContractAnswer changed =
                propose(officer, proposal("postcode", "\"M6 5AB\"")).expect(201);
        assertThat(changed.textAt("state")).isEqualTo("accepted");
        ContractAnswer entry = client.get(path).send();
        assertThat(entry.textAt("entry.postcode")).isEqualTo("M6 5AB");
        assertThat(entry.at("disputed")).isEqualTo(List.of());
        assertThat(client.get(path + "/changes").as(own).send().ofItems("action"))
                .startsWith("changeOrganisation", "confirmEntry");
        // Another's part, and one that somebody else disputes, are not theirs.
        assertThat(propose(people.with(Role.OFFICER), proposal("postcode", "\"M6 5AD\""))
                        .expect(201)
                        .textAt("state"))
                .isEqualTo("proposed");
        assertThat(propose(officer, proposal("postcode", "\"M6 5AE\""))
                        .expect(201)
                        .textAt("state"))
                .isEqualTo("proposed");
    }

    @Test
    void who_alone_told_of_an_organisation_fills_what_is_empty_too() {
        String added = client.post("/api/v1/organisations")
                .as(officer)
                .json("{\"name\":\"Pendlebury Pipers\",\"sector\":\"voluntary\"}")
                .send()
                .expect(201)
                .textAt("id");
        for (SignedIn proposer : List.of(people.with(Role.OFFICER), officer)) {
            assertThat(client.post(ALL + added + "/corrections")
                            .as(proposer)
                            .json(proposer == officer ? proposal("website", "\"https://pipers.example\"") : POSTCODE)
                            .send()
                            .expect(201)
                            .textAt("state"))
                    .isEqualTo(proposer == officer ? "accepted" : "proposed");
        }
    }

    @Test
    void what_the_organisation_said_is_right_is_not_changed_over_its_head() {
        String accepted = propose(officer, POSTCODE).expect(201).textAt("id");
        settle(own, accepted, client.get(path).send().version(), ACCEPT).expect(200);
        client.post(path + "/confirmation")
                .as(own)
                .ifMatch(client.get(path).send().version())
                .send()
                .expect(200);
        assertThat(propose(officer, proposal("postcode", "\"M6 5AB\""))
                        .expect(201)
                        .textAt("state"))
                .isEqualTo("proposed");
    }

    @Test
    void an_export_shows_of_each_entry_its_own_disputes() {
        SignedIn other = people.with(Role.MEMBER);
        String mark = "h" + own.organisation().value().toString().substring(24);
        name(own, "Herons " + mark, "M3 6JW");
        name(other, "Egrets " + mark, "M6 5FW");
        propose(officer, POSTCODE).expect(201);
        client.post(ALL + other.organisation().value() + "/corrections")
                .as(own)
                .json(proposal("description", "\"Watches birds.\""))
                .send()
                .expect(201);
        String exported = "/api/v1/organisations.json?q=" + mark;
        ContractAnswer all = client.get(exported).send().expect(200);
        assertThat(all.ofEach("items", "id"))
                .containsExactly(
                        other.organisation().value().toString(),
                        own.organisation().value().toString());
        assertThat(all.textAt("items.0.disputed.0.field")).isEqualTo("description");
        assertThat(all.textAt("items.0.disputed.0.proposed.by.id"))
                .isEqualTo(own.organisation().value().toString());
        assertThat(all.textAt("items.1.disputed.0.field")).isEqualTo("postcode");
        assertThat(all.textAt("items.1.disputed.0.current.value")).isEqualTo("M3 6JW");
        assertThat(all.textAt("items.1.disputed.0.current.by.id"))
                .isEqualTo(own.organisation().value().toString());
        assertThat(all.at("items.1.disputed.1")).isNull();
        assertThat(all.at("items.0.disputed.0.proposed.reason")).isNull();
        assertThat(client.get(exported).as(own).send().textAt("items.0.disputed.0.proposed.reason"))
                .isNotBlank();
    }

    private void name(SignedIn of, String name, String postcode) {
        client.put(ALL + of.organisation().value())
                .as(of)
                .ifMatch(0)
                .json("{\"name\":\"%s\",\"sector\":\"voluntary\",\"postcode\":\"%s\"}".formatted(name, postcode))
                .send()
                .expect(200);
    }

    @Test
    void why_it_is_proposed_partners_read_and_the_public_does_not() {
        propose(officer, POSTCODE).expect(201);
        assertThat(client.get(path).send().at("disputed.0.proposed.reason")).isNull();
        assertThat(client.get(path).send().textAt("disputed.0.proposed.value")).isEqualTo("M5 4WT");
        for (Role role : List.of(Role.MEMBER, Role.OFFICER, Role.CVS, Role.STEWARD, Role.ADMINISTRATOR)) {
            assertThat(client.get(path).as(people.with(role)).send().textAt("disputed.0.proposed.reason"))
                    .as(role.wireName())
                    .isEqualTo("It moved in May.");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postcode | \"nowhere\"  | #/value    | postcode",
                "postcode | 7            | #/value    | wrong-type",
                "website  | \"no place\" | #/value    | format",
                "topics   | [\"no-such\"] | #/value/0 | unknown-term",
                "kind     | \"public-body\" | #/value | other-sector",
                "sector   | \"charity\"  | #/value    | unknown-value",
                "parent   | \"0198c2f4-5a7b-7c3d-9e1f-2a3b4c5d6e7f\" | #/value | unknown-organisation",
                "identifiers | [{\"scheme\":\"GB-CHC\",\"value\":\"x\"}] | #/value/0/value | form",
                "identifiers | [{\"scheme\":\"GB-CHC\",\"value\":\"1234567\",\"more\":1}] | #/value/0/more |"
                        + " unknown-field"
            })
    void a_value_is_held_against_the_rules_of_its_field(String field, String value, String pointer, String code) {
        ContractAnswer refused = propose(officer, proposal(field, value)).expect(400);
        assertThat(refused.textAt("errors.0.pointer")).isEqualTo(pointer);
        assertThat(refused.textAt("errors.0.code")).isEqualTo(code);
    }

    @Test
    void a_name_is_never_nothing_and_other_fields_may_be() {
        assertThat(propose(officer, "{\"field\":\"name\",\"reason\":\"It has none.\"}")
                        .expect(400)
                        .textAt("errors.0.pointer"))
                .isEqualTo("#/value");
        client.put(path)
                .as(own)
                .ifMatch(0)
                .json(
                        "{\"name\":\"Trinity"
                            + " Tenants\",\"sector\":\"voluntary\",\"topics\":[\"housing\"],\"website\":\"https://trinity.example\"}")
                .send()
                .expect(200);
        propose(officer, "{\"field\":\"topics\",\"reason\":\"It has none.\"}").expect(201);
        String id = propose(officer, "{\"field\":\"website\",\"reason\":\"It has none.\"}")
                .expect(201)
                .textAt("id");
        assertThat(client.get(path).send().at("disputed.1.proposed.value")).isNull();
        assertThat(settle(own, id, 1, ACCEPT).expect(200).at("entry.website")).isNull();
    }

    @Test
    void a_field_that_is_not_public_can_not_be_disputed() {
        client.post(path + "/corrections")
                .as(officer)
                .json(proposal("capacity", "{\"state\":\"ready\"}"))
                .sendWrong()
                .expect(400);
        client.post(path + "/corrections")
                .as(officer)
                .json(proposal("comingChange", "{\"note\":\"x\"}"))
                .sendWrong()
                .expect(400);
    }

    @Test
    void who_may_change_the_entry_does_not_propose_and_staff_never_do() {
        propose(own, POSTCODE).expect(409);
        propose(people.with(Role.CVS), POSTCODE).expect(403);
        client.post(path + "/corrections").json(POSTCODE).send().expect(401);
        propose(officer, proposal("sector", "\"voluntary\"")).expect(409);
    }

    @Test
    void what_was_declined_its_proposer_reads_with_the_reason_and_others_do_not() {
        String id = propose(officer, POSTCODE).expect(201).textAt("id");
        settle(own, id, 0, "{\"outcome\":\"declined\"}").expect(400);
        assertThat(settle(own, id, 0, DECLINE).expect(200).at("entry.postcode")).isNull();
        ContractAnswer read =
                client.get(path + "/corrections").as(officer).send().expect(200);
        assertThat(read.textAt("items.0.state")).isEqualTo("declined");
        assertThat(read.textAt("items.0.settledBecause")).isEqualTo("We did not move.");
        assertThat(client.get(path + "/corrections")
                        .as(people.with(Role.OFFICER))
                        .send()
                        .ofItems("id"))
                .isEmpty();
        assertThat(client.get(path + "/corrections").as(own).send().ofItems("id"))
                .containsExactly(id);
        assertThat(client.get(path + "/corrections")
                        .as(people.with(Role.CVS))
                        .send()
                        .ofItems("id"))
                .containsExactly(id);
        client.get(path + "/corrections").as(people.with(Role.STEWARD)).send().expect(403);
    }

    @Test
    void only_its_keepers_settle_and_only_its_proposer_withdraws() {
        String id = propose(officer, POSTCODE).expect(201).textAt("id");
        settle(officer, id, 0, ACCEPT).expect(403);
        settle(people.with(Role.MEMBER), id, 0, ACCEPT).expect(403);
        settle(own, UUID.randomUUID().toString(), 0, ACCEPT).expect(404);
        String withdrawal = path + "/corrections/" + id + "/withdrawal";
        client.post(withdrawal).as(own).send().expect(403);
        client.post(withdrawal).as(officer).send().expect(200);
        client.post(withdrawal).as(officer).send().expect(409);
        settle(people.with(Role.CVS), id, 0, ACCEPT).expect(409);
        assertThat(client.get(path).send().at("disputed")).isEqualTo(List.of());
        propose(officer, POSTCODE).expect(201);
    }

    @Test
    void it_is_settled_for_the_version_that_was_read() {
        String id = propose(officer, POSTCODE).expect(201).textAt("id");
        client.post(path + "/corrections/" + id + "/settlement")
                .as(own)
                .json(ACCEPT)
                .send()
                .expect(428);
        client.put(path)
                .as(own)
                .ifMatch(0)
                .json("{\"name\":\"Trinity Tenants\",\"sector\":\"voluntary\"}")
                .send()
                .expect(200);
        settle(own, id, 0, ACCEPT).expect(412);
        settle(people.with(Role.ADMINISTRATOR), id, 1, ACCEPT).expect(200);
    }

    @Test
    void what_no_longer_fits_the_entry_is_a_conflict_and_stays_proposed() {
        String id =
                propose(officer, proposal("kind", "\"charity\"")).expect(201).textAt("id");
        client.put(path)
                .as(own)
                .ifMatch(0)
                .json("{\"name\":\"Trinity Board\",\"sector\":\"public\"}")
                .send()
                .expect(200);
        settle(own, id, 1, ACCEPT).expect(409);
        assertThat(client.get(path).send().textAt("disputed.0.id")).isEqualTo(id);
        settle(own, id, 1, DECLINE).expect(200);
    }

    @Test
    void two_partners_may_dispute_one_field_and_each_is_settled_by_itself() {
        SignedIn second = people.with(Role.MEMBER);
        String first = propose(officer, POSTCODE).expect(201).textAt("id");
        String other =
                propose(second, proposal("postcode", "\"M6 5WA\"")).expect(201).textAt("id");
        propose(second, proposal("postcode", "\"M7 1AA\"")).expect(409);
        settle(own, first, 0, ACCEPT).expect(200);
        ContractAnswer left = client.get(path).send();
        assertThat(left.textAt("disputed.0.id")).isEqualTo(other);
        assertThat(left.textAt("disputed.0.current.value")).isEqualTo("M5 4WT");
        settle(own, other, 1, DECLINE).expect(200);
    }

    @Test
    void of_the_same_proposed_many_times_at_once_one_is_kept() throws Exception {
        List<Integer> statuses = AtOnce.of(5, turn -> propose(officer, POSTCODE).status());
        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses).filteredOn(status -> status != 201).containsOnly(409);
        assertThat((List<?>) client.get(path).send().at("disputed")).hasSize(1);
    }

    @Test
    void of_two_who_settle_at_once_one_does() throws Exception {
        String id = propose(officer, POSTCODE).expect(201).textAt("id");
        List<Integer> statuses = AtOnce.of(
                4, turn -> settle(own, id, 0, turn % 2 == 0 ? ACCEPT : DECLINE).status());
        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses).filteredOn(status -> status != 200).allMatch(status -> status == 409 || status == 412);
        assertThat(client.get(path).send().at("disputed")).isEqualTo(List.of());
    }

    @Test
    void a_key_makes_a_retry_harmless() {
        String key = UUID.randomUUID().toString();
        String first = client.post(path + "/corrections")
                .as(officer)
                .header("Idempotency-Key", key)
                .json(POSTCODE)
                .send()
                .expect(201)
                .text();
        assertThat(client.post(path + "/corrections")
                        .as(officer)
                        .header("Idempotency-Key", key)
                        .json(POSTCODE)
                        .send()
                        .expect(201)
                        .text())
                .isEqualTo(first);
        client.post(path + "/corrections")
                .as(officer)
                .header("Idempotency-Key", key)
                .json(proposal("shortName", "\"TT\""))
                .send()
                .expect(422);
    }

    @Test
    void the_database_keeps_no_settled_one_waiting_and_no_unknown_state() {
        String id = propose(officer, POSTCODE).expect(201).textAt("id");
        assertThatThrownBy(() -> database.write(
                        () -> database.update("UPDATE correction SET state = 'accepted' WHERE id = ?", List.of(id))))
                .hasMessageContaining("correction_");
        assertThatThrownBy(() -> database.write(() -> database.update(
                        "UPDATE correction SET state = 'perhaps', waiting = NULL, settled_at = proposed_at WHERE id ="
                                + " ?",
                        List.of(id))))
                .hasMessageContaining("correction_state_ck");
    }

    private ContractAnswer propose(SignedIn by, String proposal) {
        return client.post(path + "/corrections").as(by).json(proposal).send();
    }

    private ContractAnswer settle(SignedIn by, String id, long version, String outcome) {
        return client.post(path + "/corrections/" + id + "/settlement")
                .as(by)
                .ifMatch(version)
                .json(outcome)
                .send();
    }

    private static String proposal(String field, String value) {
        return "{\"field\":\"%s\",\"value\":%s,\"reason\":\"It moved in May.\"}".formatted(field, value);
    }
}

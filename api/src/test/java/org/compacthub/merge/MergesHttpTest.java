package org.compacthub.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compacthub.merge.Duplicated.MERGES;
import static org.compacthub.merge.Duplicated.at;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.compacthub.caller.Role;
import org.compacthub.id.OrganisationId;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two entries become one, and two again. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergesHttpTest {
    private static final String LIST = "/api/v1/organisations?q=";
    private static final String DELETIONS =
            "/open-referral/v3/deletions?modified_after=2000-01-01T00:00:00Z&per_page=200";

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Duplicated duplicated;

    private SignedIn staff;

    @BeforeAll
    void people() {
        staff = people.with(Role.CVS);
    }

    @Test
    void an_old_address_answers_with_the_survivor_and_says_where_that_is() {
        OrganisationId survivor = duplicated.add(staff, "Barton Rowers");
        OrganisationId merged = duplicated.add(staff, "Barton Rowing", ",\"description\":\"Rows.\"");
        duplicated.merge(staff, survivor, merged);
        ContractAnswer read = client.get(at(merged)).send().expect(200);
        assertThat(read.textAt("id")).isEqualTo(survivor.value().toString());
        assertThat(read.header("Content-Location")).contains(at(survivor));
        assertThat(read.textAt("entry.description")).isEqualTo("Rows.");
        assertThat(read.textAt("entry.otherNames.0.name")).isEqualTo("Barton Rowing");
        assertThat(client.get(at(survivor)).send().expect(200).header("Content-Location"))
                .isEmpty();
    }

    @Test
    void what_it_is_as_a_partner_goes_over_shows_side_by_side_and_comes_back() {
        OrganisationId survivor = duplicated.add(
                staff,
                "Weaste Weavers",
                ",\"partnerProfile\":{\"aims\":\"Cloth.\"},\"serviceStandard\":{\"text\":\"Ten days.\"}");
        OrganisationId merged = duplicated.add(
                staff,
                "Weaste Weaving",
                ",\"gateway\":{\"communities\":[\"carers\"]},\"partnerProfile\":{\"brings\":\"Looms.\"},\"communicationStrategy\":{\"text\":\"Plain.\"}");
        ContractAnswer compared = client.get("/api/v1/duplicates/" + survivor.value() + "/" + merged.value())
                .as(staff)
                .send()
                .expect(200);
        assertThat(compared.ofEach("fields", "field"))
                .contains("gateway", "partnerProfile", "communicationStrategy", "serviceStandard");
        String merge = duplicated
                .merging(staff, survivor, merged, "\"partnerProfile\"")
                .send()
                .expect(201)
                .textAt("id");
        ContractAnswer read = client.get(at(survivor)).as(staff).send().expect(200);
        assertThat(read.at("entry.gateway.communities")).isEqualTo(List.of("carers"));
        assertThat(read.textAt("entry.partnerProfile.brings")).isEqualTo("Looms.");
        assertThat(read.textAt("entry.communicationStrategy.text")).isEqualTo("Plain.");
        assertThat(read.textAt("entry.serviceStandard.text")).isEqualTo("Ten days.");
        duplicated.undoing(staff, merge, false).send().expect(200);
        ContractAnswer parted = client.get(at(survivor)).as(staff).send().expect(200);
        assertThat(parted.at("entry.gateway")).isNull();
        assertThat(parted.textAt("entry.partnerProfile.aims")).isEqualTo("Cloth.");
        assertThat(client.get(at(merged)).as(staff).send().expect(200).textAt("entry.partnerProfile.brings"))
                .isEqualTo("Looms.");
    }

    @Test
    void who_read_the_merged_entry_before_can_not_overwrite_the_survivor_with_it() {
        OrganisationId survivor = duplicated.add(staff, "Trafford Tyres");
        OrganisationId merged = duplicated.add(staff, "Trafford Wheels");
        for (int version = 0; version < 4; version++) {
            client.put(at(merged))
                    .as(staff)
                    .ifMatch(version)
                    .json("{\"name\":\"Trafford Wheels %d\",\"sector\":\"voluntary\"}".formatted(version))
                    .send()
                    .expect(200);
        }
        String merge = duplicated.merge(staff, survivor, merged);
        for (int version = 0; version <= 4; version++) {
            client.put(at(merged))
                    .as(staff)
                    .ifMatch(version)
                    .json("{\"name\":\"Trafford Wheels\",\"sector\":\"voluntary\"}")
                    .send()
                    .expect(412);
        }
        long read = client.get(at(merged)).as(staff).send().expect(200).version();
        duplicated.undoing(staff, merge, false).send().expect(200);
        client.put(at(merged))
                .as(staff)
                .ifMatch(read)
                .json("{\"name\":\"Trafford Tyres\",\"sector\":\"voluntary\"}")
                .send()
                .expect(412);
    }

    @Test
    void the_merged_entry_is_in_no_list_and_no_export_and_is_found_by_its_name_as_the_survivor() {
        OrganisationId survivor = duplicated.add(staff, "Quuxby Weavers");
        OrganisationId merged = duplicated.add(staff, "Zorbley Weavers");
        String merge = duplicated.merge(staff, survivor, merged);
        assertThat(ids("zorbley")).containsExactly(survivor.value().toString());
        assertThat(client.get("/api/v1/organisations.csv?q=weavers")
                        .send()
                        .expect(200)
                        .text())
                .contains(survivor.value().toString())
                .doesNotContain(merged.value().toString());
        assertThat(client.get("/api/v1/organisations.json?q=weavers")
                        .send()
                        .expect(200)
                        .text())
                .doesNotContain(merged.value().toString());

        duplicated.undoing(staff, merge, false).send().expect(200);
        assertThat(ids("zorbley")).containsExactly(merged.value().toString());
        assertThat(ids("quuxby")).containsExactly(survivor.value().toString());
    }

    @Test
    void taking_back_gives_both_what_they_said_before() {
        OrganisationId survivor = duplicated.add(staff, "Peel Pipers", ",\"topics\":[\"health\"]");
        OrganisationId merged =
                duplicated.add(staff, "Peel Pipes", ",\"topics\":[\"housing\"],\"postcode\":\"M5 4WT\"");
        Object before = client.get(at(survivor)).as(staff).send().expect(200).at("entry");
        Object beforeOther = client.get(at(merged)).as(staff).send().expect(200).at("entry");
        ContractAnswer done =
                duplicated.merging(staff, survivor, merged, "\"name\"").send().expect(201);
        assertThat(done.textAt("merged.name")).isEqualTo("Peel Pipes");
        assertThat(done.textAt("mergedBy.id")).isEqualTo(staff.person().value().toString());
        ContractAnswer united = client.get(at(survivor)).send().expect(200);
        assertThat(united.textAt("entry.name")).isEqualTo("Peel Pipes");
        assertThat(united.at("entry.topics")).isEqualTo(List.of("health", "housing"));

        ContractAnswer undone =
                duplicated.undoing(staff, done.textAt("id"), false).send().expect(200);
        assertThat(undone.textAt("undoneBy.id"))
                .isEqualTo(staff.person().value().toString());
        assertThat(client.get(at(survivor)).as(staff).send().expect(200).at("entry"))
                .isEqualTo(before);
        assertThat(client.get(at(merged)).as(staff).send().expect(200).at("entry"))
                .isEqualTo(beforeOther);
        duplicated.undoing(staff, done.textAt("id"), false).send().expect(409);
    }

    @Test
    void where_the_survivor_has_changed_since_taking_back_asks_whether_that_is_to_stay() {
        OrganisationId survivor = duplicated.add(staff, "Ordsall Ovens");
        OrganisationId merged = duplicated.add(staff, "Ordsall Bakers");
        String merge = duplicated.merge(staff, survivor, merged);
        long version = client.get(at(survivor)).send().expect(200).version();
        client.put(at(survivor))
                .as(staff)
                .ifMatch(version)
                .json("{\"name\":\"Ordsall Ovens Union\",\"sector\":\"voluntary\"}")
                .send()
                .expect(200);
        assertThat(listed(merge).get("changedSince")).isEqualTo(true);
        duplicated.undoing(staff, merge, false).send().expect(409);
        duplicated.undoing(staff, merge, true).send().expect(200);
        assertThat(client.get(at(survivor)).send().expect(200).textAt("entry.name"))
                .isEqualTo("Ordsall Ovens Union");
        assertThat(client.get(at(merged)).send().expect(200).textAt("entry.name"))
                .isEqualTo("Ordsall Bakers");
        assertThat(listed(merge).get("changedSince")).isEqualTo(false);
    }

    @Test
    void a_chain_answers_with_its_end_and_is_taken_back_link_by_link() {
        OrganisationId first = duplicated.add(staff, "Chain First");
        OrganisationId second = duplicated.add(staff, "Chain Second");
        OrganisationId third = duplicated.add(staff, "Chain Third");
        String inner = duplicated.merge(staff, second, first);
        String outer = duplicated.merge(staff, third, second);
        assertThat(client.get(at(first)).send().expect(200).textAt("id"))
                .isEqualTo(third.value().toString());
        duplicated.undoing(staff, inner, false).send().expect(409);
        duplicated.undoing(staff, outer, false).send().expect(200);
        assertThat(client.get(at(first)).send().expect(200).textAt("id"))
                .isEqualTo(second.value().toString());
        duplicated.undoing(staff, inner, false).send().expect(200);
        assertThat(client.get(at(first)).send().expect(200).textAt("entry.name"))
                .isEqualTo("Chain First");
        assertThat(client.get(at(second)).send().expect(200).at("entry.otherNames"))
                .isEqualTo(List.of());
    }

    @Test
    void what_is_merged_already_or_one_is_refused() {
        OrganisationId survivor = duplicated.add(staff, "Circle One");
        OrganisationId merged = duplicated.add(staff, "Circle Two");
        duplicated.merging(staff, survivor, survivor, "").send().expect(400);
        duplicated.merge(staff, survivor, merged);
        duplicated.merging(staff, survivor, merged, "").send().expect(409);
        duplicated.merging(staff, merged, survivor, "").send().expect(400);
        client.get("/api/v1/duplicates/%s/%s".formatted(survivor.value(), merged.value()))
                .as(staff)
                .send()
                .expect(409);
        duplicated.undoing(staff, UUID.randomUUID().toString(), false).send().expect(404);
    }

    @Test
    void an_older_version_of_either_is_refused_and_so_is_none() {
        OrganisationId survivor = duplicated.add(staff, "Stale One");
        OrganisationId merged = duplicated.add(staff, "Stale Two");
        String body = "{\"survivor\":\"%s\",\"merged\":\"%s\",\"mergedVersion\":%d}";
        client.post(MERGES)
                .as(staff)
                .json(body.formatted(survivor.value(), merged.value(), 0))
                .send()
                .expect(428);
        client.post(MERGES)
                .as(staff)
                .ifMatch(7)
                .json(body.formatted(survivor.value(), merged.value(), 0))
                .send()
                .expect(412);
        client.post(MERGES)
                .as(staff)
                .ifMatch(0)
                .json(body.formatted(survivor.value(), merged.value(), 7))
                .send()
                .expect(409);
        client.post(MERGES)
                .as(staff)
                .ifMatch(0)
                .json(body.formatted(survivor.value(), UUID.randomUUID(), 0))
                .send()
                .expect(404);
    }

    @Test
    void both_entries_tell_in_their_history_what_became_of_them() {
        OrganisationId survivor = duplicated.add(staff, "History One");
        OrganisationId merged = duplicated.add(staff, "History Two", ",\"description\":\"Remembers.\"");
        String merge = duplicated.merge(staff, survivor, merged);
        duplicated.undoing(staff, merge, false).send().expect(200);
        for (OrganisationId entry : List.of(survivor, merged)) {
            assertThat(client.get(at(entry) + "/changes")
                            .as(staff)
                            .send()
                            .expect(200)
                            .ofItems("action"))
                    .containsExactly("undoMerge", "mergeOrganisations", "createOrganisation");
        }
        assertThat(client.get(at(survivor) + "/sources")
                        .as(staff)
                        .send()
                        .expect(200)
                        .text())
                .doesNotContain("description");
    }

    @Test
    void another_directory_is_told_that_the_entry_was_merged_and_finds_it_again_when_that_is_taken_back() {
        OrganisationId survivor = duplicated.add(staff, "Referral One", ",\"roles\":[\"provider\"]");
        OrganisationId merged = duplicated.add(staff, "Referral Two", ",\"roles\":[\"provider\"]");
        String merge = duplicated.merge(staff, survivor, merged);
        assertThat(client.get(DELETIONS).send().expect(200).text())
                .contains("\"id\":\"%s\",\"entity\":\"organization\",\"reason\":\"merged\"".formatted(merged.value()));
        assertThat(client.get("/open-referral/v3/organizations?per_page=200")
                        .send()
                        .expect(200)
                        .text())
                .doesNotContain(merged.value().toString());
        duplicated.undoing(staff, merge, false).send().expect(200);
        assertThat(client.get(DELETIONS).send().expect(200).text())
                .doesNotContain(merged.value().toString());
        client.get("/open-referral/v3/organizations/" + merged.value()).send().expect(200);
    }

    @Test
    void what_speaks_against_it_stands_with_what_speaks_for_it() {
        String numbered = ",\"identifiers\":[{\"scheme\":\"GB-COH\",\"value\":\"%s\"}]";
        OrganisationId one = duplicated.add(staff, "Opposed Rowing Club", numbered.formatted("00738691"));
        OrganisationId other = duplicated.add(staff, "Opposed Rowing Club", numbered.formatted("00738692"));
        OrganisationId alike = duplicated.add(staff, "Opposed Rowing Club", "");
        assertThat(sideBySide(one, other).at("identifiersDiffer")).isEqualTo(true);
        assertThat(sideBySide(one, alike).at("identifiersDiffer")).isEqualTo(false);
    }

    private ContractAnswer sideBySide(OrganisationId one, OrganisationId other) {
        return client.get("/api/v1/duplicates/%s/%s".formatted(one.value(), other.value()))
                .as(staff)
                .send()
                .expect(200);
    }

    @Test
    void the_two_stand_side_by_side_with_what_each_brings_along() {
        SignedIn member = people.with(Role.MEMBER);
        OrganisationId other = duplicated.add(staff, "Compared", ",\"postcode\":\"M5 4WT\"");
        ContractAnswer compared = client.get("/api/v1/duplicates/%s/%s"
                        .formatted(member.organisation().value(), other.value()))
                .as(staff)
                .send()
                .expect(200);
        assertThat(compared.at("one.bringsAlong.people")).isEqualTo(1);
        assertThat(compared.at("other.bringsAlong.people")).isEqualTo(0);
        assertThat(compared.ofEach("fields", "field")).containsExactly("name", "sector", "postcode", "standing");
        assertThat(compared.ofEach("fields", "differs")).containsExactly(true, false, true, false);
        client.get("/api/v1/duplicates/%s/%s".formatted(UUID.randomUUID(), other.value()))
                .as(staff)
                .send()
                .expect(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MEMBER", "OFFICER", "STEWARD"})
    void only_those_who_keep_the_register_merge(Role role) {
        OrganisationId survivor = duplicated.add(staff, "Kept One");
        OrganisationId merged = duplicated.add(staff, "Kept Two");
        SignedIn other = people.with(role);
        duplicated.merging(other, survivor, merged, "").send().expect(403);
        client.get(MERGES).as(other).send().expect(403);
        client.get("/api/v1/duplicates/%s/%s".formatted(survivor.value(), merged.value()))
                .as(other)
                .send()
                .expect(403);
    }

    @Test
    void merges_are_listed_the_latest_first_in_pages() {
        OrganisationId survivor = duplicated.add(staff, "Listed One");
        String earlier = duplicated.merge(staff, survivor, duplicated.add(staff, "Listed Two"));
        String later = duplicated.merge(staff, survivor, duplicated.add(staff, "Listed Three"));
        ContractAnswer page = client.get(MERGES + "?limit=1").as(staff).send().expect(200);
        assertThat(page.ofItems("id")).containsExactly(later);
        assertThat(client.get(MERGES + "?limit=1&cursor=" + page.textAt("next"))
                        .as(staff)
                        .send()
                        .expect(200)
                        .ofItems("id"))
                .containsExactly(earlier);
    }

    @Test
    void a_merge_of_two_of_one_name_is_listed_with_what_tells_them_apart() {
        OrganisationId survivor = duplicated.add(staff, "Twinned Ferry Friends", ",\"postcode\":\"M5 4WT\"");
        OrganisationId merged = duplicated.add(staff, "Twinned Ferry Friends", ",\"postcode\":\"M6 5FW\"");
        String merge = duplicated.merge(staff, survivor, merged);
        java.util.Map<?, ?> line = listed(merge);
        assertThat(line.get("survivor").toString()).contains("postcode=M5 4WT").doesNotContain("M6 5FW");
        assertThat(line.get("merged").toString())
                .contains("name=Twinned Ferry Friends", "postcode=M6 5FW")
                .doesNotContain("M5 4WT");
        duplicated.undoing(staff, merge, false).send().expect(200);
        assertThat(listed(merge).get("merged").toString()).contains("postcode=M6 5FW");
    }

    private List<Object> ids(String words) {
        return client.get(LIST + words).send().expect(200).ofItems("id");
    }

    private java.util.Map<?, ?> listed(String merge) {
        return ((List<?>) client.get(MERGES + "?limit=200")
                        .as(staff)
                        .send()
                        .expect(200)
                        .at("items"))
                .stream()
                        .map(java.util.Map.class::cast)
                        .filter(item -> item.get("id").equals(merge))
                        .findFirst()
                        .orElseThrow();
    }
}

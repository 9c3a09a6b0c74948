package org.compacthub.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.compacthub.id.OrganisationId;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class OpenReferralHttpTest {
    private static final String MOUNT = "/open-referral/v3";
    private static final String LONG_AGO = "modified_after=2000-01-01T00:00:00Z";

    @Inject
    private ContractClient client;

    @Inject
    private Entries entries;

    @Test
    void the_mount_says_what_it_is_with_and_without_a_slash_at_its_end() {
        for (String address : List.of(MOUNT, MOUNT + "/")) {
            ContractAnswer about = client.get(address).sendUnchecked().expect(200);
            assertThat(about.textAt("version")).isEqualTo("3.0");
            assertThat(about.textAt("openapi_url")).endsWith("/openapi.yaml");
        }
    }

    @Test
    void an_organisation_is_told_with_everything_that_hsds_has_a_place_for() {
        UUID id = entries.add("Mount Kitchen", "provider");
        ContractAnswer read = organization(id).expect(200);
        assertThat(read.textAt("name")).isEqualTo("Mount Kitchen");
        assertThat(read.textAt("alternate_name")).isEqualTo("Kitchen");
        assertThat(read.textAt("legal_status")).isEqualTo("Co-operative");
        assertThat(read.textAt("organization_identifiers.1.identifier")).isEqualTo("00738693");
        assertThat(read.textAt("locations.0.addresses.0.postal_code")).isEqualTo("M5 4WT");
        assertThat(read.textAt("attributes.0.taxonomy_term.code")).isEqualTo("health");
        assertThat(read.textAt("attributes.3.taxonomy_term.taxonomy")).isEqualTo("areas");
        assertThat(read.textAt("services.0.id")).isEqualTo(service(id).toString());
        assertThat(client.get(read.textAt("uri").replaceFirst("^https?://[^/]+", ""))
                        .send()
                        .expect(200)
                        .textAt("id"))
                .isEqualTo(id.toString());
    }

    @Test
    void what_an_active_provider_offers_is_one_service_of_its_name() {
        UUID id = entries.add("Mount Provider", "provider");
        ContractAnswer found = services("organization_id=" + id);
        assertThat(found.at("total_items")).isEqualTo(1);
        assertThat(found.textAt("contents.0.name")).isEqualTo("Mount Provider");
        assertThat(found.textAt("contents.0.status")).isEqualTo("active");
        assertThat(found.at("contents.0.attributes")).isNull();
        ContractAnswer read =
                client.get(MOUNT + "/services/" + service(id)).send().expect(200);
        assertThat(read.textAt("organization.id")).isEqualTo(id.toString());
        assertThat(read.textAt("accreditations")).isEqualTo("Trusted Charity");
        assertThat(read.textAt("service_areas.0.name")).isEqualTo("Ordsall");
        assertThat(services("organization_id=" + entries.add("Mount Advocate", "advocate"))
                        .at("empty"))
                .isEqualTo(true);
    }

    @Test
    void services_are_found_by_a_term_of_any_taxonomy() {
        UUID id = entries.add("Mount Terms", "provider");
        for (Taxonomy taxonomy : Taxonomy.values()) {
            String code = Map.of(
                            Taxonomy.TOPICS,
                            "housing",
                            Taxonomy.COMMUNITIES,
                            "homeless-people",
                            Taxonomy.AREAS,
                            "ordsall")
                    .get(taxonomy);
            assertThat(services("taxonomy_term_id=" + taxonomy.termId(code) + "&organization_id=" + id)
                            .at("total_items"))
                    .isEqualTo(1);
        }
        assertThat(services("taxonomy_term_id=" + Taxonomy.TOPICS.termId("transport") + "&organization_id=" + id)
                        .at("total_items"))
                .isEqualTo(0);
        assertThat(services("taxonomy_term_id=" + UUID.randomUUID()).at("empty"))
                .isEqualTo(true);
    }

    @Test
    void a_service_ends_where_the_organisation_is_no_longer_an_active_provider_and_comes_back() {
        UUID id = entries.add("Mount Sleeper", "provider");
        entries.change(id, "Mount Sleeper", "provider", "dormant");
        assertThat(services("organization_id=" + id).at("total_items")).isEqualTo(0);
        assertThat(services(LONG_AGO + "&organization_id=" + id).textAt("contents.0.status"))
                .isEqualTo("inactive");
        assertThat(deletion(service(id))).containsEntry("reason", "dormant").containsEntry("entity", "service");
        assertThat(deletion(id)).as("a dormant organisation is still listed").isEmpty();

        entries.change(id, "Mount Sleeper", "advocate", "active");
        assertThat(deletion(service(id))).containsEntry("reason", "not-provider");

        entries.change(id, "Mount Sleeper", "provider", "active");
        assertThat(services("organization_id=" + id).textAt("contents.0.status"))
                .isEqualTo("active");
        assertThat(deletion(service(id))).isEmpty();
    }

    @Test
    void a_closed_organisation_is_gone_from_the_list_and_among_the_deletions() {
        UUID id = entries.add("Mount Closing", "provider");
        String before =
                entries.change(id, "Mount Closing", "provider", "active").textAt("updatedAt");
        entries.change(id, "Mount Closing", "provider", "closed");
        organization(id).expect(404);
        assertThat(ids("/organizations")).doesNotContain(id.toString());
        assertThat(deletion(id)).containsEntry("reason", "closed").containsEntry("entity", "organization");
        assertThat(deletion(service(id))).containsEntry("reason", "closed");
        assertThat(client.get(MOUNT + "/services/" + service(id))
                        .send()
                        .expect(200)
                        .textAt("status"))
                .isEqualTo("defunct");
        assertThat(client.get(MOUNT + "/deletions?modified_after=" + before)
                        .send()
                        .expect(200)
                        .text())
                .contains(id.toString());
        assertThat(client.get(MOUNT + "/deletions?modified_after=2999-01-01T00:00:00Z")
                        .send()
                        .expect(200)
                        .at("total_items"))
                .isEqualTo(0);
    }

    @Test
    void what_was_never_shown_does_not_leave() {
        UUID id = entries.add("Mount Campaigner", "campaigner");
        entries.change(id, "Mount Campaigner", "campaigner", "dormant");
        assertThat(deletion(service(id))).isEmpty();
        client.get(MOUNT + "/services/" + service(id)).send().expect(404);
    }

    @Test
    void pages_hold_everything_once_and_say_where_they_are() {
        for (int number = 0; number < 5; number++) {
            entries.add("Mount Page " + number, "provider");
        }
        for (String list : List.of("/organizations", "/services", "/taxonomy_terms", "/taxonomies")) {
            List<String> all = ids(list);
            assertThat(new HashSet<>(all)).as(list).hasSameSizeAs(all);
            assertThat(all).hasSizeGreaterThan(2);
            ContractAnswer beyond = client.get(MOUNT + list + "?page=1000000&per_page=200")
                    .send()
                    .expect(200);
            assertThat(beyond.at("empty")).isEqualTo(true);
            assertThat(beyond.at("first_page")).isEqualTo(false);
            assertThat(beyond.at("last_page")).isEqualTo(true);
            assertThat(beyond.at("total_items")).isEqualTo(all.size());
        }
    }

    @Test
    void only_what_changed_since_is_listed() {
        UUID old = entries.add("Mount Old", "provider");
        UUID recent = entries.add("Mount Recent", "provider");
        String moment = organization(recent).textAt("last_modified");
        assertThat(ids("/organizations?modified_after=" + moment))
                .contains(recent.toString())
                .doesNotContain(old.toString());
        assertThat(ids("/services?modified_after=" + moment))
                .contains(service(recent).toString())
                .doesNotContain(service(old).toString());
    }

    @Test
    void contacts_are_those_that_everybody_may_know_and_go_as_soon_as_consent_does() {
        UUID id = entries.add("Mount Desk", "provider");
        String shown = entries.contact(id, "Wilhelmina Oxenthorpe", "public");
        entries.contact(id, "Among Partners", "partners");
        entries.contact(id, "Among Keepers", "keepers");
        ContractAnswer read = organization(id);
        assertThat(read.textAt("contacts.0.name")).isEqualTo("Wilhelmina Oxenthorpe");
        assertThat(read.textAt("contacts.0.title")).isEqualTo("Policy lead");
        assertThat(read.textAt("contacts.0.email")).isEqualTo("desk@example.org");
        assertThat(read.textAt("contacts.0.phones.0.number")).isEqualTo("0161 496 0123");
        assertThat(read.text()).doesNotContain("Among");

        client.post(shown + "/withdrawal").as(entries.staff()).ifMatch(0).send().expect(200);
        assertThat(organization(id).text()).contains("\"contacts\":[]").doesNotContain("Oxenthorpe", "desk@");
    }

    @Test
    void an_organisation_counts_as_changed_when_what_everybody_may_know_of_its_contacts_is() {
        UUID id = entries.add("Mount Switchboard", "provider");
        String before = organization(id).textAt("last_modified");
        String one = entries.contact(id, "Among Partners", "partners");
        assertThat(organization(id).textAt("last_modified")).isEqualTo(before);

        String changed = before;
        for (String sharing : List.of("public", "partners")) {
            long version = client.get(one).as(entries.staff()).send().version();
            client.put(one)
                    .as(entries.staff())
                    .ifMatch(version)
                    .json("""
                        {"purposes":["consultations"],"email":"desk@example.org",
                         "consent":{"sharing":"%s","givenOn":"2026-01-02","givenHow":"On the form"}}
                        """.formatted(sharing))
                    .send()
                    .expect(200);
            String now = organization(id).textAt("last_modified");
            assertThat(OffsetDateTime.parse(now)).as(sharing).isAfter(OffsetDateTime.parse(changed));
            assertThat(ids("/organizations?modified_after=" + now)).as(sharing).contains(id.toString());
            changed = now;
        }
        long version = client.get(one).as(entries.staff()).send().version();
        client.delete(one).as(entries.staff()).ifMatch(version).send().expect(204);
        assertThat(organization(id).textAt("last_modified"))
                .as("nobody could read it any more")
                .isEqualTo(changed);
    }

    @Test
    void the_contacts_of_a_merged_entry_are_those_of_the_organisation_that_it_counts_as() {
        UUID id = entries.add("Mount Survivor", "provider");
        UUID merged = entries.add("Mount Merged", "provider");
        String one = entries.contact(merged, "Wilhelmina Oxenthorpe", "public");
        entries.merge(id, merged);
        assertThat(organization(id).textAt("contacts.0.organization_id")).isEqualTo(id.toString());
        String before = organization(id).textAt("last_modified");
        client.post(one + "/withdrawal").as(entries.staff()).ifMatch(0).send().expect(200);
        String after = organization(id).textAt("last_modified");
        assertThat(OffsetDateTime.parse(after)).isAfter(OffsetDateTime.parse(before));
        assertThat(ids("/organizations?modified_after=" + after)).contains(id.toString());
    }

    @Test
    void nothing_confided_is_told_whoever_asks() {
        UUID id = entries.add("Mount Discreet", "provider");
        entries.contact(id, "Wilhelmina Oxenthorpe", "public");
        entries.contact(id, "Confided " + Entries.SECRETS, "partners");
        for (String path : List.of(
                "/organizations/" + id,
                "/organizations?full=true&per_page=200&modified_after="
                        + organization(id).textAt("last_modified"),
                "/services/" + service(id),
                "/services?full=true&organization_id=" + id)) {
            for (ContractAnswer answer : List.of(
                    client.get(MOUNT + path).send().expect(200),
                    client.get(MOUNT + path).as(entries.staff()).send().expect(200))) {
                assertThat(answer.text())
                        .contains("Mount Discreet")
                        .doesNotContain(Entries.SECRETS, "apacity", "oming");
            }
        }
    }

    @Test
    void an_unchanged_answer_is_not_sent_again_and_a_changed_one_is() {
        UUID id = entries.add("Mount Tagged", "provider");
        ContractAnswer first = organization(id).expect(200);
        String tag = first.header("ETag").orElseThrow();
        assertThat(first.header("Cache-Control")).hasValue("public, no-cache");
        client.get(MOUNT + "/organizations/" + id)
                .header("If-None-Match", tag)
                .send()
                .expect(304);
        entries.change(id, "Mount Tagged Anew", "provider", "active");
        client.get(MOUNT + "/organizations/" + id)
                .header("If-None-Match", tag)
                .send()
                .expect(200);
    }

    @Test
    void scripts_of_any_site_may_read_it() {
        assertThat(client.get(MOUNT + "/services")
                        .header("Origin", "https://directory.example")
                        .send()
                        .header("Access-Control-Allow-Origin"))
                .hasValue("*");
    }

    @Test
    void what_it_does_not_know_it_refuses() {
        client.get(MOUNT + "/services?proximity=5").sendWrong().expect(400);
        client.get(MOUNT + "/services?page=0").sendWrong().expect(400);
        client.get(MOUNT + "/organizations?modified_after=yesterday")
                .sendWrong()
                .expect(400);
        client.get(MOUNT + "/taxonomies/" + UUID.randomUUID()).send().expect(404);
        client.get(MOUNT + "/taxonomy_terms/" + UUID.randomUUID()).send().expect(404);
        client.get(MOUNT + "/services/" + UUID.randomUUID()).send().expect(404);
    }

    @Test
    void each_taxonomy_and_term_of_the_lists_is_answered_alone() {
        for (String list : List.of("/taxonomies", "/taxonomy_terms")) {
            for (String id : ids(list)) {
                assertThat(client.get(MOUNT + list + "/" + id)
                                .send()
                                .expect(200)
                                .textAt("id"))
                        .isEqualTo(id);
            }
        }
        Set<String> areas = new HashSet<>(ids("/taxonomy_terms?taxonomy_id=" + Taxonomy.AREAS.id()));
        assertThat(areas)
                .contains(Taxonomy.AREAS.termId("ordsall").toString())
                .doesNotContain(Taxonomy.TOPICS.termId("health").toString());
    }

    private ContractAnswer organization(UUID id) {
        return client.get(MOUNT + "/organizations/" + id).send();
    }

    private ContractAnswer services(String query) {
        return client.get(MOUNT + "/services?" + query).send().expect(200);
    }

    private static UUID service(UUID organisation) {
        return ReferralIds.service(new OrganisationId(organisation));
    }

    private List<String> ids(String list) {
        List<String> ids = new ArrayList<>();
        for (int page = 1; ; page++) {
            ContractAnswer answer = client.get(
                            MOUNT + list + (list.contains("?") ? "&" : "?") + "per_page=2&page=" + page)
                    .send()
                    .expect(200);
            contents(answer).forEach(each -> ids.add((String) each.get("id")));
            if (Objects.equals(answer.at("last_page"), true)) {
                return ids;
            }
        }
    }

    /** What the deletions say of something, or nothing. */
    private Map<String, Object> deletion(UUID id) {
        for (int page = 1; ; page++) {
            ContractAnswer answer = client.get(MOUNT + "/deletions?per_page=200&" + LONG_AGO + "&page=" + page)
                    .send()
                    .expect(200);
            for (Map<String, Object> each : contents(answer)) {
                if (id.toString().equals(each.get("id"))) {
                    return each;
                }
            }
            if (Objects.equals(answer.at("last_page"), true)) {
                return Map.of();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> contents(ContractAnswer answer) {
        return (List<Map<String, Object>>) Objects.requireNonNull(answer.at("contents"));
    }
}

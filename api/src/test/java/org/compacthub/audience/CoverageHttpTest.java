package org.compacthub.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.compacthub.caller.Role;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.OrganisationFilter;
import org.compacthub.organisation.OrganisationSearch;
import org.compacthub.organisation.Particulars;
import org.compacthub.organisation.Standing;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CoverageHttpTest {
    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Inject
    private Planned planned;

    @Inject
    private OrganisationSearch search;

    @Test
    void an_audience_is_counted_beside_the_register_and_its_gaps_are_shown() {
        SignedIn staff = people.with(Role.CVS);
        String carers =
                added(staff, "\"communities\":[\"carers\"],\"areas\":[\"eccles\",\"ordsall\"],\"kind\":\"charity\"");
        added(staff, "\"communities\":[\"carers\"],\"standing\":\"closed\"");
        String body = added(
                staff, "\"roles\":[\"infrastructure\"],\"coverage\":{\"areas\":[\"quays\"],\"note\":\"Two weeks\"}");
        String everywhere = added(
                staff,
                "\"roles\":[\"infrastructure\"],\"coverage\":{\"areas\":[\"salford\"],\"topics\":[\"arts-and-culture\"]}");
        String audience = audience(staff, List.of(carers));
        ContractAnswer seen =
                client.get(audience + "/coverage").as(staff).send().expect(200);
        List<Organisation> register = register();
        assertThat(seen.at("organisations")).isEqualTo(1);
        assertThat(seen.at("registered")).isEqualTo(register.size());
        check(seen, "areas", "eccles", 1, register, one -> worksIn(one, "eccles"));
        check(seen, "areas", "quays", 0, register, one -> worksIn(one, "quays"));
        check(
                seen,
                "sectors",
                "voluntary",
                1,
                register,
                one -> one.sector().wireName().equals("voluntary"));
        check(
                seen,
                "communities",
                "carers",
                1,
                register,
                one -> one.profile().particulars().communities().contains("carers"));
        assertThat(row(seen, "communities", "carers").get("seldomHeard")).isEqualTo(true);
        Map<?, ?> quays = row(seen, "gaps", "quays");
        assertThat(((List<?>) quays.get("infrastructure"))
                        .stream()
                                .<Object>map(reference -> ((Map<?, ?>) reference).get("id"))
                                .toList())
                .contains(body, everywhere);
        assertThat(seen.ofEach("gaps", "id")).contains("public", "private").doesNotContain("eccles", "carers");
        client.get(audience + "/coverage").as(people.with(Role.OFFICER)).send().expect(404);
    }

    @Test
    void whoever_works_in_the_whole_reaches_each_ward() {
        SignedIn staff = people.with(Role.CVS);
        String everywhere = added(staff, "\"areas\":[\"salford\"]");
        ContractAnswer seen = client.get(audience(staff, List.of(everywhere)) + "/coverage")
                .as(staff)
                .send()
                .expect(200);
        assertThat(row(seen, "areas", "blackfriars-and-trinity").get("reached")).isEqualTo(1);
        assertThat(seen.ofEach("gaps", "id")).doesNotContain("salford", "blackfriars-and-trinity", "quays");
    }

    @Test
    void the_registers_own_coverage_is_for_those_who_look_after_it() {
        SignedIn staff = people.with(Role.CVS);
        String listed = added(staff, "\"areas\":[\"walkden-north\"]");
        added(staff, "\"areas\":[\"walkden-north\"]");
        added(staff, "\"roles\":[\"infrastructure\"],\"coverage\":{\"organisations\":[\"" + listed + "\"]}");
        for (Role role : List.of(Role.STEWARD, Role.ADMINISTRATOR, Role.CVS)) {
            ContractAnswer seen = client.get("/api/v1/register-coverage")
                    .as(people.with(role))
                    .send()
                    .expect(200);
            assertThat(row(seen, "areas", "walkden-north").get("registered")).isEqualTo((int) register().stream()
                    .filter(one -> worksIn(one, "walkden-north"))
                    .count());
            assertThat(row(seen, "areas", "walkden-north").get("supported")).isEqualTo(1);
        }
    }

    @Test
    void who_names_no_ward_or_community_is_counted_as_such() {
        SignedIn staff = people.with(Role.CVS);
        added(staff, "\"kind\":\"charity\"");
        added(staff, "\"areas\":[\"quays\"],\"communities\":[\"carers\"]");
        ContractAnswer seen =
                client.get("/api/v1/register-coverage").as(staff).send().expect(200);
        List<Particulars> register =
                register().stream().map(one -> one.profile().particulars()).toList();
        assertThat(seen.at("unstated.areas")).isEqualTo((int)
                register.stream().filter(one -> one.areas().isEmpty()).count());
        assertThat(seen.at("unstated.communities")).isEqualTo((int)
                register.stream().filter(one -> one.communities().isEmpty()).count());
        assertThat(seen.at("unstated.kinds")).isEqualTo((int)
                register.stream().filter(one -> one.kind() == null).count());
    }

    @Test
    void a_community_that_is_reached_elsewhere_may_be_missed_in_a_ward() {
        SignedIn staff = people.with(Role.CVS);
        added(staff, "\"areas\":[\"cadishead-and-lower-irlam\"],\"communities\":[\"carers\"]");
        added(staff, "\"areas\":[\"quays\"],\"communities\":[\"new-arrivals\"]");
        ContractAnswer seen =
                client.get("/api/v1/register-coverage").as(staff).send().expect(200);
        Map<?, ?> irlam = row(seen, "unreached", "cadishead-and-lower-irlam");
        List<Object> missed = ((List<?>) irlam.get("communities"))
                .stream().<Object>map(term -> ((Map<?, ?>) term).get("id")).toList();
        assertThat(missed).doesNotContain("carers");
        List<Organisation> there = register().stream()
                .filter(one -> worksIn(one, "cadishead-and-lower-irlam"))
                .toList();
        for (String community : List.of("new-arrivals", "gypsies-and-travellers")) {
            assertThat(missed.contains(community))
                    .as(community)
                    .isEqualTo(there.stream()
                            .noneMatch(one ->
                                    one.profile().particulars().communities().contains(community)));
        }
    }

    @Test
    void a_consultations_coverage_is_for_those_who_run_it_and_stewards() {
        SignedIn lead = people.with(Role.OFFICER);
        SignedIn forum = people.with(Role.MEMBER);
        var consultation = planned.published(lead, "transport");
        String path = "/api/v1/consultations/" + consultation.id();
        ask(
                lead,
                path,
                List.of(forum.organisation().value(), lead.organisation().value()));
        client.put(path + "/interest")
                .as(forum)
                .json("{\"wish\":\"opted-out\"}")
                .send()
                .expect(200);
        for (SignedIn reader : List.of(lead, people.with(Role.STEWARD), people.with(Role.CVS))) {
            assertThat(client.get(path + "/coverage")
                            .as(reader)
                            .send()
                            .expect(200)
                            .at("organisations"))
                    .isEqualTo(1);
        }
        client.get(path + "/coverage").as(people.with(Role.OFFICER)).send().expect(403);
        client.get("/api/v1/consultations/"
                        + planned.embargoed(lead, "transport").id() + "/coverage")
                .as(people.with(Role.STEWARD))
                .send()
                .expect(404);
    }

    @Test
    void whom_to_approach_is_found_by_what_a_body_covers() {
        SignedIn staff = people.with(Role.CVS);
        String body = added(
                staff,
                "\"roles\":[\"infrastructure\"],\"coverage\":{\"topics\":[\"budget\"],\"communities\":[\"tenants\"],\"note\":\"Two"
                    + " weeks\"}");
        ContractAnswer found = client.get(
                        "/api/v1/infrastructure-suggestions?topic=budget&community=tenants&area=kersal-and-broughton-park")
                .as(people.with(Role.MEMBER))
                .send()
                .expect(200);
        assertThat(found.ofItems("topics")).startsWith(List.of("budget"));
        assertThat(found.textAt("items.0.organisation.id")).isEqualTo(body);
        assertThat(found.textAt("items.0.note")).isEqualTo("Two weeks");
        client.get("/api/v1/infrastructure-suggestions").send().expect(401);
    }

    @Test
    void an_organisation_that_is_a_gateway_to_a_community_is_named_as_such() {
        SignedIn staff = people.with(Role.CVS);
        String gateway = "\"gateway\":{\"communities\":[\"new-arrivals\",\"parents\"],\"note\":\"A weekly"
                + " class.\",\"conditions\":\"An interpreter.\"}";
        String open = added(staff, gateway);
        String dormant = added(staff, "\"standing\":\"dormant\"," + gateway);
        String carers = added(staff, "\"communities\":[\"carers\"]");
        ContractAnswer seen = client.get(audience(staff, List.of(carers)) + "/coverage")
                .as(staff)
                .send()
                .expect(200);
        assertThat(gateways(row(seen, "gaps", "new-arrivals"))).contains(open).doesNotContain(dormant);
        assertThat(gateways(row(seen, "gaps", "tenants"))).doesNotContain(open);
        assertThat(gateways(row(seen, "gaps", "eccles"))).isEmpty();

        SignedIn member = people.with(Role.MEMBER);
        String asked = "/api/v1/infrastructure-suggestions?topic=budget&community=new-arrivals";
        Map<?, ?> suggested = suggested(client.get(asked).as(member).send().expect(200), open);
        assertThat(suggested.get("communities")).isEqualTo(List.of("new-arrivals"));
        assertThat(suggested.get("note")).isEqualTo("A weekly class.");
        assertThat(suggested.get("conditions")).isEqualTo("An interpreter.");
        ContractAnswer others = client.get("/api/v1/infrastructure-suggestions?topic=budget")
                .as(member)
                .send()
                .expect(200);
        assertThat(others.text()).doesNotContain(open);
        ContractAnswer all = client.get("/api/v1/infrastructure-suggestions")
                .as(member)
                .send()
                .expect(200);
        assertThat(suggested(all, open).get("communities")).isEqualTo(List.of("new-arrivals", "parents"));

        client.put("/api/v1/organisations/" + open)
                .as(staff)
                .ifMatch(0)
                .json("{\"name\":\"No gateway any more\",\"sector\":\"voluntary\"}")
                .send()
                .expect(200);
        assertThat(client.get(asked).as(member).send().expect(200).text()).doesNotContain(open);
    }

    private static List<Object> gateways(Map<?, ?> gap) {
        return ((List<?>) gap.get("gateways"))
                .stream()
                        .<Object>map(reference -> ((Map<?, ?>) reference).get("id"))
                        .toList();
    }

    private static Map<?, ?> suggested(ContractAnswer answer, String organisation) {
        return ((List<?>) answer.at("gateways"))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .filter(each -> organisation.equals(((Map<?, ?>) each.get("organisation")).get("id")))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void who_is_asked_often_is_told_to_the_planner_and_to_themselves() {
        SignedIn lead = people.with(Role.OFFICER);
        SignedIn forum = people.with(Role.MEMBER);
        List<UUID> asked = List.of(forum.organisation().value());
        String open =
                "/api/v1/consultations/" + planned.published(lead, "transport").id();
        String other =
                "/api/v1/consultations/" + planned.published(lead, "health").id();
        ask(lead, open, asked);
        ask(lead, other, asked);
        ask(lead, "/api/v1/consultations/" + planned.embargoed(lead, "health").id(), asked);
        String audience = audience(lead, List.of(asked.getFirst().toString()));
        ContractAnswer warned =
                client.get(audience + "/load?more-than=1").as(lead).send().expect(200);
        assertThat(warned.ofItems("timesAsked")).containsExactly(2);
        ContractAnswer usual = client.get(audience + "/load").as(lead).send().expect(200);
        assertThat(usual.at("moreThan")).isEqualTo(4);
        assertThat(usual.ofItems("timesAsked")).isEmpty();
        ContractAnswer own = client.get("/api/v1/organisations/" + asked.getFirst() + "/load")
                .as(forum)
                .send()
                .expect(200);
        assertThat(own.ofEach("past", "opensOn")).isEmpty();
        assertThat(own.ofEach("coming", "opensOn")).hasSize(2);
        client.get("/api/v1/organisations/" + asked.getFirst() + "/load").send().expect(401);
    }

    private void check(
            ContractAnswer seen,
            String list,
            String id,
            int reached,
            List<Organisation> all,
            Predicate<Organisation> in) {
        assertThat(row(seen, list, id).get("reached")).as(id).isEqualTo(reached);
        assertThat(row(seen, list, id).get("registered")).as(id).isEqualTo((int)
                all.stream().filter(in).count());
    }

    /** Whoever works in all of Salford works in each ward. */
    private static boolean worksIn(Organisation organisation, String ward) {
        List<String> areas = organisation.profile().particulars().areas();
        return areas.contains(ward) || areas.contains("salford");
    }

    private List<Organisation> register() {
        List<Organisation> all = new ArrayList<>();
        search.each(OrganisationFilter.ALL, all::add);
        all.removeIf(one -> one.profile().particulars().standing() == Standing.CLOSED);
        return all;
    }

    private static Map<?, ?> row(ContractAnswer seen, String list, String id) {
        return ((List<?>) seen.at(list))
                .stream()
                        .<Map<?, ?>>map(row -> (Map<?, ?>) row)
                        .filter(row -> row.get("id").equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private void ask(SignedIn lead, String path, List<UUID> organisations) {
        client.put(path + "/consultees")
                .as(lead)
                .ifMatch(0)
                .json("{\"audiences\":[],\"organisations\":[%s]}".formatted(quoted(organisations)))
                .send()
                .expect(200);
    }

    private String audience(SignedIn owner, List<String> organisations) {
        return client.post("/api/v1/audiences")
                .as(owner)
                .json("{\"name\":\"Asked\",\"organisations\":[%s]}".formatted(quoted(organisations)))
                .send()
                .expect(201)
                .header("Location")
                .orElseThrow();
    }

    private String added(SignedIn staff, String more) {
        return client.post("/api/v1/organisations")
                .as(staff)
                .json("{\"name\":\"Counted\",\"sector\":\"voluntary\",%s}".formatted(more))
                .send()
                .expect(201)
                .textAt("id");
    }

    private static String quoted(List<?> ids) {
        return String.join(",", ids.stream().map(id -> "\"" + id + "\"").toList());
    }
}

package org.compacthub.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.compacthub.caller.Role;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class OrganisationEntryHttpTest {
    private static final String ALL = "/api/v1/organisations";
    private static final String WHOLE = """
        {"name":"Ælfgifu Kitchen","shortName":"AeK","sector":"voluntary","kind":"charity","website":"https://kitchen.example",
         "otherNames":[{"name":"St Oswin's Soup Run","former":true}],"description":"Warm meals and bicycle repairs.",
         "roles":["provider","advocate"],"identifiers":[{"scheme":"GB-CHC","value":"1234567"},{"scheme":"GB-COH","value":"738693"}],
         "address":"1 Example Street, Salford","postcode":"m5 4wt","topics":["health"],"communities":["homeless-people"],
         "areas":["ordsall"],"expertise":["Food poverty"],
         "qualityMarks":[{"name":"Trusted Charity","held":true,"until":"2028-02-29"}],
         "capacity":{"state":"needs-support","note":"Two weeks' notice, please."},"standing":"active",
         "comingChange":{"note":"The lease ends.","expectedOn":"2027-03-31"}}
        """;

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Test
    void everything_that_an_entry_tells_comes_back_as_it_was_told() {
        SignedIn staff = people.with(Role.CVS);
        ContractAnswer added = add(staff, WHOLE);
        String path = added.header("Location").orElseThrow();
        ContractAnswer read = client.get(path).as(staff).send().expect(200);
        assertThat(read.textAt("entry.identifiers.1.value")).isEqualTo("00738693");
        assertThat(read.textAt("entry.identifiers.1.url")).contains("/company/00738693");
        assertThat(read.textAt("entry.postcode")).isEqualTo("M5 4WT");
        assertThat(read.textAt("entry.otherNames.0.name")).isEqualTo("St Oswin's Soup Run");
        assertThat(read.textAt("entry.qualityMarks.0.until")).isEqualTo("2028-02-29");
        assertThat(read.textAt("entry.comingChange.expectedOn")).isEqualTo("2027-03-31");
        ContractAnswer same = client.put(path)
                .as(staff)
                .ifMatch(0)
                .json(WHOLE.replace("m5 4wt", "M54WT"))
                .send()
                .expect(200);
        assertThat(same.version()).as("nothing differs").isZero();
    }

    @Test
    void no_organisation_is_by_way_of_others_a_part_of_itself() {
        SignedIn staff = people.with(Role.CVS);
        String top = add(staff, "{\"name\":\"Irwell Union\",\"sector\":\"voluntary\"}")
                .textAt("id");
        String middle = add(staff, part("Irwell Region", top)).textAt("id");
        String branch = add(staff, part("Irwell Branch", middle)).textAt("id");
        ContractAnswer refused = client.put(ALL + "/" + top)
                .as(staff)
                .ifMatch(0)
                .json(part("Irwell Union", branch))
                .send()
                .expect(400);
        assertThat(refused.textAt("errors.0.code")).isEqualTo("circle");
        assertThat(refused.textAt("errors.0.detail")).contains("Irwell Branch", "by way of Irwell Region");
        client.put(ALL + "/" + branch)
                .as(staff)
                .ifMatch(0)
                .json(part("Irwell Branch", top))
                .send()
                .expect(200);
    }

    private static String part(String name, String parent) {
        return "{\"name\":\"%s\",\"sector\":\"voluntary\",\"parent\":\"%s\"}".formatted(name, parent);
    }

    @Test
    void each_reader_sees_exactly_their_part() {
        SignedIn own = people.with(Role.MEMBER);
        SignedIn staff = people.with(Role.CVS);
        String path = ALL + "/" + own.organisation().value();
        client.put(path).as(own).ifMatch(0).json(WHOLE).send().expect(200);
        ContractAnswer stranger = client.get(path).send().expect(200);
        assertThat(stranger.at("entry.capacity")).isNull();
        assertThat(stranger.at("entry.comingChange")).isNull();
        assertThat(stranger.textAt("entry.description")).isEqualTo("Warm meals and bicycle repairs.");
        for (Role role : List.of(Role.MEMBER, Role.OFFICER, Role.STEWARD)) {
            ContractAnswer partner =
                    client.get(path).as(people.with(role)).send().expect(200);
            assertThat(partner.textAt("entry.capacity.state")).isEqualTo("needs-support");
            assertThat(partner.at("entry.comingChange")).isNull();
            assertThat(partner.at("mayChange")).isEqualTo(false);
        }
        for (SignedIn keeper : List.of(own, staff, people.with(Role.ADMINISTRATOR))) {
            ContractAnswer whole = client.get(path).as(keeper).send().expect(200);
            assertThat(whole.textAt("entry.comingChange.note")).isEqualTo("The lease ends.");
            assertThat(whole.at("mayChange")).isEqualTo(true);
        }
    }

    @Test
    void the_trail_never_says_what_was_confided() {
        SignedIn own = people.with(Role.MEMBER);
        client.put(ALL + "/" + own.organisation().value())
                .as(own)
                .ifMatch(0)
                .json(WHOLE)
                .send()
                .expect(200);
        String trail = client.get(
                        "/api/v1/changes?subject=" + own.organisation().value())
                .as(people.with(Role.ADMINISTRATOR))
                .send()
                .expect(200)
                .text();
        assertThat(trail).contains("comingChange", "description").doesNotContain("lease", "weeks' notice");
    }

    @Test
    void a_search_forgives() {
        SignedIn staff = people.with(Role.CVS);
        add(
                staff,
                WHOLE.replace("Ælfgifu Kitchen", "Wrexwold Kitchen & Garden")
                        .replace("1234567", "1234568")
                        .replace("738693", "738694"));
        for (String query : List.of(
                "q=wrexwold",
                "q=wrexwoldd",
                "q=wexwold%20kit",
                "q=wrexwold%20and%20garden",
                "q=saint%20oswins%20wrexw",
                "q=wrexwold%20bicycle",
                "q=wrexwold%20m54wt",
                "q=wrexwold%20m5%204wt",
                "q=wrexwold%2000738694",
                "q=738694",
                "q=00%20738%20694",
                "q=wrexwold%20738694",
                "q=GB-COH-00738694",
                "q=gb-chc-1234568",
                "q=wrexwold&kind=charity&role=advocate&standing=active",
                "q=wrexwold&topic=health&community=homeless-people&area=ordsall&area=eccles")) {
            assertThat(names(query)).as(query).containsExactly("Wrexwold Kitchen & Garden");
        }
        for (String query : List.of(
                "q=wrexwold%20stockport",
                "q=wrexwold&kind=mutual",
                "q=wrexwold&role=scrutineer",
                "q=wrexwold&standing=closed",
                "q=wrexwold&area=eccles",
                "q=wrexwold&updated-since=2999-01-01T00:00:00Z")) {
            assertThat(names(query)).as(query).isEmpty();
        }
        ContractAnswer read = client.get(ALL + "?q=wrexwoldd").send().expect(200);
        assertThat(read.textAt("readAs.0.typed")).isEqualTo("wrexwoldd");
        assertThat(read.textAt("readAs.0.read.0")).isEqualTo("wrexwold");
    }

    @Test
    void whoever_works_in_all_of_the_place_is_found_by_each_of_its_wards() {
        SignedIn staff = people.with(Role.CVS);
        add(
                staff,
                WHOLE.replace("Ælfgifu Kitchen", "Ubiquitree Trust")
                        .replace("[\"ordsall\"]", "[\"salford\"]")
                        .replace("1234567", "1234569")
                        .replace("738693", "738695"));
        for (String area : List.of("eccles", "ordsall", "salford")) {
            assertThat(names("q=ubiquitree&area=" + area)).as(area).containsExactly("Ubiquitree Trust");
        }
    }

    @Test
    void what_does_not_fit_together_is_refused_field_by_field() {
        SignedIn staff = people.with(Role.CVS);
        ContractAnswer refused = client.post(ALL).as(staff).json("""
            {"name":"Misfit","sector":"voluntary","kind":"public-body","postcode":"M5 44T",
             "identifiers":[{"scheme":"GB-CHC","value":"12"}],"coverage":{"topics":["health"]}}
            """).send().expect(400);
        assertThat(refused.ofEach("errors", "pointer"))
                .containsExactlyInAnyOrder("#/kind", "#/identifiers/0/value", "#/postcode", "#/coverage");
        ContractAnswer unknown = client.post(ALL).as(staff).json("""
            {"name":"Misfit","sector":"voluntary","topics":["alchemy"],"communities":["health"],"areas":["atlantis"],
             "parent":"00000000-0000-7000-8000-000000000000"}
            """).send().expect(400);
        assertThat(unknown.ofEach("errors", "pointer"))
                .containsExactlyInAnyOrder("#/topics/0", "#/communities/0", "#/areas/0", "#/parent");
    }

    private ContractAnswer add(SignedIn staff, String entry) {
        return client.post(ALL + "?despite-duplicates=true")
                .as(staff)
                .json(entry)
                .send()
                .expect(201);
    }

    private List<Object> names(String query) {
        return client.get(ALL + "?" + query).send().expect(200).ofItems("name");
    }
}

package org.compacthub.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.compacthub.caller.Actor;
import org.compacthub.caller.Role;
import org.compacthub.organisation.Organisation;
import org.compacthub.organisation.Organisations;
import org.compacthub.organisation.Profile;
import org.compacthub.organisation.Sector;
import org.compacthub.testing.AtOnce;
import org.compacthub.testing.ContractAnswer;
import org.compacthub.testing.ContractClient;
import org.compacthub.testing.SignedIn;
import org.compacthub.testing.TestPeople;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class DuplicatesHttpTest {
    private static final List<String> SUREST_FIRST = List.of("certain", "likely", "possible");
    private static final String ALL = "/api/v1/organisations";

    @Inject
    private Duplicates duplicates;

    @Inject
    private Organisations organisations;

    @Inject
    private ContractClient client;

    @Inject
    private TestPeople people;

    @Test
    void an_entry_is_found_as_it_is_now_and_not_as_it_was() {
        SignedIn staff = people.with(Role.CVS);
        String id = client.post(ALL)
                .as(staff)
                .json(named("Duchy Road Singers"))
                .send()
                .expect(201)
                .textAt("id");
        client.put(ALL + "/" + id)
                .as(staff)
                .ifMatch(0)
                .json(named("Langworthy Choir"))
                .send()
                .expect(200);
        assertThat(duplicates.like(profile("Duchy Road Singers"))).isEmpty();
        assertThat(duplicates.like(profile("Langworthy Choir"))).hasSize(1);
    }

    @Test
    void a_second_entry_is_refused_with_the_first_until_it_is_said_to_be_another() {
        SignedIn staff = people.with(Role.CVS);
        Organisation first = added("Kersal Moor Runners CIO");

        ContractAnswer refused = client.post(ALL)
                .as(staff)
                .json(named("Kersal Moor Runners"))
                .send()
                .expect(409);
        assertThat(refused.textAt("code")).isEqualTo("conflict");
        assertThat(refused.textAt("errors.0.code")).isEqualTo("likely-duplicate");
        assertThat(refused.textAt("errors.0.existing"))
                .isEqualTo(first.id().value().toString());
        assertThat(refused.textAt("errors.0.detail"))
                .contains("Kersal Moor Runners CIO")
                .contains("same name");

        client.post(ALL + "?despite-duplicates=true")
                .as(staff)
                .json(named("Kersal Moor Runners"))
                .send()
                .expect(201);
        assertThat(duplicates.like(profile("Kersal Moor Runners"))).hasSize(2);
    }

    @Test
    void the_same_number_is_certain() {
        SignedIn staff = people.with(Role.CVS);
        String numbered =
                "{\"name\":\"%s\",\"sector\":\"voluntary\",\"identifiers\":[{\"scheme\":\"GB-CHC\",\"value\":\"1999441\"}]}";
        client.post(ALL)
                .as(staff)
                .json(numbered.formatted("Lostock Hall Players"))
                .send()
                .expect(201);
        ContractAnswer refused = client.post(ALL)
                .as(staff)
                .json(numbered.formatted("Eccles Drama"))
                .send()
                .expect(409);
        assertThat(refused.textAt("errors.0.code")).isEqualTo("certain-duplicate");
    }

    @Test
    void of_several_who_add_the_same_at_the_same_moment_one_does() throws Exception {
        SignedIn staff = people.with(Role.CVS);
        String numbered = "{\"name\":\"Agecroft"
                + " %d\",\"sector\":\"voluntary\",\"identifiers\":[{\"scheme\":\"GB-CHC\",\"value\":\"1999442\"}]}";
        List<Integer> answers = AtOnce.of(
                6,
                turn -> client.post(ALL)
                        .as(staff)
                        .json(numbered.formatted(turn))
                        .send()
                        .status());
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    }

    @Test
    void the_whole_register_is_searched_in_pages_with_the_surest_first() {
        SignedIn staff = people.with(Role.CVS);
        List<Organisation> pair = List.of(added("Blackleach Bell Ringers"), added("The Blackleach Bell Ringers Ltd"));
        List<Object> names = new ArrayList<>();
        List<Object> likenesses = new ArrayList<>();
        String next = "/api/v1/duplicates?limit=1";
        while (true) {
            ContractAnswer page = client.get(next).as(staff).send().expect(200);
            names.add(page.textAt("items.0.one.name"));
            likenesses.addAll(page.ofItems("likeness"));
            if (page.headers("Link").isEmpty()) {
                break;
            }
            next = "/api/v1/duplicates?limit=1&cursor=" + page.textAt("next");
        }
        assertThat(names)
                .containsOnlyOnce(pair.getFirst().name())
                .doesNotContain(pair.getLast().name());
        assertThat(likenesses).isSortedAccordingTo(Comparator.comparing(SUREST_FIRST::indexOf));
        client.get("/api/v1/duplicates?cursor=bm90aGluZw").as(staff).send().expect(400);
        client.get("/api/v1/duplicates").as(people.with(Role.OFFICER)).send().expect(403);
        client.get("/api/v1/duplicates").send().expect(401);
    }

    @Test
    void two_of_one_name_are_listed_with_what_tells_them_apart() {
        SignedIn staff = people.with(Role.CVS);
        String name = "Twinned Towpath Wardens";
        String one = add(staff, name, ",\"postcode\":\"M5 4WT\",\"address\":\"1 Example Street\"");
        String other = add(
                staff,
                name,
                ",\"postcode\":\"M6 5FW\",\"identifiers\":[{\"scheme\":\"GB-CHC\",\"value\":\"1999552\"}]");
        List<Object> pairs = new ArrayList<>();
        String next = "/api/v1/duplicates?limit=100";
        while (next != null) {
            ContractAnswer page = client.get(next).as(staff).send().expect(200);
            pairs.addAll((List<?>) page.at("items"));
            next = page.at("next") == null ? null : "/api/v1/duplicates?limit=100&cursor=" + page.textAt("next");
        }
        assertThat(pairs)
                .filteredOn(pair -> pair.toString().contains(one))
                .singleElement()
                .satisfies(pair -> assertThat(pair.toString())
                        .contains(other, "postcode=M5 4WT", "address=1 Example Street", "postcode=M6 5FW")
                        .contains("identifiers=[GB-CHC-1999552]"));
    }

    private String add(SignedIn staff, String name, String more) {
        return client.post(ALL + "?despite-duplicates=true")
                .as(staff)
                .json("{\"name\":\"%s\",\"sector\":\"voluntary\"%s}".formatted(name, more))
                .send()
                .expect(201)
                .textAt("id");
    }

    @Test
    void a_pair_that_somebody_said_are_two_is_listed_no_more_until_they_have_something_else_in_common() {
        SignedIn staff = people.with(Role.CVS);
        Organisation one = added("Hodge Lane Archers");
        Organisation other = added("Hodge Lane Archers Ltd");
        String dismissal = "/api/v1/duplicates/%s/%s/dismissal"
                .formatted(other.id().value(), one.id().value());
        assertThat(listed(staff, "", one)).hasSize(1);
        client.put(dismissal).as(people.with(Role.MEMBER)).send().expect(403);
        client.put(dismissal).as(staff).send().expect(204);
        client.put(dismissal).as(staff).send().expect(204);
        assertThat(listed(staff, "", one)).isEmpty();
        assertThat(listed(staff, "&dismissed=true", one)).hasSize(1);
        client.delete(dismissal).as(staff).send().expect(204);
        assertThat(listed(staff, "", one)).hasSize(1);
        assertThat(listed(staff, "&dismissed=true", one)).isEmpty();

        client.put(dismissal).as(staff).send().expect(204);
        for (Organisation each : List.of(one, other)) {
            client.put(ALL + "/" + each.id().value())
                    .as(staff)
                    .ifMatch(0)
                    .json("{\"name\":\"%s\",\"sector\":\"voluntary\",\"website\":\"https://hodge-archers.example\"}"
                            .formatted(each.name()))
                    .send()
                    .expect(200);
        }
        assertThat(listed(staff, "", one)).hasSize(1);
        client.put("/api/v1/duplicates/%1$s/%1$s/dismissal".formatted(one.id().value()))
                .as(staff)
                .send()
                .expect(409);
    }

    private List<Object> listed(SignedIn staff, String more, Organisation one) {
        return client.get("/api/v1/duplicates?limit=200" + more).as(staff).send().expect(200).ofItems("one").stream()
                .filter(each -> each.toString().contains(one.id().value().toString()))
                .toList();
    }

    private Organisation added(String name) {
        return organisations.add(profile(name), Actor.server());
    }

    private static Profile profile(String name) {
        return new Profile(name, null, Sector.VOLUNTARY, null);
    }

    private static String named(String name) {
        return "{\"name\":\"%s\",\"sector\":\"voluntary\"}".formatted(name);
    }
}
